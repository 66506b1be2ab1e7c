-- Invoices that the platform has made are kept whole as documents, with the text as it came; the columns beside them are
-- what they are found by. The number is the platform's. Another content under the same number is another revision.

create table invoice (
    institution_id character varying(100) not null,
    invoice_id character varying(100) not null,
    revision integer not null,
    institution_invoice_id character varying(100),
    person_id character varying(100) not null,
    received_at timestamp(6) with time zone not null,
    deviates boolean not null,
    content_hash character varying(64) not null,
    document character varying not null,
    original character varying not null,
    constraint invoice_pk primary key (institution_id, invoice_id, revision)
);

create index invoice_by_age on invoice (received_at, institution_id, invoice_id, revision);

create index invoice_by_store on invoice (institution_id, received_at, invoice_id, revision);

create index invoice_by_deviation on invoice (institution_id, deviates, received_at, invoice_id, revision);

create index invoice_by_person on invoice (person_id);
