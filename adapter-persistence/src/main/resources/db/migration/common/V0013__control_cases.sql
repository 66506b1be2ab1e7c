-- The control of each purchase, with the last request for it. The document is the truth; the columns are what it is found by.
-- The invoice comes first in the key: who looks for a case may name an invoice and no store.

create table control_case (
    invoice_id character varying(100) not null,
    institution_id character varying(100) not null,
    person_id character varying(100) not null,
    state character varying(20) not null,
    decision character varying(20) not null,
    failed boolean not null,
    deviates boolean not null,
    checked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    version bigint not null,
    request character varying not null,
    document character varying not null,
    constraint control_case_pk primary key (invoice_id, institution_id)
);

create index control_case_by_age on control_case (checked_at, invoice_id, institution_id);

create index control_case_by_state on control_case (state, expires_at);

create index control_case_by_person on control_case (person_id, checked_at);

create index control_case_by_deviation on control_case (deviates, checked_at);
