package kassa.domain.invoice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Objects;
import kassa.domain.rule.RuleViolation;

/**
 * How long invoices are kept, such as {@code P7Y}: seven years from the end of the calendar year in which they came.
 *
 * <p>The Estonian Accounting Act asks for seven years from the end of the financial year (section 12), which is the calendar
 * year unless the merchant has chosen another.
 *
 * @param period a day at least and a hundred years at most, nothing in it negative ({@code invoice.retention})
 */
public record Retention(Period period) {

    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_DAYS = 36_600;

    public Retention {
        Objects.requireNonNull(period, "period");
        RuleViolation.unless(
                !period.isNegative()
                        && !period.isZero()
                        && period.toTotalMonths() <= MOST_MONTHS
                        && period.getDays() <= MOST_DAYS,
                InvoiceRule.RETENTION,
                "invoices are kept for a day at least and a hundred years at most");
    }

    /** Seven years. */
    public static Retention usual() {
        return new Retention(Period.ofYears(7));
    }

    /** The retention that {@link #toString} wrote. */
    public static Retention parse(String text) {
        try {
            return new Retention(Period.parse(text));
        } catch (DateTimeException unreadable) {
            throw new RuleViolation(
                    InvoiceRule.RETENTION, "a retention is a period of years, months or days, such as P7Y");
        }
    }

    /** What came before this instant need not be kept any longer, as the clocks of the store stand. */
    public Instant begin(ZonedDateTime now) {
        return now.toLocalDate()
                .minus(period)
                .withDayOfYear(1)
                .atStartOfDay(now.getZone())
                .toInstant();
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
