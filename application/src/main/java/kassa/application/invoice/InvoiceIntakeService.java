package kassa.application.invoice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Page;
import kassa.application.port.Transactions;
import kassa.domain.invoice.Deviation;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceCheck;
import kassa.domain.invoice.InvoiceFacts;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.InvoiceRule;
import kassa.domain.invoice.Retention;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Microseconds;
import kassa.domain.rule.RuleViolation;

final class InvoiceIntakeService implements InvoiceIntake {

    private final Transactions transactions;
    private final Institutions institutions;
    private final InvoiceFactFinding facts;
    private final Invoices invoices;
    private final Retention retention;
    private final InstantSource clock;

    InvoiceIntakeService(
            Transactions transactions,
            Institutions institutions,
            InvoiceFactFinding facts,
            Invoices invoices,
            Retention retention,
            InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.facts = facts;
        this.invoices = invoices;
        this.retention = retention;
        this.clock = clock;
    }

    /** Checked outside the units of work: a long invoice keeps nobody else from the store. */
    @Override
    public void take(TellInvoice told) {
        InvoiceFacts known = transactions.read(() -> facts.of(told.invoice()));
        List<Deviation> deviations = InvoiceCheck.of(told.invoice(), known);
        Instant now = Microseconds.of(clock.instant());
        transactions.write(() -> file(told, now, deviations));
    }

    private List<FiledInvoice> file(TellInvoice told, Instant now, List<Deviation> deviations) {
        Invoice invoice = told.invoice();
        List<FiledInvoice> before = invoices.revisions(invoice.seller().store(), invoice.id());
        if (before.stream().map(FiledInvoice::content).noneMatch(told.content()::equals)) {
            InvoiceRevision revision = last(before)
                    .map(last -> last.next(invoice, now, deviations))
                    .orElseGet(() -> InvoiceRevision.first(invoice, now, deviations));
            invoices.add(new FiledInvoice(revision, told.content(), told.original()));
        }
        return before;
    }

    private static Optional<InvoiceRevision> last(List<FiledInvoice> revisions) {
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions.get(revisions.size() - 1).revision());
    }

    @Override
    public Page<InvoiceRevision, RevisionId> list(InvoiceQuery query) {
        return transactions.read(
                () -> Page.of(invoices.list(query, query.limit() + 1), query.limit(), Invoices::position));
    }

    @Override
    public List<FiledInvoice> find(InstitutionId store, InvoiceId id) {
        List<FiledInvoice> found = transactions.read(() -> invoices.revisions(store, id));
        RuleViolation.unless(
                !found.isEmpty(),
                InvoiceRule.UNKNOWN,
                "there is no invoice " + id + " of institution " + store + " here");
        return found;
    }

    @Override
    public int eraseDue(int most) {
        Instant now = clock.instant();
        int erased = 0;
        for (Institution store : transactions.read(institutions::all)) {
            erased += erase(store, retention.begin(now.atZone(store.zone())), most - erased);
        }
        return erased;
    }

    /** Store by store, each in a unit of work of its own: whoever else writes waits for a few rows only. */
    private int erase(Institution store, Instant receivedBefore, int most) {
        return most == 0 ? 0 : transactions.write(() -> invoices.erase(store.id(), receivedBefore, most));
    }
}
