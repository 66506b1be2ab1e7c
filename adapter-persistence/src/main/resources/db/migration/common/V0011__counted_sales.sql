-- Up to which fiscal number the sales of a store have been counted.

create table sale_count (
    institution_id character varying(100) not null,
    counted_to bigint not null,
    constraint sale_count_pk primary key (institution_id)
);
