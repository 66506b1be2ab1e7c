package kassa.domain.catalogue;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.RuleViolation;

/**
 * A condition on buying a product, such as alcohol between 10:00 and 22:00 only (the platform's documentation,
 * inspections).
 *
 * <p>An inspection <em>applies</em> when its condition is broken; its action then says what follows. Times of day are
 * inclusive at both ends and read in the inspection's zone, else in the store's.
 */
public sealed interface Inspection {

    InspectionAction action();

    /** Whether the condition is broken in these circumstances. */
    boolean applies(Circumstances circumstances);

    /** The condition in words, for the one who is refused. */
    String reason();

    /** The answer for its type. */
    <T> T fold(Cases<T> cases);

    /** One answer for each type. */
    interface Cases<T> {
        T betweenTime(BetweenTime inspection);

        T minTime(MinTime inspection);

        T maxTime(MaxTime inspection);

        T minAge(MinAge inspection);

        T minAmount(MinAmount inspection);

        T maxAmount(MaxAmount inspection);
    }

    /** Applies when now is not within {@code start}..{@code end}; a start after the end spans midnight. */
    record BetweenTime(InspectionAction action, LocalTime start, LocalTime end, Optional<ZoneId> zone)
            implements Inspection {

        public BetweenTime {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public boolean applies(Circumstances circumstances) {
            LocalTime now = circumstances.timeIn(zone);
            boolean afterStart = !now.isBefore(start);
            boolean beforeEnd = !now.isAfter(end);
            return start.isAfter(end) ? !afterStart && !beforeEnd : !afterStart || !beforeEnd;
        }

        @Override
        public String reason() {
            return "sold between " + start + " and " + end + " only";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.betweenTime(this);
        }
    }

    /** Applies when now is before {@code time}. */
    record MinTime(InspectionAction action, LocalTime time, Optional<ZoneId> zone) implements Inspection {

        public MinTime {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public boolean applies(Circumstances circumstances) {
            return circumstances.timeIn(zone).isBefore(time);
        }

        @Override
        public String reason() {
            return "sold from " + time + " on";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.minTime(this);
        }
    }

    /** Applies when now is after {@code time}. */
    record MaxTime(InspectionAction action, LocalTime time, Optional<ZoneId> zone) implements Inspection {

        public MaxTime {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public boolean applies(Circumstances circumstances) {
            return circumstances.timeIn(zone).isAfter(time);
        }

        @Override
        public String reason() {
            return "sold until " + time;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.maxTime(this);
        }
    }

    /** Applies always: the buyer's age is looked at. */
    record MinAge(InspectionAction action, int age) implements Inspection {

        private static final int OLDEST = 150;

        public MinAge {
            Objects.requireNonNull(action, "action");
            RuleViolation.unless(age >= 0 && age <= OLDEST, CatalogueRule.INSPECTION, "an age lies between 0 and 150");
        }

        @Override
        public boolean applies(Circumstances circumstances) {
            return true;
        }

        @Override
        public String reason() {
            return "for buyers of " + age + " years and older";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.minAge(this);
        }
    }

    /** Applies when less than {@code amount} is bought, in the product's unit. */
    record MinAmount(InspectionAction action, BigDecimal amount) implements Inspection {

        public MinAmount {
            Objects.requireNonNull(action, "action");
            amount = requireAmount(amount);
        }

        @Override
        public boolean applies(Circumstances circumstances) {
            return circumstances.amount().compareTo(amount) < 0;
        }

        @Override
        public String reason() {
            return "at least " + amount.toPlainString() + " are sold at once";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.minAmount(this);
        }
    }

    /** Applies when more than {@code amount} is bought, in the product's unit. */
    record MaxAmount(InspectionAction action, BigDecimal amount) implements Inspection {

        public MaxAmount {
            Objects.requireNonNull(action, "action");
            amount = requireAmount(amount);
        }

        @Override
        public boolean applies(Circumstances circumstances) {
            return circumstances.amount().compareTo(amount) > 0;
        }

        @Override
        public String reason() {
            return "at most " + amount.toPlainString() + " are sold at once";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.maxAmount(this);
        }
    }

    private static BigDecimal requireAmount(BigDecimal amount) {
        RuleViolation.unless(
                amount.signum() >= 0 && Quantity.isInRange(amount),
                CatalogueRule.INSPECTION,
                "an amount is zero or more, below 1000000000 and has at most 6 decimals");
        return amount.stripTrailingZeros();
    }
}
