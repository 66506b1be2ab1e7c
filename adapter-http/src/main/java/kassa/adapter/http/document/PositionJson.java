package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kassa.adapter.http.json.JsonValue;
import kassa.application.port.Position;
import kassa.domain.rule.RuleViolation;

/**
 * The text of a position in a list: {@code 2026-11-23T12:01:00Z_R-1}, the instant and behind a separator the id.
 *
 * <p>Immutable: a list keeps its own in a constant.
 */
public final class PositionJson<I> {

    /** The years 1 to 9999: what lies outside is in no list, and databases count to different years. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final String separator;
    private final Function<String, Optional<I>> ids;
    private final Function<I, String> texts;

    private PositionJson(String separator, Function<String, Optional<I>> ids, Function<I, String> texts) {
        this.separator = separator;
        this.ids = ids;
        this.texts = texts;
    }

    /**
     * Positions of ids that are one word.
     *
     * @param separator does not occur in an instant
     * @param ids a factory of the domain
     */
    public static <I> PositionJson<I> of(String separator, Function<String, I> ids, Function<I, String> texts) {
        return new PositionJson<>(separator, ids.andThen(Optional::of), texts);
    }

    /**
     * Positions of ids that are told in several parts.
     *
     * @param parts how many the text has with its instant; the last may hold the separator again
     * @param ids makes an id of the parts behind the instant; empty if they make none
     */
    public static <I> PositionJson<I> ofParts(
            String separator, int parts, Function<String[], Optional<I>> ids, Function<I, String> texts) {
        Function<String, String[]> split = text -> text.split(Pattern.quote(separator), parts - 1);
        return new PositionJson<>(
                separator, split.andThen(all -> all.length == parts - 1 ? ids.apply(all) : Optional.empty()), texts);
    }

    /** How it is read from a query. */
    public JsonValue<Position<I>> value() {
        return text().where(text -> read(text).isPresent(), "must be the next of the page before")
                .as(text -> read(text).orElseThrow());
    }

    private Optional<Position<I>> read(String text) {
        int end = text.indexOf(separator);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text.substring(0, end));
            return at.isBefore(FIRST) || !at.isBefore(END)
                    ? Optional.empty()
                    : ids.apply(text.substring(end + separator.length())).map(id -> new Position<>(at, id));
        } catch (DateTimeException | RuleViolation unreadable) {
            return Optional.empty();
        }
    }

    public String written(Position<I> position) {
        return position.at() + separator + texts.apply(position.id());
    }
}
