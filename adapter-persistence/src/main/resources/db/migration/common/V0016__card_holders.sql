-- The cards that the merchant has made known. Of what their holders are recognised by there is a keyed hash and nothing
-- else: without the key nobody can tell whose it is.

create table card_holder (
    programme_id character varying(100) not null,
    card_number character varying(100) not null,
    institution_id character varying(100) not null,
    id_code_hash character varying(64),
    phone_hash character varying(64),
    email_hash character varying(64),
    constraint card_holder_pk primary key (programme_id, card_number, institution_id)
);

create index card_holder_by_id_code on card_holder (id_code_hash);

create index card_holder_by_phone on card_holder (phone_hash);

create index card_holder_by_email on card_holder (email_hash);

-- Who has proved that a card is theirs.
create table card_link (
    programme_id character varying(100) not null,
    card_number character varying(100) not null,
    institution_id character varying(100) not null,
    person_id character varying(100) not null,
    linked_at timestamp(6) with time zone not null,
    constraint card_link_pk primary key (programme_id, card_number, institution_id)
);

create index card_link_by_person on card_link (person_id);

-- When persons have failed to prove it: points in time, one behind the other.
create table card_try (
    person_id character varying(100) not null,
    failures character varying not null,
    last_failed_at timestamp(6) with time zone not null,
    constraint card_try_pk primary key (person_id)
);

create index card_try_by_age on card_try (last_failed_at);
