package kassa.application.invoice;

import java.time.InstantSource;
import java.util.List;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Page;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.application.pricing.CartAssembly;
import kassa.application.receipt.Receipts;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.Retention;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/** Takes invoices that the platform has made, holds them against what the store knows, and keeps them. */
@DrivingPort
public interface InvoiceIntake {

    /**
     * Takes an invoice, whatever deviates in it. Told again it changes nothing; told with another content it is kept as one
     * more revision, which deviates from the one before.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    void take(TellInvoice told);

    /** Invoices, newest first. */
    Page<InvoiceRevision, RevisionId> list(InvoiceQuery query);

    /**
     * All revisions of an invoice, oldest first.
     *
     * @throws kassa.domain.rule.RuleViolation {@code invoice.unknown}
     */
    List<FiledInvoice> find(InstitutionId store, InvoiceId id);

    /**
     * Erases invoices that need not be kept any longer, oldest first.
     *
     * @return how many; as many as {@code most} if there may be more
     */
    int eraseDue(int most);

    /** The use cases over these ports. */
    static InvoiceIntake over(
            Transactions transactions,
            Institutions institutions,
            CartAssembly assembly,
            Campaigns campaigns,
            Receipts receipts,
            Invoices invoices,
            Retention retention,
            InstantSource clock) {
        InvoiceFactFinding facts = new InvoiceFactFinding(institutions, assembly, campaigns, receipts);
        return new InvoiceIntakeService(transactions, institutions, facts, invoices, retention, clock);
    }
}
