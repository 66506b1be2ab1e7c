package kassa.domain.pricing;

import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.pricing.Shop.weighed;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.Inspection.BetweenTime;
import kassa.domain.catalogue.Inspection.MaxAmount;
import kassa.domain.catalogue.Inspection.MinAge;
import kassa.domain.catalogue.Inspection.MinAmount;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Breach;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An extract of the catalogue")
class CatalogueExtractTest {

    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final String EAN = "4006381333931";
    private static final String UPC = "036000291452";
    private static final Product COFFEE =
            piece("coffee", "4.99", "24").withBarcodes(new Barcode(EAN), new Barcode(UPC));
    private static final Product TEA = piece("tea", "1.99", "24").withBarcodes(new Barcode("96385074"));
    private static final Product BANANAS = weighed("bananas", "1.29", "24");
    private static final Product OLD_BREAD = piece("old bread", "0.99", "24").withdrawn();
    private static final Product BEER = piece("beer", "1.49", "24")
            .withInspections(
                    new MinAge(InspectionAction.INSPECT, 18),
                    new BetweenTime(
                            InspectionAction.RESTRICT, LocalTime.of(10, 0), LocalTime.of(22, 0), Optional.empty()));
    private static final Product PAINKILLERS = piece("painkillers", "3.99", "9")
            .withInspections(new MaxAmount(InspectionAction.RESTRICT, new BigDecimal("2")));
    private static final Product SCREWS = weighed("screws", "9.90", "24")
            .withInspections(new MinAmount(InspectionAction.RESTRICT, new BigDecimal("0.1")));

    private static final CatalogueExtract EXTRACT =
            new CatalogueExtract(store(TALLINN), List.of(COFFEE, TEA, BANANAS, OLD_BREAD, BEER, PAINKILLERS, SCREWS));
    private static final Instant NOON = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-12-01T22:00:00Z");

    @Test
    @DisplayName("finds products by id, else by barcode, in the order asked for")
    void finds() {
        List<CartLine> lines = resolve(byId("tea", "2"), byBarcode(EAN, "1"), byId("bananas", "0.5 KILOGRAM"));

        assertThat(lines)
                .extracting(line -> line.article().product().orElseThrow().value())
                .containsExactly("tea", "coffee", "bananas");
    }

    @ParameterizedTest
    @ValueSource(strings = {EAN, UPC, "0" + UPC, "00" + UPC, "0" + EAN})
    @DisplayName("finds a product by any of its barcodes, however many zeros stand before them")
    void anyBarcode(String scanned) {
        Article article = resolve(byBarcode(scanned, "1")).get(0).article();

        assertThat(article.product()).contains(COFFEE.id());
        assertThat(article.barcode()).contains(new Barcode(scanned));
    }

    @Test
    @DisplayName(
            "goes by the id where id and barcode name two products, and puts the product's own barcode on the receipt")
    void idBeforeBarcode() {
        Article article = resolve(line("tea", EAN, "1")).get(0).article();

        assertThat(article.product()).contains(TEA.id());
        assertThat(article.barcode()).contains(new Barcode("96385074"));
    }

    @Test
    @DisplayName("goes by the barcode where the id is unknown")
    void barcodeAfterId() {
        assertThat(resolve(line("kohv", EAN, "1")).get(0).article().product()).contains(COFFEE.id());
    }

    @Test
    @DisplayName("puts the barcode that was scanned on the receipt, else the product's first, if it has one")
    void barcodeOfTheReceipt() {
        assertThat(resolve(line("coffee", UPC, "1")).get(0).article().barcode()).contains(new Barcode(UPC));
        assertThat(resolve(byId("coffee", "1")).get(0).article().barcode()).contains(new Barcode(EAN));
        assertThat(resolve(byId("bananas", "1 KILOGRAM")).get(0).article().barcode())
                .isEmpty();
    }

