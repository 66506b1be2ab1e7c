-- Calls are added with the change that they tell the platform of, and go when it has them. What it refused for good stays,
-- set aside, until someone has looked at it.

create table platform_call (
    call_number bigint generated always as identity not null,
    call_id character varying(36) not null,
    institution_id character varying(100) not null,
    subject character varying(100) not null,
    kind character varying(30) not null,
    body character varying not null,
    appended_at timestamp(6) with time zone not null,
    problem character varying(500),
    set_aside_at timestamp(6) with time zone,
    constraint platform_call_pk primary key (call_number),
    constraint platform_call_id unique (call_id)
);

-- What is still to be sent. A call that a node has taken upon itself is due again when its time has run out.
create table platform_call_delivery (
    call_number bigint not null,
    subject character varying(201) not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    constraint platform_call_delivery_pk primary key (call_number)
);

create index platform_call_delivery_by_subject on platform_call_delivery (subject, call_number);

create index platform_call_delivery_by_due on platform_call_delivery (due_at, call_number);
