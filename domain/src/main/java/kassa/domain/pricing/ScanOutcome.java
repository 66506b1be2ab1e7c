package kassa.domain.pricing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;

/** What came of a barcode that was scanned in a store. */
public sealed interface ScanOutcome {

    /** One answer for each case; {@code missed} gets the rule and the reason. */
    <T> T fold(Function<ShownProduct, T> found, BiFunction<Rule, String, T> missed);

    /** The product, if there is one. */
    default Optional<ShownProduct> found() {
        return fold(Optional::of, (rule, reason) -> Optional.empty());
    }

    /**
     * The product.
     *
     * @throws RuleViolation with the rule of a miss
     */
    default ShownProduct orRefuse() {
        return fold(Function.identity(), (rule, reason) -> {
            throw new RuleViolation(rule, reason);
        });
    }

    /** It is on a product that is for sale. */
    record Found(ShownProduct shown) implements ScanOutcome {

        public Found {
            Objects.requireNonNull(shown, "shown");
        }

        @Override
        public <T> T fold(Function<ShownProduct, T> found, BiFunction<Rule, String, T> missed) {
            return found.apply(shown);
        }
    }

    /**
     * There is nothing for sale with it.
     *
     * @param rule {@code catalogue.unknown-product}, {@code catalogue.misread-barcode} or {@code pricing.not-for-sale}
     */
    record Missed(Rule rule, String reason) implements ScanOutcome {

        public Missed {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T fold(Function<ShownProduct, T> found, BiFunction<Rule, String, T> missed) {
            return missed.apply(rule, reason);
        }
    }
}
