package kassa.adapter.http.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.Violation;
import kassa.application.catalogue.ProductRow;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/** The columns of one catalogue file in their order, and what a row of it says. */
final class Columns {

    private static final int MAX_SHOWN = 60;

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * The columns that the header names.
     *
     * @throws RuleViolation {@code catalogue.unreadable-file} with every name that is unknown, missing or there twice
     */
    static Columns of(CsvRecord header) {
        List<String> names = header.getFields().stream().map(String::strip).toList();
        List<Breach> breaches = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Column.named(name).ifPresentOrElse(columns::add, () -> breaches.add(unknown(name)));
        }
        columns.stream()
                .map(Column::name)
                .filter(name -> !seen.add(name))
                .forEach(name -> breaches.add(new Breach(name, "stands in the header twice")));
        Column.REQUIRED.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> breaches.add(new Breach(name, "is missing in the header")));
        refuse(breaches);
        return new Columns(columns);
    }

    /** The product of a row, or all that keeps it from being one. */
    ProductRow read(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            return new ProductRow.Bad(
                    line, List.of("fields: " + row.getFieldCount() + " instead of " + columns.size()));
        }
        List<Violation> violations = new ArrayList<>();
        ObjectNode tree = tree(row, violations);
        try {
            Product product = JsonReading.of(tree, true, ProductJson.SENT);
            return violations.isEmpty() ? new ProductRow.Good(line, product) : bad(line, violations);
        } catch (InvalidRequest refused) {
            return bad(
                    line,
                    Stream.concat(violations.stream(), refused.violations().stream())
                            .toList());
        }
    }

    private ObjectNode tree(CsvRecord row, List<Violation> violations) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.getField(i).strip();
            if (!cell.isEmpty()) {
                put(columns.get(i), cell, tree, violations);
            }
        }
        return tree;
    }

    private static void put(Column column, String cell, ObjectNode tree, List<Violation> violations) {
        try {
            column.put(cell, tree);
        } catch (InvalidRequest refused) {
            refused.violations().stream()
                    .map(violation -> new Violation("/" + column.name() + violation.pointer(), violation.reason()))
                    .forEach(violations::add);
        }
    }

    private static ProductRow bad(long line, List<Violation> violations) {
        return new ProductRow.Bad(line, violations.stream().map(Columns::reason).toList());
    }

    /** {@code deposit.price: is missing}; inside a column of JSON the pointer into the cell follows. */
    private static String reason(Violation violation) {
        String[] steps = violation.pointer().split("/", 3);
        if (steps.length < 2) {
            return violation.reason();
        }
        boolean list = Column.LISTS.contains(steps[1]);
        String inside = steps.length > 2 && Column.JSON.contains(steps[1]) ? "/" + steps[2] + " " : "";
        return (list ? steps[1] : columnOf(violation.pointer())) + ": " + inside + violation.reason();
    }

    private static String columnOf(String pointer) {
        return pointer.substring(1)
                .replace("/originalText", "")
                .replace("/translations", "")
                .replace('/', '.');
    }

    private static Breach unknown(String name) {
        boolean semicolons = name.indexOf(';') >= 0;
        return new Breach(
                shown(name),
                semicolons ? "is no column: fields are separated by commas" : "is no column of a catalogue");
    }

    /** A name as it may go to a terminal, whatever the file really is. */
    private static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return "\"" + printable.substring(0, Math.min(printable.length(), MAX_SHOWN)) + "\"";
    }

    private static void refuse(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            List<String> sentences = breaches.stream()
                    .map(breach -> breach.place() + " " + breach.reason())
                    .toList();
            throw new RuleViolation(
                    CatalogueRule.UNREADABLE_FILE, "the header is wrong: " + String.join("; ", sentences), breaches);
        }
    }
}
