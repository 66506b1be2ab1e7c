package kassa.application.purchasecontrol;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/**
 * A purchase as someone of the store names it.
 *
 * @param institution may be left out where only one store has such an invoice
 */
public record NamedPurchase(InvoiceId invoice, Optional<InstitutionId> institution) {

    public NamedPurchase {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(institution, "institution");
    }
}
