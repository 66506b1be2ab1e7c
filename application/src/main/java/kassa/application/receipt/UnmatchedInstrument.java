package kassa.application.receipt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.application.node.Instrument;
import kassa.application.node.Measure;
import kassa.application.node.Measure.Kind;
import kassa.application.port.Transactions;

/** Tells how many payments have found no receipt. */
public final class UnmatchedInstrument implements Instrument {

    private final Transactions transactions;
    private final Receipts receipts;

    private UnmatchedInstrument(Transactions transactions, Receipts receipts) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.receipts = Objects.requireNonNull(receipts, "receipts");
    }

    public static Instrument of(Transactions transactions, Receipts receipts) {
        return new UnmatchedInstrument(transactions, receipts);
    }

    @Override
    public String name() {
        return "payments";
    }

    /** A payment without a receipt is for people to look at: the node is as well as ever. */
    @Override
    public Optional<String> state() {
        return Optional.empty();
    }

    @Override
    public List<Measure> measures() {
        long unmatched = transactions.read(receipts::countUnmatched);
        return List.of(Measure.single(
                "kassa_unmatched_payments",
                Kind.GAUGE,
                "Confirmations of payments that no receipt was found for.",
                BigDecimal.valueOf(unmatched)));
    }
}
