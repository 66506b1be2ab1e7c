insert into platform_call (call_id, institution_id, subject, kind, body, appended_at)
    values ('6f1c2a3e-4c53-4d0e-9f0a-0a3c7d2b9e55', 'store', 'I-1', 'CONTROL_RESULT', '{"invoiceId": "I-1"}',
        timestamp with time zone '2026-11-23 12:00:00.123456+00:00');
insert into platform_call (call_id, institution_id, subject, kind, body, appended_at, problem, set_aside_at)
    values ('0b9a1f57-93c4-4f6b-8f3a-5f0f6e0f5d11', 'store', 'ORD-1', 'ORDER_STATUS', '{"orderId": "ORD-1"}',
        timestamp with time zone '2026-11-23 12:00:00.123456+00:00', 'it answered 422',
        timestamp with time zone '2026-11-23 12:00:01.123456+00:00');
insert into platform_call_delivery (call_number, subject, attempts, due_at)
    values (1, 'store/I-1', 3, timestamp with time zone '2026-11-23 12:00:00.123456+00:00');
