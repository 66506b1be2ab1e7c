package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that a node ever said of an invoice: whatever it says later has to agree. */
final class Evidence {

    /** What only grows. All else stays as it is, but the state. */
    private static final Set<String> GROWING = Set.of("events", "payments", "creditNotes", "flags");

    /** Answers, byte for byte: receipts by revision, and the credit notes of the last one. */
    private final List<String> receipts = new ArrayList<>();

    private final List<String> creditNotes = new ArrayList<>();

    /** Receipts with all that has happened to them, by revision, as they were last read. */
    private final Map<Integer, JsonNode> filed = new TreeMap<>();

    int revisions() {
        return receipts.size();
    }

    int creditNotes() {
        return creditNotes.size();
    }

    /** A receipt as it was answered. */
    String receipt(int revision) {
        return receipts.get(revision - 1);
    }

    /** The receipts as they were last read. */
    List<JsonNode> filed() {
        return List.copyOf(filed.values());
    }

    /** A receipt was answered: it is the one that was read, if it was read before. */
    void receipt(String answer) {
        receipts.add(answer);
        JsonNode read = filed.get(receipts.size());
        if (read != null) {
            assertThat(Caller.json(answer)).isEqualTo(read.get("receipt"));
        }
    }

    /** A credit note was answered: it is the one that was read, if it was read before. */
    void creditNote(String answer) {
        creditNotes.add(answer);
        JsonNode read = filed.get(receipts.size());
        if (read != null && read.get("creditNotes").has(creditNotes.size() - 1)) {
            assertThat(Caller.json(answer)).isEqualTo(read.get("creditNotes").get(creditNotes.size() - 1));
        }
    }

    /** A receipt was read: all that was answered and read before is in it. */
    void keep(JsonNode receipt) {
        int revision = receipt.get("revision").asInt();
        if (revision <= receipts.size()) {
            assertThat(receipt.get("receipt")).isEqualTo(Caller.json(receipt(revision)));
        }
        if (revision == receipts.size()) {
            requireBegins(
                    Books.list(receipt.get("creditNotes")),
                    creditNotes.stream().map(Caller::json).toList(),
                    "credit notes of " + Books.id(receipt));
        }
        requireKept(filed.put(revision, receipt), receipt);
    }

    private static void requireKept(JsonNode before, JsonNode now) {
        if (before != null) {
            before.fieldNames()
                    .forEachRemaining(field ->
                            requireKept(field + " of " + Books.id(now), field, before.get(field), now.get(field)));
        }
    }

    private static void requireKept(String what, String field, JsonNode before, JsonNode now) {
        if (GROWING.contains(field)) {
            requireBegins(Books.list(now), Books.list(before), what);
        } else if (!field.equals("state")) {
            assertThat(now).as(what).isEqualTo(before);
        }
    }

    private static void requireBegins(List<JsonNode> now, List<JsonNode> before, String what) {
        assertThat(now).as(what).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(now.subList(0, before.size())).as(what).isEqualTo(before);
    }

    /** A line of the list of receipts was read: it says what the receipt itself has said. */
    void compare(JsonNode summary) {
        JsonNode receipt = filed.get(summary.get("revision").asInt());
        assertThat(Books.id(summary)).isEqualTo(Books.id(receipt));
        assertThat(summary.get("fiscalNumber")).isEqualTo(receipt.get("fiscalNumber"));
        assertThat(summary.get("total")).isEqualTo(receipt.get("receipt").get("total"));
    }
}
