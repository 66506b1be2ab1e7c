-- A store's catalogue has a version that grows with each change, under a lock that is held until the change is kept:
-- whoever has read up to a version finds all that came later behind it.

create table catalogue (
    institution_id character varying(100) not null,
    version bigint not null,
    constraint catalogue_pk primary key (institution_id)
);

alter table product add column version bigint default 1 not null;

create index product_by_version on product (institution_id, version, product_id);

insert into catalogue (institution_id, version)
select distinct institution_id, 1 from product;

create table product_sale (
    institution_id character varying(100) not null,
    product_id character varying(100) not null,
    times_sold bigint not null,
    constraint product_sale_pk primary key (institution_id, product_id)
);
