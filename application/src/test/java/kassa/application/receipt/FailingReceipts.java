package kassa.application.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kassa.application.port.Position;
import kassa.application.port.Versioned;
import kassa.application.port.contract.StorePorts;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Receipt;

/** Receipts of a store that cannot be replaced, or one of which cannot. */
final class FailingReceipts implements Receipts {

    private final StorePorts sound;
    private final RuntimeException failure;
    private final Predicate<InstitutionInvoiceId> failing;

    FailingReceipts(StorePorts sound, RuntimeException failure) {
        this(sound, failure, any -> true);
    }

    FailingReceipts(StorePorts sound, RuntimeException failure, Predicate<InstitutionInvoiceId> failing) {
        this.sound = sound;
        this.failure = failure;
        this.failing = failing;
    }

    StorePorts ports() {
        return new StorePorts(
                sound.transactions(),
                sound.institutions(),
                sound.products(),
                this,
                sound.numbers(),
                sound.health(),
                sound.campaigns(),
                sound.programmes(),
                sound.accounts(),
                sound.outbox(),
                sound.ledger(),
                sound.closings(),
                sound.sales(),
                sound.platformCalls(),
                sound.controls(),
                sound.orders(),
                sound.offers(),
                sound.invoices(),
                sound.holders(),
                sound.links(),
                sound.tries());
    }

    @Override
    public void replace(FiledReceipt changed, long version) {
        if (failing.test(changed.receipt().id())) {
            throw failure;
        }
        sound.receipts().replace(changed, version);
    }

    @Override
    public List<Versioned<FiledReceipt>> revisions(InvoiceId invoice, Optional<InstitutionId> institution) {
        return sound.receipts().revisions(invoice, institution);
    }

    @Override
    public Optional<Versioned<FiledReceipt>> find(InstitutionInvoiceId id) {
        return sound.receipts().find(id);
    }

    @Override
    public List<InstitutionInvoiceId> due(Instant now, int limit) {
        return sound.receipts().due(now, limit);
    }

    @Override
    public void add(FiledReceipt receipt) {
        sound.receipts().add(receipt);
    }

    @Override
    public void addUnmatched(UnmatchedPayment payment) {
        sound.receipts().addUnmatched(payment);
    }

    @Override
    public void settleUnmatched(ConfirmPayment confirmation, Instant now) {
        sound.receipts().settleUnmatched(confirmation, now);
    }

    @Override
    public List<KeptPayment> unmatched(UnmatchedQuery query, int limit) {
        return sound.receipts().unmatched(query, limit);
    }

    @Override
    public long countUnmatched() {
        return sound.receipts().countUnmatched();
    }

    @Override
    public List<Receipt> list(ReceiptQuery query, int limit) {
        return sound.receipts().list(query, limit);
    }

    @Override
    public List<Receipt> flagged(InstitutionId institution, int limit) {
        return sound.receipts().flagged(institution, limit);
    }

    @Override
    public List<Receipt> unpaid(InstitutionId institution, Instant issuedBefore, int limit) {
        return sound.receipts().unpaid(institution, issuedBefore, limit);
    }

    @Override
    public List<Receipt> paid(InstitutionId institution, long afterFiscalNumber, int limit) {
        return sound.receipts().paid(institution, afterFiscalNumber, limit);
    }

    @Override
    public boolean existFor(InstitutionId institution) {
        return sound.receipts().existFor(institution);
    }

    @Override
    public List<Receipt> standing(
            InstitutionId institution,
            Instant from,
            Instant to,
            Optional<Position<InstitutionInvoiceId>> after,
            int limit) {
        return sound.receipts().standing(institution, from, to, after, limit);
    }
}
