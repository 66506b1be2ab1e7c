package kassa.application.invoice;

import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Versioned;
import kassa.application.pricing.Campaigns;
import kassa.application.pricing.CartAssembly;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.Receipts;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceFacts;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceRevisions;
import kassa.domain.receipt.Receipt;

/** Gathers what an invoice is held against: the catalogue, campaigns and cards as of the purchase, and our receipt. */
final class InvoiceFactFinding {

    private final Institutions institutions;
    private final CartAssembly assembly;
    private final Campaigns campaigns;
    private final Receipts receipts;

    InvoiceFactFinding(Institutions institutions, CartAssembly assembly, Campaigns campaigns, Receipts receipts) {
        this.institutions = institutions;
        this.assembly = assembly;
        this.campaigns = campaigns;
        this.receipts = receipts;
    }

    /** @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution} */
    InvoiceFacts of(Invoice invoice) {
        Institution store = institutions.require(invoice.seller().store());
        return new InvoiceFacts(
                store,
                assembly.examine(store, invoice.lines(), invoice.createdAt()),
                campaigns.of(store.id()),
                assembly.standing(store.id(), invoice.buyer().distinctCards(), invoice.createdAt()),
                receipt(invoice));
    }

    /** The one that the invoice names, if it is the store's; else the one of its number that counts. */
    private Optional<Receipt> receipt(Invoice invoice) {
        InstitutionId store = invoice.seller().store();
        return invoice.receipt()
                .flatMap(id -> named(id, store))
                .or(() -> new InvoiceRevisions(receipts.revisions(invoice.id(), Optional.of(store)).stream()
                                .map(Versioned::value)
                                .map(FiledReceipt::receipt)
                                .toList())
                        .governing());
    }

    private Optional<Receipt> named(InstitutionInvoiceId id, InstitutionId store) {
        return receipts.find(id)
                .map(found -> found.value().receipt())
                .filter(receipt -> receipt.institutionId().equals(store));
    }
}
