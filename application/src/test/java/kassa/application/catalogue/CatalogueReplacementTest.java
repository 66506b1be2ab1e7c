package kassa.application.catalogue;

import static kassa.application.catalogue.LoadTrial.rows;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.LoadOutcome.ProductChange;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A catalogue file that replaces the catalogue")
class CatalogueReplacementTest {

    private static final String EAN = "4740000000018";

    @Test
    @DisplayName("ends the sale of what it does not name, and tells what that was")
    void withdraws() {
        LoadTrial trial = LoadTrial.open().having(product("P1"), product("P2", EAN), product("P3"));

        LoadReport report = trial.load(LoadMode.REPLACE, rows(product("P1"), product("P4")));

        assertThat(trial.products("P1", "P2", "P3", "P4"))
                .containsExactly(
                        product("P1"),
                        product("P2", EAN).withdrawn(),
                        product("P3").withdrawn(),
                        product("P4"));
        assertThat(ids(report.outcome().withdrawn())).containsExactly("P2", "P3");
        assertThat(ids(report.outcome().added())).containsExactly("P4");
        assertThat(report.outcome().unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("leaves what is no longer sold as it is, and counts it no second time")
    void again() {
        LoadTrial trial = LoadTrial.open().having(product("P1"), product("P2"));
        trial.load(LoadMode.REPLACE, rows(product("P1")));

        LoadReport again = trial.load(LoadMode.REPLACE, rows(product("P1")));

        assertThat(again.outcome().withdrawn()).isEqualTo(LoadOutcome.Affected.NONE);
        assertThat(again.outcome().unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("may give barcodes to its products that others bear which it does not name")
    void takesBarcodes() {
        LoadTrial trial = LoadTrial.open().having(product("P1", EAN), product("P2", "second"));

        LoadReport report = trial.load(LoadMode.REPLACE, rows(product("N1", EAN), product("P2", "second")));

        assertThat(report.faults()).isEqualTo(Remarks.NONE);
        assertThat(trial.products("P1", "P2", "N1"))
                .containsExactly(product("P1").withdrawn(), product("P2", "second"), product("N1", EAN));
        assertThat(ids(report.outcome().withdrawn())).containsExactly("P1");
    }

    @Test
    @DisplayName("with a bad row changes nothing: what that row meant to name must not be withdrawn")
    void badRow() {
        LoadTrial trial = LoadTrial.open().having(product("P1"), product("P2"));

        LoadReport report = trial.load(
                LoadMode.REPLACE,
                new ProductRow.Good(2, named("renamed", "P1")),
                new ProductRow.Bad(3, List.of("unit: is missing")));

        assertThat(report.loaded()).isFalse();
        assertThat(report.outcome()).isEqualTo(LoadOutcome.NOTHING);
        assertThat(trial.products("P1", "P2")).containsExactly(product("P1"), product("P2"));
    }

    @Test
    @DisplayName("catalogue.empty-replacement: without products is refused, and nothing is withdrawn")
    void empty() {
        LoadTrial trial = LoadTrial.open().having(product("P1"));

        assertRefused(CatalogueRule.EMPTY_REPLACEMENT, () -> trial.load(LoadMode.REPLACE));
        assertRefused(CatalogueRule.EMPTY_REPLACEMENT, () -> trial.tryOut(LoadMode.REPLACE));

        assertThat(trial.products("P1")).containsExactly(product("P1"));
    }

    @Test
    @DisplayName("withdraws the right products, in a dry run too, even where fingerprints take one for another")
    void poorFingerprints() {
        Product[] before = Stream.concat(
                        IntStream.range(0, 40).mapToObj(i -> product("P" + i, "code-" + i)),
                        Stream.of(product("old").withdrawn()))
                .toArray(Product[]::new);
        LoadTrial trial = LoadTrial.withPoorFingerprints().having(before);
        ProductRow[] file = rows(IntStream.range(0, 60)
                .filter(i -> i % 3 != 0)
                .mapToObj(i -> product("P" + i, "code-" + i))
                .toArray(Product[]::new));
        String[] missing = IntStream.range(0, 40)
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> "P" + i)
                .sorted()
                .toArray(String[]::new);

        LoadReport tried = trial.tryOut(LoadMode.REPLACE, file);
        LoadReport loaded = trial.load(LoadMode.REPLACE, file);

        assertThat(tried).isEqualTo(loaded);
        assertThat(loaded.faults()).isEqualTo(Remarks.NONE);
        assertThat(ids(loaded.outcome().withdrawn())).containsExactlyInAnyOrder(missing);
        assertThat(trial.products(missing)).noneMatch(Product::active);
        assertThat(trial.products("P1", "P38", "P59")).hasSize(3).allMatch(Product::active);
    }

    private static List<String> ids(LoadOutcome.Affected products) {
        return products.first().stream()
                .map(ProductChange::product)
                .map(Object::toString)
                .toList();
    }
}
