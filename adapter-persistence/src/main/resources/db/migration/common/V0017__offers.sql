-- The offers of a store, always read and replaced as a whole.

create table institution_offers (
    institution_id character varying(100) not null,
    document character varying not null,
    constraint institution_offers_pk primary key (institution_id)
);
