create trigger closing_is_append_only
before update, delete on closing
call 'kassa.adapter.persistence.store.AppendOnly';
