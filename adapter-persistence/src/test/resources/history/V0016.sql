insert into card_holder (programme_id, card_number, institution_id, id_code_hash, phone_hash, email_hash)
values ('7', '4711', 'store', 'ab12', null, 'cd34');
insert into card_link (programme_id, card_number, institution_id, person_id, linked_at)
values ('7', '4711', 'store', 'P-1', timestamp with time zone '2026-11-23 12:00:00.123456+00:00');
insert into card_try (person_id, failures, last_failed_at)
values ('P-2', '2026-11-23T12:00:00.123456Z', timestamp with time zone '2026-11-23 12:00:00.123456+00:00');