    @Test
    @DisplayName("takes price, name and campaigns from the catalogue, quantity and the price shown from the request")
    void whatCounts() {
        RequestedLine requested = new RequestedLine(
                Optional.of(COFFEE.id()), Optional.empty(), Quantity.pieces(3), Optional.of(new BigDecimal("0.01")));

        CartLine line = resolve(requested).get(0);

        assertThat(line.article()).isEqualTo(Article.of(COFFEE));
        assertThat(line.quantity()).isEqualTo(Quantity.pieces(3));
        assertThat(line.sentPrice()).contains(new BigDecimal("0.01"));
    }

    @Test
    @DisplayName("pricing.not-for-sale: refuses the cart naming every line that is not for sale, and why")
    void refusesNamingAll() {
        RequestedLine nameless =
                new RequestedLine(Optional.empty(), Optional.empty(), Quantity.pieces(1), Optional.empty());

        List<Breach> breaches = breaches(
                MIDNIGHT,
                byId("coffee", "1"),
                byId("kohv", "1"),
                byBarcode("4740000000018", "1"),
                nameless,
                byId("old bread", "1"),
                byId("beer", "6"),
                byId("tea", "1"),
                byId("painkillers", "3"),
                byId("bananas", "2 PIECE"));

        assertThat(breaches)
                .containsExactly(
                        new Breach("products/1", "unknown product kohv"),
                        new Breach("products/2", "unknown product 4740000000018"),
                        new Breach("products/3", "unknown product without id or barcode"),
                        new Breach("products/4", "old bread is not sold any more"),
                        new Breach("products/5", "beer is restricted: sold between 10:00 and 22:00 only"),
                        new Breach("products/7", "painkillers is restricted: at most 2 are sold at once"),
                        new Breach("products/8/quantity/unit", "bananas is sold by the KILOGRAM"));
    }

    @Test
    @DisplayName("leaves alone what may be in the cart and is looked at before the purchase")
    void inspectIsNoRestriction() {
        assertThat(resolve(byId("beer", "6"))).hasSize(1);
    }

    @Test
    @DisplayName("pricing.not-for-sale: tells the time by the store's clocks")
    void storeZone() {
        Instant nineInTallinn = Instant.parse("2026-12-01T07:00:00Z");
        List<RequestedLine> beer = List.of(byId("beer", "1"));

        assertRefused(PricingRule.NOT_FOR_SALE, () -> EXTRACT.resolve(beer, nineInTallinn));
        assertThat(new CatalogueExtract(store(ZoneOffset.ofHours(3)), List.of(BEER)).resolve(beer, nineInTallinn))
                .hasSize(1);
    }

    @Test
    @DisplayName("pricing.not-for-sale: counts a product over all lines of the cart, whatever they name it by")
    void amountsOfTheWholeCart() {
        Product painkillers = PAINKILLERS.withBarcodes(new Barcode(EAN));
        CatalogueExtract extract = new CatalogueExtract(store(TALLINN), List.of(painkillers));
        List<RequestedLine> three = List.of(byId("painkillers", "1"), byBarcode(EAN, "2"));

        List<Breach> breaches = assertRefused(PricingRule.NOT_FOR_SALE, () -> extract.resolve(three, NOON))
                .breaches();

        assertThat(breaches).extracting(Breach::place).containsExactly("products/0", "products/1");
        assertThat(extract.resolve(List.of(byId("painkillers", "1"), byBarcode(EAN, "1")), NOON))
                .hasSize(2);
    }

    @Test
    @DisplayName("pricing.not-for-sale: adds up amounts in different units of one dimension")
    void amountsAcrossUnits() {
        assertThat(resolve(byId("screws", "60 GRAM"), byId("screws", "0.04 KILOGRAM")))
                .hasSize(2);
        assertThat(breaches(NOON, byId("screws", "60 GRAM"), byId("screws", "0.039999 KILOGRAM")))
                .containsExactly(
                        new Breach("products/0", "screws is restricted: at least 0.1 are sold at once"),
                        new Breach("products/1", "screws is restricted: at least 0.1 are sold at once"));
    }

