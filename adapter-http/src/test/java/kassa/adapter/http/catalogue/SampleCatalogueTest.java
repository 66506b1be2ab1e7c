package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.domain.catalogue.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample catalogue")
class SampleCatalogueTest {

    private static final Path SAMPLE = Path.of("../bootstrap/src/main/resources/sample/catalogue.csv");

    @Test
    @DisplayName("has no bad row, and what it says is kept when it is stored")
    void loadsWhole() {
        List<ProductRow> rows = rows();

        assertThat(rows).hasSize(880).allMatch(row -> row.fold(good -> true, bad -> false));
        assertThat(rows.stream().flatMap(SampleCatalogueTest::product))
                .allSatisfy(product -> assertThat(new ProductFormat().read(new ProductFormat().write(product)))
                        .isEqualTo(product));
    }

    private static Stream<Product> product(ProductRow row) {
        return row.fold(good -> Stream.of(good.product()), bad -> Stream.empty());
    }

    private static List<ProductRow> rows() {
        try (Stream<ProductRow> rows = ProductCsv.of(SAMPLE).rows()) {
            return rows.toList();
        }
    }
}
