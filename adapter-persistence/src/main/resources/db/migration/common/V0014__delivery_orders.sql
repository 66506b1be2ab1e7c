-- Orders are kept whole as documents; the columns beside them are what they are found by. The number is the platform's.

create table delivery_order (
    order_id character varying(100) not null,
    institution_id character varying(100) not null,
    person_id character varying(100) not null,
    invoice_id character varying(100),
    institution_invoice_id character varying(100),
    status character varying(30) not null,
    shipment_method character varying(20) not null,
    arrived_at timestamp(6) with time zone not null,
    version bigint not null,
    document character varying not null,
    constraint delivery_order_pk primary key (order_id)
);

create index delivery_order_by_age on delivery_order (arrived_at, order_id);

create index delivery_order_by_store on delivery_order (institution_id, arrived_at, order_id);

create index delivery_order_by_invoice on delivery_order (invoice_id);

create index delivery_order_by_receipt on delivery_order (institution_invoice_id);

create index delivery_order_by_person on delivery_order (person_id);

-- What was told of an order, as it came.
create table delivery_paper (
    paper_number bigint generated always as identity not null,
    order_id character varying(100) not null,
    told_at timestamp(6) with time zone not null,
    became character varying(20) not null,
    reason character varying,
    original character varying not null,
    constraint delivery_paper_pk primary key (paper_number),
    constraint delivery_paper_of_order foreign key (order_id) references delivery_order (order_id) on delete cascade
);

create index delivery_paper_by_order on delivery_paper (order_id, paper_number);
