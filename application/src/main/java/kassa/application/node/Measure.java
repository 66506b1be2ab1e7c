package kassa.application.node;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A number that those who watch the node collect, such as {@code kassa_platform_calls_kept}, with a value for each of its
 * labels.
 *
 * @param name lower-case letters, digits and underscores
 * @param meaning one line that says what is counted
 */
public record Measure(String name, Kind kind, String meaning, List<Sample> samples) {

    /** How the number moves. */
    public enum Kind {
        /** It only grows, and begins at 0 with the node. */
        COUNTER,
        /** It rises and falls. */
        GAUGE
    }

    /** The value of the number under these labels. */
    public record Sample(Map<String, String> labels, BigDecimal value) {

        public Sample {
            labels = Map.copyOf(labels);
            Objects.requireNonNull(value, "value");
        }
    }

    public Measure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meaning, "meaning");
        samples = List.copyOf(samples);
    }

    /** A number without labels. */
    public static Measure single(String name, Kind kind, String meaning, BigDecimal value) {
        return new Measure(name, kind, meaning, List.of(new Sample(Map.of(), value)));
    }
}
