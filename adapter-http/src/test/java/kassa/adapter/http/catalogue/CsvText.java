package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.domain.catalogue.Product;

/** A catalogue file that a test writes out. */
final class CsvText {

    private CsvText() {}

    /** Rows of a file in UTF-8. */
    static List<ProductRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ProductRow> rows(byte[] file) {
        try (Stream<ProductRow> rows =
                ProductCsv.of(() -> new ByteArrayInputStream(file)).rows()) {
            return rows.toList();
        }
    }

    /** The only product of a file without bad rows. */
    static Product product(String text) {
        List<ProductRow> rows = rows(text);
        assertThat(rows).hasSize(1);
        return rows.get(0).fold(ProductRow.Good::product, bad -> {
            throw new AssertionError("a bad row: " + bad);
        });
    }

    /** Why the rows of a file are bad, each reason behind its line. */
    static List<String> reasons(String text) {
        return rows(text).stream()
                .flatMap(row -> row.fold(
                        good -> Stream.of("line " + good.line() + " is good"),
                        bad -> bad.reasons().stream().map(reason -> bad.line() + " " + reason)))
                .toList();
    }
}
