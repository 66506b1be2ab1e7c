package kassa.domain.invoice;

import kassa.domain.receipt.PersonId;

/** Takes out of invoices who has bought and where it went, and leaves what was sold, for how much, and what deviated, which is never the buyer. */
public final class BuyerlessInvoice {

    private BuyerlessInvoice() {}

    /** The revision without its buyer and where the goods were sent. */
    public static InvoiceRevision of(InvoiceRevision revision) {
        return new InvoiceRevision(
                of(revision.invoice()), revision.revision(), revision.receivedAt(), revision.deviations());
    }

    private static Invoice of(Invoice invoice) {
        return new Invoice(
                invoice.id(),
                invoice.receipt(),
                invoice.seller(),
                new Buyer(PersonId.FORGOTTEN, invoice.buyer().cards()),
                invoice.status(),
                invoice.createdAt(),
                invoice.closedAt(),
                invoice.products(),
                invoice.currency(),
                invoice.total(),
                invoice.campaigns(),
                invoice.shipment().map(InvoicedShipment::toNobody));
    }
}
