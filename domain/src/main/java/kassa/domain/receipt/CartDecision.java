package kassa.domain.receipt;

import java.util.Optional;
import java.util.function.Function;

/** What to do with a cart that came for an invoice. */
public sealed interface CartDecision {

    /** One answer for each case. */
    <T> T fold(Function<Repeat, T> repeat, Function<Issue, T> issue);

    /** The cart is known: answer as before. */
    record Repeat(Receipt receipt) implements CartDecision {
        @Override
        public <T> T fold(Function<Repeat, T> repeat, Function<Issue, T> issue) {
            return repeat.apply(this);
        }
    }

    /**
     * The cart is new: issue this revision.
     *
     * @param retired the revision before it as it is from now on, if it was still open
     */
    record Issue(int revision, Optional<Receipt> retired) implements CartDecision {
        @Override
        public <T> T fold(Function<Repeat, T> repeat, Function<Issue, T> issue) {
            return issue.apply(this);
        }
    }
}
