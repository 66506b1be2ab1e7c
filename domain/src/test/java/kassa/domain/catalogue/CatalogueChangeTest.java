package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Breach;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of the catalogue")
class CatalogueChangeTest {

    private static final String EAN = "4006381333931";
    private static final String OTHER_EAN = "4740000000018";
    private static final String UPC = "036000291452";

    @Test
    @DisplayName("is what is new or other than before, in the order it came in; the rest is counted")
    void newChangedUnchanged() {
        Product tea = product("tea", "1.99");
        Product coffee = product("coffee", "4.99", EAN);
        Product dearerTea = product("tea", "2.19");
        Product cocoa = product("cocoa", "3.49");

        CatalogueChange change = CatalogueChange.between(List.of(tea, coffee), List.of(cocoa, coffee, dearerTea));

        assertThat(change.changed()).containsExactly(cocoa, dearerTea);
        assertThat(change.unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("of the same products once more is none")
    void sameAgain() {
        List<Product> all = List.of(product("tea", "1.99", UPC), product("coffee", "4.99", EAN));

        CatalogueChange change = CatalogueChange.between(all, all);

        assertThat(change.changed()).isEmpty();
        assertThat(change.unchanged()).isEqualTo(2);
    }

    @Test
    @DisplayName("of nothing is none")
    void nothing() {
        assertThat(CatalogueChange.between(List.of(), List.of())).isEqualTo(new CatalogueChange(List.of(), 0));
    }

    @Test
    @DisplayName("catalogue.distinct: a product that comes in twice is refused, naming every place but the first")
    void productTwice() {
        List<Product> incoming = List.of(
                product("tea", "1.99"), product("coffee", "4.99"), product("tea", "1.99"), product("tea", "2.19"));

        List<Breach> breaches = assertRefused(
                        CatalogueRule.DISTINCT, () -> CatalogueChange.between(List.of(), incoming))
                .breaches();

        assertThat(breaches)
                .containsExactly(
                        new Breach("2/id", "tea stands in the list twice"),
                        new Breach("3/id", "tea stands in the list twice"));
    }

    @Test
    @DisplayName("catalogue.barcode-taken: a barcode of a product that stays is refused, naming all places")
    void takenByOneThatStays() {
        List<Product> existing = List.of(product("coffee", "4.99", EAN), product("tea", "1.99", UPC));
        List<Product> incoming = List.of(product("cocoa", "3.49", OTHER_EAN, EAN), product("juice", "1.49", "0" + UPC));

        List<Breach> breaches = assertRefused(
                        CatalogueRule.BARCODE_TAKEN, () -> CatalogueChange.between(existing, incoming))
                .breaches();

        assertThat(breaches)
                .containsExactly(
                        new Breach("0/barcodes/1", "barcode " + EAN + " belongs to product coffee"),
                        new Breach("1/barcodes/0", "barcode 0" + UPC + " belongs to product tea"));
    }

    @Test
    @DisplayName("catalogue.barcode-taken: two products that come in with one barcode are refused")
    void takenByOneThatComesIn() {
        List<Product> incoming = List.of(product("coffee", "4.99", EAN), product("cocoa", "3.49", EAN));

        List<Breach> breaches = assertRefused(
                        CatalogueRule.BARCODE_TAKEN, () -> CatalogueChange.between(List.of(), incoming))
                .breaches();

        assertThat(breaches)
                .containsExactly(new Breach("1/barcodes/0", "barcode " + EAN + " belongs to product coffee"));
    }

    @Test
    @DisplayName("may move a barcode from one product to another where both come in, and swap two")
    void barcodesMove() {
        List<Product> existing = List.of(product("coffee", "4.99", EAN), product("tea", "1.99", UPC));
        List<Product> swapped = List.of(product("coffee", "4.99", UPC), product("tea", "1.99", EAN));
        List<Product> moved = List.of(product("tea", "1.99", EAN, UPC), product("coffee", "4.99"));

        assertThat(CatalogueChange.between(existing, swapped).changed()).isEqualTo(swapped);
        assertThat(CatalogueChange.between(existing, moved).changed()).isEqualTo(moved);
    }

    @Test
    @DisplayName("leaves a product its own barcodes")
    void ownBarcodes() {
        Product dearer = product("coffee", "5.49", EAN, UPC);

        assertThat(CatalogueChange.between(List.of(product("coffee", "4.99", EAN)), List.of(dearer))
                        .changed())
                .containsExactly(dearer);
    }

    private static Product product(String id, String price, String... barcodes) {
        return Product.of(
                        new ProductId(id),
                        id,
                        ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), VatRate.parse("24")))
                .withBarcodes(Stream.of(barcodes).map(Barcode::new).toArray(Barcode[]::new));
    }
}
