create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger ledger_entry_is_append_only
before update or delete or truncate on ledger_entry
for each statement execute function refuse_change();
