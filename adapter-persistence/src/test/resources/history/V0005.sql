insert into outbox_event (subject, subject_sequence, feed_position, body) values ('R-1', 1, 1, '{"id": "R-1-1"}');
insert into outbox_event (subject, subject_sequence, feed_position, body) values ('R-1', 2, null, '{"id": "R-1-2"}');
insert into outbox_position (outbox_position_id, last_position) values (1, 1);
insert into outbox_delivery (feed_position, subject, attempts, due_at)
    values (1, 'R-1', 3, timestamp with time zone '2026-11-23 12:00:00.123456+00:00');
