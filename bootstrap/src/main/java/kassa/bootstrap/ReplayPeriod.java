package kassa.bootstrap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** From when to when receipts are priced again. Where a day begins is known only with the store. */
record ReplayPeriod(PeriodBound from, PeriodBound to) {

    private static final String FROM = "--from";
    private static final String TO = "--to";

    static void addFlags(CommandSpec command) {
        command.addOption(OrderReading.flag(
                FROM, "WHEN", "receipts issued on that day of the store or later (2026-11-01), or from an instant on"));
        command.addOption(OrderReading.flag(
                TO, "WHEN", "receipts issued on that day of the store or before (2026-11-30), or before an instant"));
    }

    /** The period, or problems that the reading knows from now on. */
    static Optional<ReplayPeriod> read(OrderReading reading) {
        Optional<PeriodBound> from = bound(FROM, reading);
        Optional<PeriodBound> to = bound(TO, reading);
        return from.flatMap(start -> to.map(end -> new ReplayPeriod(start, end)))
                .flatMap(period ->
                        period.isBackwardsEverywhere() ? reading.refuse(period.tooEarlyAnEnd()) : Optional.of(period));
    }

    private static Optional<PeriodBound> bound(String flag, OrderReading reading) {
        return reading.require(flag)
                .flatMap(text -> PeriodBound.parse(text)
                        .or(() -> reading.refuse(
                                flag + ": " + Printable.quoted(text) + " is not " + PeriodBound.EXPECTATION)));
    }

    Instant start(ZoneId zone) {
        return from.start(zone);
    }

    Instant end(ZoneId zone) {
        return to.end(zone);
    }

    /**
     * Refuses a day and an instant that turn out to be in the wrong order where the store is.
     *
     * @throws InvalidSettings if the period ends before it begins
     */
    void requireOrder(ZoneId zone) {
        if (isBackwards(zone)) {
            throw new InvalidSettings(List.of(tooEarlyAnEnd()));
        }
    }

    private boolean isBackwardsEverywhere() {
        return Stream.of(ZoneOffset.MIN, ZoneOffset.MAX).allMatch(this::isBackwards);
    }

    private boolean isBackwards(ZoneId zone) {
        return from.start(zone).isAfter(to.last(zone));
    }

    private String tooEarlyAnEnd() {
        return FROM + ": " + from + " is after " + TO + ": " + to;
    }
}