    @Test
    @DisplayName("pricing.not-for-sale: tells every restriction of a line")
    void everyRestriction() {
        Product beer = piece("beer", "1.49", "24")
                .withInspections(
                        new MinAge(InspectionAction.RESTRICT, 21),
                        new MaxAmount(InspectionAction.RESTRICT, BigDecimal.ONE));
        CatalogueExtract extract = new CatalogueExtract(store(TALLINN), List.of(beer));

        assertThat(assertRefused(PricingRule.NOT_FOR_SALE, () -> extract.resolve(List.of(byId("beer", "2")), NOON))
                        .breaches())
                .extracting(Breach::reason)
                .containsExactly(
                        "beer is restricted: for buyers of 21 years and older",
                        "beer is restricted: at most 1 are sold at once");
    }

    @Test
    @DisplayName("examines a cart without refusing any of it: what is for sale is charged, restricted or not")
    void examines() {
        List<ExaminedLine> lines = EXTRACT.examine(
                List.of(byId("coffee", "1"), byId("kohv", "1"), byId("beer", "6"), byId("bananas", "2 PIECE")),
                MIDNIGHT);

        assertThat(lines)
                .extracting(ExaminedLine::fault)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("unknown product kohv"),
                        Optional.empty(),
                        Optional.of("bananas is sold by the KILOGRAM"));
        assertThat(lines.get(0).line())
                .isEqualTo(Optional.of(resolve(byId("coffee", "1")).get(0)));
        assertThat(lines.get(2).line()).isPresent();
        assertThat(lines.get(2).applying()).isEqualTo(BEER.inspections());
        assertThat(EXTRACT.examine(List.of(byId("beer", "6")), NOON).get(0).applying())
                .containsExactly(BEER.inspections().get(0));
    }

    @Test
    @DisplayName("shows an examined line as so much of its product, in the product's unit where that can be told")
    void showsExamined() {
        PriceTerms terms = PriceTerms.of(store(TALLINN));
        List<ExaminedLine> lines =
                EXTRACT.examine(List.of(byId("bananas", "846 GRAM"), byId("screws", "1 STONE")), NOON);

        ShownProduct bananas = lines.get(0).shown(terms).orElseThrow();
        assertThat(bananas.quantity()).isEqualTo(Quantity.parse("0.846 KILOGRAM"));
        assertThat(bananas.price()).isEqualTo(ShownProduct.of(BANANAS, terms).price());
        assertThat(lines.get(1).shown(terms).orElseThrow().quantity()).isEqualTo(Quantity.parse("1 STONE"));
        assertThat(EXTRACT.examine(List.of(byId("kohv", "1")), NOON).get(0).shown(terms))
                .isEmpty();
    }

    private static Institution store(ZoneId zone) {
        return Institution.of(new InstitutionId("demo-store"), "Demo", Carts.EUR, zone, VatRate.parse("24"));
    }

    private static List<CartLine> resolve(RequestedLine... lines) {
        return EXTRACT.resolve(List.of(lines), NOON);
    }

    private static List<Breach> breaches(Instant at, RequestedLine... lines) {
        return assertRefused(PricingRule.NOT_FOR_SALE, () -> EXTRACT.resolve(List.of(lines), at))
                .breaches();
    }

    private static RequestedLine byId(String id, String quantity) {
        return new RequestedLine(
                Optional.of(new ProductId(id)), Optional.empty(), quantity(quantity), Optional.empty());
    }

    private static RequestedLine byBarcode(String code, String quantity) {
        return new RequestedLine(
                Optional.empty(), Optional.of(new Barcode(code)), quantity(quantity), Optional.empty());
    }

    private static RequestedLine line(String id, String code, String quantity) {
        return new RequestedLine(
                Optional.of(new ProductId(id)), Optional.of(new Barcode(code)), quantity(quantity), Optional.empty());
    }

    /** {@code 3} pieces, or {@code 60 GRAM}. */
    private static Quantity quantity(String text) {
        return text.contains(" ") ? Quantity.parse(text) : Quantity.of(text, UnitOfMeasure.PIECE);
    }
}
