package kassa.bootstrap.architecture.planted.domain.pricing;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class AsksForTheTime {

    private AsksForTheTime() {}

    @Breaks("no-clock")
    static Instant directly() {
        return Instant.now();
    }

    @Breaks("no-clock")
    static Supplier<Instant> byReference() {
        return Instant::now;
    }

    @Breaks("no-clock")
    static LocalDate inZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Breaks("no-clock")
    static long inMilliseconds() {
        return System.currentTimeMillis();
    }

    @Breaks("no-clock")
    static long inNanoseconds() {
        return System.nanoTime();
    }

    @Breaks("no-clock")
    static Clock bySystemClock() {
        return Clock.systemUTC();
    }

    @Breaks("no-clock")
    static InstantSource bySystemSource() {
        return InstantSource.system();
    }

    static Instant byArgument(InstantSource clock) {
        return clock.instant();
    }
}
