-- Events are added with the change that they tell of, and get their position in the feed later, one after the other:
-- numbers of their own come into sight in another order than that in which they were given.

create table outbox_event (
    event_number bigint generated always as identity not null,
    subject character varying(100) not null,
    subject_sequence integer not null,
    feed_position bigint,
    body character varying not null,
    constraint outbox_event_pk primary key (event_number),
    constraint outbox_event_id unique (subject, subject_sequence),
    constraint outbox_event_position unique (feed_position)
);

-- One row: who gives positions holds it.
create table outbox_position (
    outbox_position_id integer not null,
    last_position bigint not null,
    constraint outbox_position_pk primary key (outbox_position_id)
);

-- What is still to be delivered. An event that a node has taken upon itself is due again when its time has run out.
create table outbox_delivery (
    feed_position bigint not null,
    subject character varying(100) not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    constraint outbox_delivery_pk primary key (feed_position)
);

create index outbox_delivery_by_subject on outbox_delivery (subject, feed_position);

create index outbox_delivery_by_due on outbox_delivery (due_at, feed_position);
