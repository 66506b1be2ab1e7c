package kassa.application.receipt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kassa.application.node.Institutions;
import kassa.application.port.Page;
import kassa.application.port.Transactions;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;

final class ReceiptArchiveService implements ReceiptArchive {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Receipts receipts;
    private final InstantSource clock;

    ReceiptArchiveService(
            Transactions transactions, Institutions institutions, Receipts receipts, InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public Page<Receipt, InstitutionInvoiceId> list(ReceiptQuery query) {
        return transactions.read(
                () -> Page.of(receipts.list(query, query.limit() + 1), query.limit(), Receipts::position));
    }

    @Override
    public Page<KeptPayment, Long> unmatched(UnmatchedQuery query) {
        return transactions.read(() -> unmatchedPage(query));
    }

    private Page<KeptPayment, Long> unmatchedPage(UnmatchedQuery query) {
        return Page.of(receipts.unmatched(query, query.limit() + 1), query.limit(), KeptPayment::position);
    }

    @Override
    public Reconciliation reconcile(InstitutionId institution, Duration unpaidFor, int limit) {
        Instant before = clock.instant().minus(unpaidFor);
        return transactions.read(() -> {
            institutions.require(institution);
            return new Reconciliation(
                    receipts.flagged(institution, limit),
                    unmatchedPage(UnmatchedQuery.first(institution, limit)),
                    receipts.unpaid(institution, before, limit));
        });
    }
}
