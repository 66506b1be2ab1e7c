-- Lists that are always read and replaced as a whole are kept as one document for each store.

create table institution_campaigns (
    institution_id character varying(100) not null,
    document character varying not null,
    constraint institution_campaigns_pk primary key (institution_id)
);

create table institution_loyalty_programmes (
    institution_id character varying(100) not null,
    document character varying not null,
    constraint institution_loyalty_programmes_pk primary key (institution_id)
);

create table card_account (
    institution_id character varying(100) not null,
    programme_id character varying(100) not null,
    card_number character varying(100) not null,
    document character varying not null,
    constraint card_account_pk primary key (institution_id, programme_id, card_number)
);

create index receipt_by_issue on receipt (institution_id, issued_at, institution_invoice_id);
