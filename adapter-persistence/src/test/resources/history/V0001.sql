insert into institution (institution_id, document) values ('store', 'terms'), ('päev-🍎', 'terms of another');
insert into product (institution_id, product_id, active, document) values
    ('store', 'P-old', true, 'apple'), ('store', 'P-older', false, 'pear');
insert into product_barcode (institution_id, barcode_key, product_id) values ('store', '04740000000025', 'P-old');
insert into receipt (
    institution_invoice_id, institution_id, invoice_id, revision, state, fingerprint, currency, total_minor, fiscal_number,
    issued_at, expires_at, paid_at, version, request, answer, document)
values
    ('R-superseded', 'store', 'I-old', 1, 'SUPERSEDED', 'f1', 'EUR', 398, null,
     timestamp with time zone '2026-10-25 00:59:59.999999+00', timestamp with time zone '2026-10-26 00:59:59.999999+00', null,
     2, 'request', 'answer', 'first'),
    ('R-paid', 'store', 'I-old', 2, 'PAID', 'f2', 'EUR', 9223372036854775807, 7,
     timestamp with time zone '2026-10-25 01:00:00+00', timestamp with time zone '2026-10-26 01:00:00+00',
     timestamp with time zone '2026-10-25 01:00:00.000001+00', 2, 'request', 'answer', 'second');
insert into number_series (institution_id, series, last_number) values ('store', 'fiscal', 7);
insert into unmatched_payment (
    invoice_id, institution_invoice_id, institution_id, paid_sum, paid_at, received_at, reason, original)
values ('I-lost', null, 'store', '3.980', null, timestamp with time zone '2026-10-25 01:00:00+00', 'unknown', 'confirmation');
