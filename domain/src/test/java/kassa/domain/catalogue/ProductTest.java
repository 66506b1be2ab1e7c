package kassa.domain.catalogue;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A product")
class ProductTest {

    private static final ProductId ID = new ProductId("P1");
    private static final ProductPrice PRICE =
            ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("4.99"), VatRate.parse("24"));
    private static final Category FOOD = category("food");
    private static final Category DAIRY = category("dairy");
    private static final Inspection ADULTS = new Inspection.MinAge(InspectionAction.INSPECT, 18);
    private static final Inspection FEW = new Inspection.MaxAmount(InspectionAction.RESTRICT, BigDecimal.TEN);
    private static final Campaign CAMPAIGN = Campaign.of("Half price", "B00000000002", "unitPrice / 2");
    private static final Barcode EAN = new Barcode("4006381333931");
    private static final Barcode UPC = new Barcode("036000291452");

    /** With something in every part, told by the parts that tests change. */
    private static Product full(
            List<Barcode> barcodes,
            boolean weighed,
            List<Inspection> inspections,
            List<Campaign> campaigns,
            boolean active) {
        return new Product(
                ID,
                barcodes,
                new TranslatedText("Kohv", Map.of(new LangCode("EN"), "Coffee")),
                Optional.of(TranslatedText.of("Keskmine röst")),
                PRICE,
                weighed,
                List.of(FOOD, DAIRY),
                inspections,
                campaigns,
                Optional.of("https://example.com/kohv.jpg"),
                active);
    }

    @Test
    @DisplayName("with another part keeps all others")
    void oneOtherPart() {
        Product coffee = full(List.of(EAN), false, List.of(ADULTS), List.of(CAMPAIGN), true);

        assertThat(coffee.withBarcodes(EAN, UPC))
                .isEqualTo(full(List.of(EAN, UPC), false, List.of(ADULTS), List.of(CAMPAIGN), true));
        assertThat(coffee.weighed()).isEqualTo(full(List.of(EAN), true, List.of(ADULTS), List.of(CAMPAIGN), true));
        assertThat(coffee.withInspections(FEW, ADULTS))
                .isEqualTo(full(List.of(EAN), false, List.of(FEW, ADULTS), List.of(CAMPAIGN), true));
        assertThat(coffee.withCampaigns()).isEqualTo(full(List.of(EAN), false, List.of(ADULTS), List.of(), true));
        assertThat(coffee.withdrawn()).isEqualTo(full(List.of(EAN), false, List.of(ADULTS), List.of(CAMPAIGN), false));
    }

    @Test
    @DisplayName("of a name and a price is for sale and has nothing else")
    void plain() {
        Product plain = Product.of(ID, "Kohv", PRICE);

        assertThat(plain.active()).isTrue();
        assertThat(plain.soldByWeight()).isFalse();
        assertThat(plain.name()).isEqualTo(TranslatedText.of("Kohv"));
        assertThat(plain.barcodes()).isEmpty();
        assertThat(plain.categories()).isEmpty();
        assertThat(plain.inspections()).isEmpty();
        assertThat(plain.campaigns()).isEmpty();
    }

    @Test
    @DisplayName("catalogue.distinct: a barcode twice is refused, also if it is written with other leading zeros")
    void barcodeTwice() {
        Product plain = Product.of(ID, "Kohv", PRICE);

        assertRefused(CatalogueRule.DISTINCT, () -> plain.withBarcodes(EAN, UPC, EAN));
        assertRefused(CatalogueRule.DISTINCT, () -> plain.withBarcodes(UPC, new Barcode("0036000291452")));
    }

    @Test
    @DisplayName("catalogue.distinct: a category twice is refused, whatever it is called")
    void categoryTwice() {
        Category dairyAgain = new Category(DAIRY.id(), TranslatedText.of("Piimatooted"), Optional.of(FOOD.id()));

        assertRefused(CatalogueRule.DISTINCT, () -> in(List.of(FOOD, DAIRY, dairyAgain)));
    }

    @Test
    @DisplayName("keeps its lists, whatever becomes of those it was made from")
    void copies() {
        List<Category> categories = new ArrayList<>(List.of(FOOD));
        Product product = in(categories);

        categories.clear();

        assertThat(product.categories()).containsExactly(FOOD).isUnmodifiable();
        assertThat(product.barcodes()).isUnmodifiable();
        assertThat(product.inspections()).isUnmodifiable();
        assertThat(product.campaigns()).isUnmodifiable();
    }

    private static Product in(List<Category> categories) {
        return new Product(
                ID,
                List.of(),
                TranslatedText.of("Kohv"),
                Optional.empty(),
                PRICE,
                false,
                categories,
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    private static Category category(String id) {
        return new Category(new CategoryId(id), TranslatedText.of(id), Optional.empty());
    }
}
