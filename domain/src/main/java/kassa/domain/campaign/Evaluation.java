package kassa.domain.campaign;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

/** What an expression comes to: a number, or nothing and the reason why, such as a division by zero. */
public sealed interface Evaluation {

    /** One of the two answers, whichever it is. */
    <T> T fold(Function<? super BigDecimal, ? extends T> value, Function<? super String, ? extends T> undefined);

    /** A number, such as 2; 34 digits where it does not terminate. */
    record Value(BigDecimal number) implements Evaluation {

        public Value {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> value, Function<? super String, ? extends T> undefined) {
            return value.apply(number);
        }
    }

    /** No number: the campaign does not apply, for this reason. */
    record Undefined(String reason) implements Evaluation {

        public Undefined {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T fold(
                Function<? super BigDecimal, ? extends T> value, Function<? super String, ? extends T> undefined) {
            return undefined.apply(reason);
        }
    }
}
