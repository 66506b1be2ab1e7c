package kassa.application.loyaltycard;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import kassa.domain.loyaltycard.HolderClaim;
import kassa.domain.rule.RuleViolation;

/** What becomes of it when a customer says that a card is theirs. */
public sealed interface Registration {

    <T> T fold(
            Function<RegisteredCard, T> linked,
            Function<RuleViolation, T> notVerified,
            Function<Duration, T> tooManyTries);

    /** It is. */
    record Linked(RegisteredCard card) implements Registration {

        public Linked {
            Objects.requireNonNull(card, "card");
        }

        @Override
        public <T> T fold(
                Function<RegisteredCard, T> linked,
                Function<RuleViolation, T> notVerified,
                Function<Duration, T> tooManyTries) {
            return linked.apply(card);
        }
    }

    /** They have not proved it; why is not said ({@code loyaltycard.not-verified}). */
    record NotVerified() implements Registration {

        @Override
        public <T> T fold(
                Function<RegisteredCard, T> linked,
                Function<RuleViolation, T> notVerified,
                Function<Duration, T> tooManyTries) {
            return notVerified.apply(HolderClaim.notVerified());
        }
    }

    /**
     * They have failed too often: it was not looked at.
     *
     * @param pause how long they have to wait
     */
    record TooManyTries(Duration pause) implements Registration {

        public TooManyTries {
            Objects.requireNonNull(pause, "pause");
        }

        @Override
        public <T> T fold(
                Function<RegisteredCard, T> linked,
                Function<RuleViolation, T> notVerified,
                Function<Duration, T> tooManyTries) {
            return tooManyTries.apply(pause);
        }
    }
}
