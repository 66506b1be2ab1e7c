-- What was sold, given back and flagged, store by store. Entries are added and nothing else: the next migration refuses the rest.

create table ledger_entry (
    institution_id character varying(100) not null,
    sequence bigint not null,
    kind character varying(20) not null,
    entered_at timestamp(6) with time zone not null,
    content character varying not null,
    previous_hash character varying(64) not null,
    hash character varying(64) not null,
    constraint ledger_entry_pk primary key (institution_id, sequence)
);

-- Where each ledger ends, and which numbers had been given before there was one.
create table ledger (
    institution_id character varying(100) not null,
    last_sequence bigint,
    last_hash character varying(64),
    receipts_before bigint not null,
    credit_notes_before bigint not null,
    constraint ledger_pk primary key (institution_id),
    constraint ledger_ends_with_entry
        foreign key (institution_id, last_sequence) references ledger_entry (institution_id, sequence)
);

insert into ledger (institution_id, receipts_before, credit_notes_before)
select
    institution_id,
    max(case when series = 'fiscal' then last_number else 0 end),
    max(case when series = 'credit-note' then last_number else 0 end)
from number_series
group by institution_id;
