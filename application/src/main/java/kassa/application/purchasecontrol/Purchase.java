package kassa.application.purchasecontrol;

import java.util.Objects;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.receipt.InvoiceId;

/** What a control case is about: an invoice of a store. */
public record Purchase(InstitutionId institution, InvoiceId invoice) {

    public Purchase {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(invoice, "invoice");
    }

    public static Purchase of(ControlCase control) {
        return new Purchase(control.institution(), control.invoice());
    }
}
