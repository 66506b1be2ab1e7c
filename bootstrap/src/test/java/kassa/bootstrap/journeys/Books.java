package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What stands in the store's books altogether, beside all that was asked of it. */
final class Books {

    private Books() {}

    /** The lines of the list of receipts, by revision; the filter is a part of the query. */
    static List<JsonNode> summaries(Desk desk, String filter) {
        String query = "/admin/receipts?limit=500&institutionId=" + Groceries.STORE + filter;
        JsonNode page = desk.get(query);
        List<JsonNode> all = new ArrayList<>(list(page.get("receipts")));
        while (page.has("next")) {
            page = desk.get(query + "&after=" + page.get("next").asText());
            all.addAll(list(page.get("receipts")));
        }
        all.sort(Comparator.comparing(receipt -> receipt.get("revision").asInt()));
        return all;
    }

    /** The lines of all invoices. */
    static Map<String, List<JsonNode>> summaries(Desk desk) {
        return summaries(desk, "").stream()
                .collect(Collectors.groupingBy(
                        receipt -> receipt.get("invoiceId").asText()));
    }

    static String id(JsonNode receipt) {
        return receipt.get("institutionInvoiceId").asText();
    }

    static List<JsonNode> list(Iterable<JsonNode> array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(Iterable<JsonNode> objects, String field) {
        return list(objects).stream().map(each -> each.get(field).asText()).toList();
    }

    /** The sum over all receipts that were looked at. */
    static int count(Collection<Purchase> purchases, ToIntFunction<JsonNode> counted) {
        return purchases.stream()
                .flatMap(each -> each.evidence().filed().stream())
                .mapToInt(counted)
                .sum();
    }

    /** The receipts were all looked at: their numbers are 1, 2, 3 … without gap or double, and those of credit notes too. */
    static void requireNumbers(Collection<Purchase> purchases) {
        List<JsonNode> receipts = purchases.stream()
                .flatMap(each -> each.evidence().filed().stream())
                .toList();
        requireSeries(receipts.stream()
                .filter(receipt -> receipt.has("fiscalNumber"))
                .map(receipt -> receipt.get("fiscalNumber").asLong()));
        requireSeries(receipts.stream()
                .flatMap(receipt -> list(receipt.get("creditNotes")).stream())
                .map(note -> note.get("number").asLong()));
    }

    private static void requireSeries(Stream<Long> numbers) {
        List<Long> sorted = numbers.sorted().toList();
        assertThat(sorted)
                .isNotEmpty()
                .isEqualTo(LongStream.rangeClosed(1, sorted.size()).boxed().toList());
    }

    /** Every event of every receipt stands in the feed, once and in order, and no other. */
    static void requireEvents(List<JsonNode> feed, Collection<Purchase> purchases) {
        Map<String, List<JsonNode>> events = feed.stream().collect(Collectors.groupingBy(Books::id));
        int count = 0;
        for (Purchase purchase : purchases) {
            List<JsonNode> receipts = purchase.evidence().filed();
            for (int i = 0; i < receipts.size(); i++) {
                List<JsonNode> own = events.getOrDefault(id(receipts.get(i)), List.of());
                requireEvents(own, purchase.events().get(i), receipts.get(i));
                count += own.size();
            }
        }
        assertThat(feed).hasSize(count);
        assertThat(texts(feed, "id")).doesNotHaveDuplicates();
    }

    private static void requireEvents(List<JsonNode> events, List<String> happened, JsonNode receipt) {
        assertThat(events.stream().map(event -> event.get("kind").asText()))
                .as("events of %s", id(receipt))
                .isEqualTo(happened.stream().map(Books::label).toList());
        assertThat(events.stream().map(event -> event.get("sequence").asInt()))
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(events.size()).toList());
        assertThat(events.stream().filter(event -> event.has("creditNote")).map(event -> event.get("creditNote")))
                .isEqualTo(list(receipt.get("creditNotes")));
        JsonNode last = events.get(events.size() - 1);
        assertThat(last.get("fiscalNumber")).isEqualTo(receipt.get("fiscalNumber"));
        assertThat(last.get("total")).isEqualTo(receipt.get("receipt").get("total"));
    }

    private static String label(String kind) {
        return "receipt." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
