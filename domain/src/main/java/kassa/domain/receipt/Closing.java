package kassa.domain.receipt;

import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;

/**
 * The books of a store from one closing to the next, such as number 7 over the entries 120 to 164 of its ledger.
 *
 * <p>Closings cover the ledger without gaps and without overlap, and never change.
 *
 * @param number counts the closings of the store from 1, without gaps ({@code receipt.closing})
 * @param fromSequence the first entry that it covers
 * @param toSequence the last one, or the one before the first if nothing has happened
 * @param sales the receipts that were paid
 * @param refunds the credit notes, in amounts that were given back
 * @param flags how many flags were raised
 * @param ledgerHash the hash of the ledger up to here
 */
public record Closing(
        InstitutionId institution,
        long number,
        long fromSequence,
        long toSequence,
        Instant closedAt,
        Turnover sales,
        Turnover refunds,
        long flags,
        Sha256 ledgerHash) {

    public Closing {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(closedAt, "closedAt");
        Objects.requireNonNull(ledgerHash, "ledgerHash");
        RuleViolation.unless(
                number >= 1
                        && fromSequence >= 1
                        && flags >= 0
                        && sales.count() + refunds.count() + flags == toSequence - fromSequence + 1,
                ReceiptRule.CLOSING,
                "a closing counts from 1 and covers each entry once");
        RuleViolation.unless(
                sales.total().currency().equals(refunds.total().currency()),
                ReceiptRule.CLOSING,
                "a closing is in one currency");
    }

    public Currency currency() {
        return sales.total().currency();
    }

    /** What has been counted of the entries that a closing is to cover; nothing at first. */
    public record Count(Turnover sales, Turnover refunds, long flags) {

        public static Count in(Currency currency) {
            Turnover none = Turnover.none(Money.zero(currency));
            return new Count(none, none, 0);
        }

        /** With one more entry. */
        public Count plus(LedgerContent content) {
            return content.fold(
                    sale -> new Count(sales.plus(sale.total(), sale.vat()), refunds, flags),
                    back -> new Count(sales, refunds.plus(back.total(), back.vat()), flags),
                    flagged -> new Count(sales, refunds, flags + 1));
        }

        /**
         * The closing of what was counted.
         *
         * @param fromSequence the first entry that was counted
         * @param end the ledger with the last one
         */
        public Closing close(long number, long fromSequence, LedgerEnd end, Instant now) {
            return new Closing(
                    end.institution(),
                    number,
                    fromSequence,
                    end.sequence(),
                    Microseconds.of(now),
                    sales,
                    refunds,
                    flags,
                    new Sha256(end.hash()));
        }
    }
}
