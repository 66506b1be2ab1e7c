insert into control_case (
    invoice_id, institution_id, person_id, state, decision, failed, deviates, checked_at, expires_at, version, request,
    document)
values
    ('I-1', 'elsewhere', 'P-1', 'PASSED', 'FULL', false, true, timestamp with time zone '2026-10-25 01:00:00.000001+00',
     timestamp with time zone '2026-10-25 05:00:00.000001+00', 2, 'request', 'passed');
