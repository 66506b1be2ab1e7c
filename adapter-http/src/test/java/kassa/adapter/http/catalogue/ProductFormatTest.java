package kassa.adapter.http.catalogue;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.MoneyRule;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored product")
class ProductFormatTest {

    private static final Product MILK = Product.of(
                    new ProductId("P1"),
                    "Piim",
                    ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("1.19"), VatRate.parse("24")))
            .withBarcodes(new Barcode("4740000000018"));

    private final ProductFormat format = new ProductFormat();

    @Test
    @DisplayName("is the one that was written: exact decimals, any Unicode, exempt rates, offsets and zones")
    void roundTrip() {
        forAll(
                5_000,
                RandomProducts::product,
                product -> assertThat(format.read(format.write(product))).isEqualTo(product));
    }

    @Test
    @DisplayName("keeps the order of its translations")
    void order() {
        forAll(
                500,
                RandomProducts::product,
                product -> assertThat(format.write(format.read(format.write(product))))
                        .isEqualTo(format.write(product)));
    }

    @Test
    @DisplayName("is readable without this program")
    void written() {
        assertThat(format.write(MILK)).isEqualTo("""
                {"id":"P1","barcodes":["4740000000018"],"name":{"originalText":"Piim","translations":{}},\
                "unit":"PIECE","unitPrice":1.19,"vatRate":24,"weightItem":false,"categories":[],"inspections":[],\
                "campaigns":[],"active":true}""");
    }

    @Test
    @DisplayName("is not read if it was altered against a rule, or is no such document")
    void altered() {
        String document = format.write(MILK);

        assertThatThrownBy(() -> format.read(document.replace("1.19", "-1.19")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MoneyRule.UNIT_PRICE));
        assertThatIllegalStateException().isThrownBy(() -> format.read(document.replace("unitPrice", "price")));
        assertThatIllegalStateException().isThrownBy(() -> format.read(document.substring(1)));
    }
}
