insert into invoice (institution_id, invoice_id, revision, institution_invoice_id, person_id, received_at, deviates,
    content_hash, document, original)
values ('elsewhere', 'I-1', 1, null, 'P-1', '2026-11-23 12:00:00+00', false, repeat('0', 64), '{"version":1}', '{"id":"I-1"}');
