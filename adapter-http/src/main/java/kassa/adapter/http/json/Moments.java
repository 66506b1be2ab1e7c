package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads points in time, days and times of day in the spellings that are in use. */
final class Moments {

    /** Below this a Unix time counts seconds (until the year 5138), from it on milliseconds (since 1973). */
    private static final BigDecimal FIRST_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    private static final int LAST_YEAR = 9_999;
    private static final int MAX_LENGTH = 64;
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
    private static final Pattern BLANK_FOR_T = Pattern.compile("^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:)");
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("(:[0-9.]+[+-][0-9]{2})([0-9]{2})$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Moments() {}

    static Optional<Instant> instant(Place at, JsonNode node) {
        Optional<Instant> instant = at.isRestored() ? exact(node) : moment(node).map(OffsetDateTime::toInstant);
        return instant.isPresent() ? instant : at.refuse("must be a point in time such as 2026-11-23T10:15:00Z");
    }

    /** Unlike what people write, it may lie before the year 1 and after 9999. */
    private static Optional<Instant> exact(JsonNode node) {
        try {
            return Optional.of(node)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .map(Instant::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(Place at, JsonNode node) {
        Optional<LocalDate> date = moment(node).map(OffsetDateTime::toLocalDate);
        return date.isPresent() ? date : at.refuse("must be a date such as 2026-11-23");
    }

    static Optional<LocalTime> time(Place at, JsonNode node) {
        Optional<LocalTime> time = shortText(node).flatMap(Moments::time);
        return time.isPresent() ? time : at.refuse("must be a time of day such as 09:30");
    }

    private static Optional<LocalTime> time(String text) {
        String joined = SPACE.matcher(text).replaceAll("");
        if (!TIME.matcher(joined).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(joined.indexOf(':') == 1 ? "0" + joined : joined));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(JsonNode node) {
        Optional<OffsetDateTime> moment =
                Numbers.number(node).isPresent() ? unix(node) : shortText(node).flatMap(Moments::iso);
        return moment.filter(found -> found.getYear() >= 1 && found.getYear() <= LAST_YEAR);
    }

    private static Optional<OffsetDateTime> unix(JsonNode node) {
        return Numbers.number(node)
                .flatMap(Numbers::acceptable)
                .filter(number -> number.signum() >= 0)
                .map(Moments::seconds)
                .map(seconds -> Instant.ofEpochSecond(
                        seconds.longValue(),
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()))
                .map(instant -> instant.atOffset(ZoneOffset.UTC));
    }

    private static BigDecimal seconds(BigDecimal unixTime) {
        return unixTime.compareTo(FIRST_MILLIS) < 0 ? unixTime : unixTime.movePointLeft(3);
    }

    /** With a T, and a colon in the offset, where they were left out. */
    private static String joined(String text) {
        String withT = BLANK_FOR_T.matcher(text).replaceFirst("$1T$2");
        return OFFSET_WITHOUT_COLON.matcher(withT).replaceFirst("$1:$2");
    }

    private static Optional<OffsetDateTime> iso(String said) {
        String text = joined(said);
        try {
            TemporalAccessor read = (text.indexOf('T') < 0
                            ? DateTimeFormatter.ISO_LOCAL_DATE
                            : DateTimeFormatter.ISO_DATE_TIME)
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(withOffset(read));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime withOffset(TemporalAccessor read) {
        if (read instanceof OffsetDateTime moment) {
            return moment;
        }
        LocalDateTime local = read instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(read);
        return local.atOffset(ZoneOffset.UTC);
    }

    private static Optional<String> shortText(JsonNode node) {
        return node.isTextual() && node.textValue().length() <= MAX_LENGTH
                ? Optional.of(node.textValue())
                : Optional.empty();
    }
}
