package kassa.adapter.http.document;

import java.time.DateTimeException;
import java.time.ZoneId;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.node.NodeRule;
import kassa.domain.rule.RuleViolation;

/** A time zone: an IANA name, {@code "Europe/Tallinn"}, or an offset from UTC, {@code "+02:00"}. */
public final class ZoneJson {

    private static final int MAX_LENGTH = 64;

    public static final JsonValue<ZoneId> VALUE = JsonValue.text(MAX_LENGTH).as(ZoneJson::parse);

    private ZoneJson() {}

    private static ZoneId parse(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new RuleViolation(
                    NodeRule.TIME_ZONE, "a time zone is an IANA name or an offset, such as Europe/Tallinn or +02:00");
        }
    }
}
