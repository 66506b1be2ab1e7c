-- A confirmation that no receipt is found for is kept once, however often it comes, and leaves the list when its receipt is
-- paid by it. The key is the SHA-256 of the store that it names and of its text. Rows of before have none: they stay, each
-- as it came.

alter table unmatched_payment add column confirmation_key character varying(64);

alter table unmatched_payment add column last_received_at timestamp(6) with time zone;

update unmatched_payment set last_received_at = received_at;

alter table unmatched_payment alter column last_received_at set not null;

alter table unmatched_payment add column times bigint default 1 not null;

alter table unmatched_payment add column settled_at timestamp(6) with time zone;

alter table unmatched_payment add constraint unmatched_payment_once unique (confirmation_key);
