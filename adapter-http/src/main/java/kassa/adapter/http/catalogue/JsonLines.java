package kassa.adapter.http.catalogue;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.json.Violation;
import kassa.application.catalogue.ProductRow;

/** The products of an open file of JSON Lines, one after the other; whatever makes it unreadable refuses it as a whole. */
final class JsonLines implements Iterator<ProductRow>, AutoCloseable {

    /** Where a reader of one line sees every mistake. */
    private static final String ONLY_LINE = "line 1, ";

    private final TextLines lines;
    private Optional<String> next = Optional.empty();

    private JsonLines(TextLines lines) {
        this.lines = lines;
    }

    /** @throws kassa.domain.rule.RuleViolation {@code catalogue.unreadable-file} if it cannot be opened */
    static JsonLines open(FileOpening file) {
        return new JsonLines(new TextLines(CatalogueText.open(file)));
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            Optional<String> line = lines.next();
            if (line.isEmpty()) {
                return false;
            }
            next = line.filter(text -> !text.isBlank());
        }
        return true;
    }

    @Override
    public ProductRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file is at its end");
        }
        String text = next.orElseThrow();
        next = Optional.empty();
        return read(lines.number(), text);
    }

    private static ProductRow read(long line, String text) {
        try {
            return new ProductRow.Good(
                    line, JsonReading.of(JsonFormat.parse(new JsonText(text)), true, ProductJson.SENT));
        } catch (InvalidRequest refused) {
            return new ProductRow.Bad(
                    line, refused.violations().stream().map(JsonLines::reason).toList());
        }
    }

    /** {@code /deposit/price is missing}. */
    private static String reason(Violation violation) {
        String reason = violation.reason().replace(ONLY_LINE, "");
        return violation.pointer().isEmpty() ? reason : violation.pointer() + " " + reason;
    }

    @Override
    public void close() {
        lines.close();
    }
}
