create trigger closing_is_append_only
before update or delete or truncate on closing
for each statement execute function refuse_change();
