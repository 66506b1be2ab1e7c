package kassa.application.catalogue;

import static kassa.application.catalogue.LoadTrial.rows;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kassa.application.catalogue.LoadOutcome.ProductChange;
import kassa.domain.catalogue.Product;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A dry run of a catalogue file")
class CatalogueDryRunTest {

    private static final Product[] BEFORE = {
        product("P1", "one", "second"), product("P2", "two"), product("P3"), product("P4", "four")
    };

    /** P5 takes a barcode of P1, which keeps the other one; P2 takes that of P4 and gets a name. */
    private static final Product[] FILE = {
        product("P5", "one"),
        product("P1", "second"),
        named("renamed", "P2", "four").weighed(),
        product("P4"),
        product("P3")
    };

    @ParameterizedTest
    @EnumSource
    @DisplayName("tells what loading it tells, and changes nothing")
    void tellsTheSame(LoadMode mode) {
        LoadTrial trial = LoadTrial.open().having(BEFORE);

        LoadReport tried = trial.tryOut(mode, rows(FILE));

        assertThat(trial.products("P1", "P2", "P3", "P4", "P5")).containsExactly(BEFORE);
        assertThat(trial.load(mode, rows(FILE))).isEqualTo(tried);
        assertThat(trial.products("P1", "P2", "P3", "P4", "P5")).containsExactlyInAnyOrder(FILE);
    }

    @Test
    @DisplayName("names each new product, and each changed one with the fields that differ, in the order of the file")
    void names() {
        LoadReport tried = LoadTrial.open().having(BEFORE).tryOut(LoadMode.ALL_OR_NONE, rows(FILE));

        assertThat(tried.outcome().added().first()).containsExactly(change("P5"));
        assertThat(tried.outcome().changed().first())
                .containsExactly(
                        change("P1", ProductField.BARCODES),
                        change("P2", ProductField.BARCODES, ProductField.NAME, ProductField.WEIGHT_ITEM),
                        change("P4", ProductField.BARCODES));
        assertThat(tried.outcome().unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("counts all products and names the first of each kind")
    void first() {
        Product[] many =
                IntStream.range(0, 1_300).mapToObj(i -> product("M" + i)).toArray(Product[]::new);

        LoadOutcome.Affected added = LoadTrial.open()
                .tryOut(LoadMode.ALL_OR_NONE, rows(many))
                .outcome()
                .added();

        assertThat(added.count()).isEqualTo(1_300);
        assertThat(added.first())
                .hasSize(LoadOutcome.Affected.LISTED)
                .startsWith(change("M0"), change("M1"), change("M2"));
    }

    @Test
    @DisplayName("of a file with bad rows tells what is wrong, and that it would not be taken")
    void bad() {
        ProductRow[] rows = {new ProductRow.Good(2, product("P1")), new ProductRow.Bad(3, List.of("name: is missing"))};

        LoadReport refused = LoadTrial.open().tryOut(LoadMode.ALL_OR_NONE, rows);
        LoadReport skipping = LoadTrial.open().tryOut(LoadMode.SKIP_BAD, rows);

        assertThat(refused.loaded()).isFalse();
        assertThat(refused.outcome()).isEqualTo(LoadOutcome.NOTHING);
        assertThat(skipping.loaded()).isTrue();
        assertThat(skipping.outcome().imported()).isEqualTo(1);
        assertThat(skipping.faults()).isEqualTo(refused.faults());
    }

    private static ProductChange change(String id, ProductField... fields) {
        return new ProductChange(new ProductId(id), List.of(fields));
    }
}
