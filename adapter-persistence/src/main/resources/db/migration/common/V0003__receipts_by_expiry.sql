-- Receipts whose time has run out are looked for every minute, among all that were ever issued.

create index receipt_by_expiry on receipt (state, expires_at, institution_invoice_id);
