-- TRUNCATE asks no trigger of H2; it is refused because ledger refers to the entries.

create trigger ledger_entry_is_append_only
before update, delete on ledger_entry
call 'kassa.adapter.persistence.store.AppendOnly';
