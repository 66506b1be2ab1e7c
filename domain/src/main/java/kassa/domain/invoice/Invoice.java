package kassa.domain.invoice;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.rule.RuleViolation;

/**
 * An invoice that the platform has made of a purchase, as this node understands it: read, not judged.
 *
 * @param receipt our receipt for the purchase, if it names one
 * @param status {@code PAYED}, or whatever else it says
 * @param products one to 2,000 ({@code invoice.products})
 * @param campaigns the store's, as it tells them; empty if it tells nothing of them
 */
public record Invoice(
        InvoiceId id,
        Optional<InstitutionInvoiceId> receipt,
        Seller seller,
        Buyer buyer,
        String status,
        Instant createdAt,
        Instant closedAt,
        List<InvoicedProduct> products,
        Currency currency,
        Optional<InvoiceTotal> total,
        Optional<List<InvoicedCampaign>> campaigns,
        Optional<InvoicedShipment> shipment) {

    /** The one status that invoices are documented to have. */
    public static final String PAYED = "PAYED";

    public Invoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(closedAt, "closedAt");
        products = List.copyOf(products);
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(total, "total");
        campaigns = campaigns.map(List::copyOf);
        Objects.requireNonNull(shipment, "shipment");
        RuleViolation.unless(
                !products.isEmpty() && products.size() <= Cart.MAX_LINES,
                InvoiceRule.PRODUCTS,
                "an invoice has one to " + Cart.MAX_LINES + " products");
    }

    /** The lines of the cart that it was made of. */
    public List<RequestedLine> lines() {
        return products.stream().map(InvoicedProduct::line).toList();
    }
}
