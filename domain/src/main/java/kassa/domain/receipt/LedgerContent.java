package kassa.domain.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kassa.domain.money.Money;
import kassa.domain.vat.VatBreakdown;

/** What an entry of the ledger tells: something was sold, something was given back, or someone has to look at a receipt. */
public sealed interface LedgerContent {

    /** What kinds of entries there are, as they are written. */
    enum Kind {
        PAID,
        CREDIT_NOTE,
        FLAG
    }

    Kind kind();

    /** The receipt that it is about. */
    InstitutionInvoiceId receipt();

    <T> T fold(Function<Sale, T> sale, Function<GivenBack, T> givenBack, Function<Flagged, T> flagged);

    /**
     * All that the ledger tells of a receipt, in the order in which it is entered; nothing as long as it is not paid.
     *
     * @param goods the hash of its cart and its price as they are kept
     */
    static List<LedgerContent> of(Receipt receipt, Sha256 goods) {
        List<LedgerContent> contents = new ArrayList<>();
        receipt.payments().stream().findFirst().ifPresent(payment -> contents.add(Sale.of(receipt, payment, goods)));
        receipt.flags().forEach(flag -> contents.add(new Flagged(receipt.id(), flag)));
        receipt.creditNotes().forEach(note -> contents.add(of(receipt, note)));
        return contents;
    }

    /** What the ledger tells of a credit note of the receipt. */
    static LedgerContent of(Receipt receipt, CreditNote note) {
        return new GivenBack(receipt.id(), note.number(), note.refundId(), note.total(), note.vat());
    }

    /**
     * A receipt was paid.
     *
     * @param vat for each rate
     * @param sum what was paid in units of the currency, if it was said
     * @param paidAt when it was paid, if it was said
     * @param receivedAt when this node learned of it
     * @param goods the hash of the cart and its price as they are kept
     */
    record Sale(
            InstitutionInvoiceId receipt,
            InvoiceId invoice,
            int revision,
            FiscalNumber number,
            Money total,
            List<VatBreakdown> vat,
            Optional<BigDecimal> sum,
            Optional<Instant> paidAt,
            Instant receivedAt,
            Sha256 goods)
            implements LedgerContent {

        public Sale {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(total, "total");
            vat = List.copyOf(vat);
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(paidAt, "paidAt");
            Objects.requireNonNull(receivedAt, "receivedAt");
            Objects.requireNonNull(goods, "goods");
        }

        private static Sale of(Receipt receipt, Payment payment, Sha256 goods) {
            return new Sale(
                    receipt.id(),
                    receipt.invoiceId(),
                    receipt.revision(),
                    receipt.fiscalNumber().orElseThrow(),
                    receipt.priced().total(),
                    receipt.priced().vat(),
                    payment.sum(),
                    payment.paidAt(),
                    payment.receivedAt(),
                    goods);
        }

        @Override
        public Kind kind() {
            return Kind.PAID;
        }

        @Override
        public <T> T fold(Function<Sale, T> sale, Function<GivenBack, T> givenBack, Function<Flagged, T> flagged) {
            return sale.apply(this);
        }
    }

    /** A credit note was issued for a receipt. */
    record GivenBack(
            InstitutionInvoiceId receipt, CreditNoteNumber number, RefundId refund, Money total, List<VatBreakdown> vat)
            implements LedgerContent {

        public GivenBack {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(refund, "refund");
            Objects.requireNonNull(total, "total");
            vat = List.copyOf(vat);
        }

        @Override
        public Kind kind() {
            return Kind.CREDIT_NOTE;
        }

        @Override
        public <T> T fold(Function<Sale, T> sale, Function<GivenBack, T> givenBack, Function<Flagged, T> flagged) {
            return givenBack.apply(this);
        }
    }

    /** Someone has to look at a receipt. */
    record Flagged(InstitutionInvoiceId receipt, ReceiptFlag flag) implements LedgerContent {

        public Flagged {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(flag, "flag");
        }

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }

        @Override
        public <T> T fold(Function<Sale, T> sale, Function<GivenBack, T> givenBack, Function<Flagged, T> flagged) {
            return flagged.apply(this);
        }
    }
}
