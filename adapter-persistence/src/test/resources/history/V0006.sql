insert into ledger_entry (institution_id, sequence, kind, entered_at, content, previous_hash, hash)
values ('elsewhere', 1, 'PAID', timestamp with time zone '2026-10-25 01:00:00.000001+00', 'sold', 'h0', 'h1');
insert into ledger (institution_id, last_sequence, last_hash, receipts_before, credit_notes_before)
values ('elsewhere', 1, 'h1', 0, 0);
