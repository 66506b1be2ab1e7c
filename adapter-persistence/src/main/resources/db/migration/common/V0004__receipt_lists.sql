-- Receipts are listed newest first, of one store or of all, and those that are flagged by themselves.

alter table receipt add column flagged boolean default false not null;

update receipt set flagged = true where document like '%"flags":["%';

create index receipt_by_age on receipt (issued_at, institution_invoice_id);

create index receipt_by_flag on receipt (institution_id, flagged, issued_at);
