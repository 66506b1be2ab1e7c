package kassa.domain.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.rule.RuleViolation;

/**
 * The days on which an offer is shown, such as 23 to 29 November: whole days of the store's calendar, both included.
 *
 * @param first empty if it was always shown
 * @param last empty if it has no end; not before the first ({@code offer.period})
 */
public record OfferPeriod(Optional<LocalDate> first, Optional<LocalDate> last) {

    public OfferPeriod {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        RuleViolation.unless(
                first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                OfferRule.PERIOD,
                "the last day of an offer is not before its first");
    }

    /** Every day. */
    public static OfferPeriod always() {
        return new OfferPeriod(Optional.empty(), Optional.empty());
    }

    public boolean includes(LocalDate day) {
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    /** Whether it is over on that day. */
    public boolean isOver(LocalDate day) {
        return last.filter(day::isAfter).isPresent();
    }

    /** The first instant from now on at which it is shown. */
    public Instant nextStart(Instant now, ZoneId zone) {
        return first.map(day -> day.atStartOfDay(zone).toInstant())
                .filter(now::isBefore)
                .orElse(now);
    }

    /** Whether a campaign is in force on all days of it that are still to come. */
    public boolean isCoveredBy(Campaign campaign, Instant now, ZoneId zone) {
        Optional<Instant> end =
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        boolean endsLater = campaign.endsAt()
                .map(ends -> end.filter(over -> !ends.isBefore(over)).isPresent())
                .orElse(true);
        return endsLater && campaign.isInForce(nextStart(now, zone));
    }
}
