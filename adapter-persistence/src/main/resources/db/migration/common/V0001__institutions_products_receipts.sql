-- Aggregates are kept whole as documents; the columns beside them are what they are found by.
-- Texts have no limit where people write them; ids have the limit of the domain.

create table institution (
    institution_id character varying(100) not null,
    document character varying not null,
    constraint institution_pk primary key (institution_id)
);

create table product (
    institution_id character varying(100) not null,
    product_id character varying(100) not null,
    active boolean not null,
    document character varying not null,
    constraint product_pk primary key (institution_id, product_id)
);

create table product_barcode (
    institution_id character varying(100) not null,
    barcode_key character varying(100) not null,
    product_id character varying(100) not null,
    constraint product_barcode_pk primary key (institution_id, barcode_key),
    constraint product_barcode_of_product
        foreign key (institution_id, product_id) references product (institution_id, product_id) on delete cascade
);

create index product_barcode_by_product on product_barcode (institution_id, product_id);

-- The invoice comes first in its key: confirmations may name an invoice and no store.
create table receipt (
    institution_invoice_id character varying(100) not null,
    institution_id character varying(100) not null,
    invoice_id character varying(100) not null,
    revision integer not null,
    state character varying(20) not null,
    fingerprint character varying(64) not null,
    currency character varying(3) not null,
    total_minor bigint not null,
    fiscal_number bigint,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    paid_at timestamp(6) with time zone,
    version bigint not null,
    request character varying not null,
    answer character varying not null,
    document character varying not null,
    constraint receipt_pk primary key (institution_invoice_id),
    constraint receipt_revision unique (invoice_id, institution_id, revision),
    constraint receipt_fiscal_number unique (institution_id, fiscal_number)
);

create table number_series (
    institution_id character varying(100) not null,
    series character varying(20) not null,
    last_number bigint not null,
    constraint number_series_pk primary key (institution_id, series)
);

create table unmatched_payment (
    unmatched_payment_id bigint generated always as identity not null,
    invoice_id character varying(100),
    institution_invoice_id character varying(100),
    institution_id character varying(100),
    paid_sum character varying,
    paid_at timestamp(6) with time zone,
    received_at timestamp(6) with time zone not null,
    reason character varying not null,
    original character varying not null,
    constraint unmatched_payment_pk primary key (unmatched_payment_id)
);

create index unmatched_payment_by_age on unmatched_payment (received_at, unmatched_payment_id);
