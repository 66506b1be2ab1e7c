package kassa.bootstrap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Where a period begins or ends: a whole day of a store, or an instant. */
sealed interface PeriodBound {

    /** What a text must be to be one. */
    String EXPECTATION = "a day such as 2026-11-01, or an instant such as 2026-11-01T08:00:00Z";

    /** The first instant of it, where the clocks stand so. */
    Instant start(ZoneId zone);

    /** The last instant of it. */
    Instant last(ZoneId zone);

    /** The instant before which a period ends that it bounds: a day belongs to it, an instant does not. */
    Instant end(ZoneId zone);

    static Optional<PeriodBound> parse(String text) {
        String bound = text.strip();
        try {
            return Optional.of(bound).filter(PeriodBound::hasUsualYear).map(PeriodBound::read);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** There are no receipts outside of these years, and no database need be able to tell so. */
    private static boolean hasUsualYear(String text) {
        return text.matches("(?!0000)\\d{4}-.*");
    }

    private static PeriodBound read(String text) {
        return text.indexOf('T') < 0
                ? new Day(LocalDate.parse(text))
                : new Point(OffsetDateTime.parse(text).toInstant());
    }

    /** A day of the store, from midnight to midnight, however many hours that is. */
    record Day(LocalDate day) implements PeriodBound {

        @Override
        public Instant start(ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant last(ZoneId zone) {
            return end(zone).minusNanos(1);
        }

        @Override
        public Instant end(ZoneId zone) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** An instant, the same everywhere. */
    record Point(Instant instant) implements PeriodBound {

        @Override
        public Instant start(ZoneId zone) {
            return instant;
        }

        @Override
        public Instant last(ZoneId zone) {
            return instant;
        }

        @Override
        public Instant end(ZoneId zone) {
            return instant;
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }
}
