-- The books of a store from one closing to the next; rows are added and nothing else.

create table closing (
    institution_id character varying(100) not null,
    closing_number bigint not null,
    document character varying not null,
    constraint closing_pk primary key (institution_id, closing_number)
);
