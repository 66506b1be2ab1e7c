package kassa.domain.invoice;

import kassa.domain.rule.Rule;

/** What invoices hold to (see docs/invoices.md). */
public enum InvoiceRule implements Rule {
    /** An invoice has one to 2000 products. */
    PRODUCTS("invoice.products"),
    /** The revisions of an invoice count from 1, and each but the first deviates from the one before. */
    REVISION("invoice.revision"),
    /** Invoices are kept for a day at least and a hundred years at most. */
    RETENTION("invoice.retention"),
    /** A request names an invoice that is kept here. */
    UNKNOWN("invoice.unknown");

    private final String id;

    InvoiceRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
