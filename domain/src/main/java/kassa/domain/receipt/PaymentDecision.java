package kassa.domain.receipt;

import java.util.Optional;
import java.util.function.Function;

/** What to do with a payment that came for an invoice. */
public sealed interface PaymentDecision {

    /** One answer for each case. */
    <T> T fold(Function<Known, T> known, Function<Settle, T> settle, Function<Duplicate, T> duplicate);

    /** The payment is known: nothing changes. */
    record Known(Receipt receipt) implements PaymentDecision {
        @Override
        public <T> T fold(Function<Known, T> known, Function<Settle, T> settle, Function<Duplicate, T> duplicate) {
            return known.apply(this);
        }
    }

    /**
     * The payment settles this receipt.
     *
     * @param retired the newer revision that was on offer, as it is from now on
     */
    record Settle(Receipt receipt, Optional<Receipt> retired) implements PaymentDecision {
        @Override
        public <T> T fold(Function<Known, T> known, Function<Settle, T> settle, Function<Duplicate, T> duplicate) {
            return settle.apply(this);
        }
    }

    /** The invoice is paid already, by another revision: the paid receipt keeps this payment as a duplicate. */
    record Duplicate(Receipt paid) implements PaymentDecision {
        @Override
        public <T> T fold(Function<Known, T> known, Function<Settle, T> settle, Function<Duplicate, T> duplicate) {
            return duplicate.apply(this);
        }
    }
}
