insert into unmatched_payment (
    invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at, reason, original,
    confirmation_key, last_received_at, times, settled_at)
values ('I-found', null, 'store', '3.980', null, timestamp with time zone '2026-11-23 01:00:00+00', 'unknown', 'confirmation',
    '6d1f5c6b1b4c0d6ad9c0b0a7b1a1d0f3d9f0a2b4c6d8e0f1a3b5c7d9e1f3a5b7',
    timestamp with time zone '2026-11-23 01:00:02+00', 2, timestamp with time zone '2026-11-23 01:05:00+00');
