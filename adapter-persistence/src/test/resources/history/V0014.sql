insert into delivery_order (order_id, institution_id, person_id, invoice_id, institution_invoice_id, status, shipment_method,
    arrived_at, version, document)
values ('O-1', 'elsewhere', 'P-1', 'I-1', null, 'CONFIRMED', 'COURIER', '2026-11-23 12:00:00+00', 2, '{"version":1}');

insert into delivery_paper (order_id, told_at, became, reason, original)
values ('O-1', '2026-11-23 12:00:00+00', 'RECEIVED', null, '{"id":"O-1"}');
