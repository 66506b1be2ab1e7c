package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** How the price that the platform showed for one unit, with VAT, compares with the catalogue's. */
public sealed interface PriceCheck {

    /** One answer for each case; {@code different} gets the price sent and ours. */
    <T> T fold(Supplier<T> match, BiFunction<BigDecimal, BigDecimal, T> different, Supplier<T> notSent);

    /** The platform showed our price. */
    record Match() implements PriceCheck {
        @Override
        public <T> T fold(Supplier<T> match, BiFunction<BigDecimal, BigDecimal, T> different, Supplier<T> notSent) {
            return match.get();
        }
    }

    /**
     * The platform showed another price than ours; ours counts.
     *
     * @param sent for one unit of the product, with VAT, without trailing zeros
     * @param ours likewise
     */
    record Different(BigDecimal sent, BigDecimal ours) implements PriceCheck {

        public Different {
            sent = sent.stripTrailingZeros();
            ours = ours.stripTrailingZeros();
        }

        @Override
        public <T> T fold(Supplier<T> match, BiFunction<BigDecimal, BigDecimal, T> different, Supplier<T> notSent) {
            return different.apply(sent, ours);
        }
    }

    /** The platform showed no price. */
    record NotSent() implements PriceCheck {
        @Override
        public <T> T fold(Supplier<T> match, BiFunction<BigDecimal, BigDecimal, T> different, Supplier<T> notSent) {
            return notSent.get();
        }
    }
}
