package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that tell a weight or a price: 2310110108465 is 0.846 kg of 2310110100001, 2010110103278 is 3.27 of 2010110100000. */
class LabelledLinesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Institution STORE = Institution.of(
            new InstitutionId("store"), "Store", Carts.EUR, ZoneId.of("Europe/Tallinn"), VatRate.parse("24"));
    private static final String WEIGHT_CODE = "2310110108465";
    private static final String PRICE_CODE = "2010110103278";

    private static final Product BANANAS = product("BANANAS", UnitOfMeasure.KILOGRAM, "1.29")
            .withBarcodes(new Barcode("2310110100001"), new Barcode("2010110100000"));

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @DisplayName("a weight on the code makes pieces into weight; a weight that is sent counts as sent")
    @CsvSource({
        "2310110108465, 1 PIECE, 0.846 KILOGRAM, 1.09",
        "2310110108465, 3 PIECE, 2.538 KILOGRAM, 3.27",
        "2310110108465, 0.5 KILOGRAM, 0.5 KILOGRAM, 0.65",
        "2310110108465, 846 GRAM, 846 GRAM, 1.09",
        "(01)02310110100001(3103)000846, 1 PIECE, 0.846 KILOGRAM, 1.09",
    })
    void weight(String code, String sent, String bought, String row) {
        assertThat(quantity(BANANAS, code, sent)).isEqualTo(bought);
        assertThat(rows(BANANAS, code, sent)).containsExactly(row);
    }

    @ParameterizedTest(name = "{0} and {1} is {2} for {3}")
    @DisplayName("a price on the code is what each package costs, and tells how much is in it")
    @CsvSource({
        "2010110103278, 1 PIECE, 2.534884 KILOGRAM, 3.27",
        "2010110103278, 2 PIECE, 5.069767 KILOGRAM, 6.54",
        "2010110103278, 2.535 KILOGRAM, 2.534884 KILOGRAM, 3.27",
        "2010110103278, 5070 GRAM, 5.069767 KILOGRAM, 6.54",
        "2010110103278, 1 KILOGRAM, 1 KILOGRAM, 1.29",
    })
    void price(String code, String sent, String bought, String row) {
        assertThat(quantity(BANANAS, code, sent)).isEqualTo(bought);
        assertThat(rows(BANANAS, code, sent)).containsExactly(row);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("with both on the label the price counts, and the weight where the catalogue's price agrees with it")
    @CsvSource({
        "(01)02310110100001(3103)000846(3922)109, 0.846 KILOGRAM, 1.09",
        "(01)02310110100001(3103)000846(3922)120, 0.930233 KILOGRAM, 1.20",
        "(01)02310110100001(3103)000846(3920)1, 0.775194 KILOGRAM, 1.00",
    })
    void weightAndPrice(String code, String bought, String row) {
        assertThat(quantity(BANANAS, code, "1 PIECE")).isEqualTo(bought);
        assertThat(rows(BANANAS, code, "1 PIECE")).containsExactly(row);
    }

    @Test
    @DisplayName(
            "every price that a label can bear is charged to the cent, at every unit price, with or without addition")
    void everyPriceIsCharged() {
        for (String unitPrice : List.of("0.01", "0.0333", "1.29", "9.99", "123.4567", "999.99")) {
            Product plain = product("P", UnitOfMeasure.KILOGRAM, unitPrice).withBarcodes(new Barcode("2010110100009"));
            Product reduced = withAddition(plain, "15");
            for (Product product : List.of(plain, reduced)) {
                IntStream.of(1, 9, 10, 99, 327, 1250, 5000, 9999)
                        .forEach(cents ->
                                assertThat(afterAddition(product, cents)).isEqualTo(cents));
            }
        }
    }

    @Test
    @DisplayName("the price on a label has the product's addition in it already")
    void additionIsInThePrice() {
        PricedCart priced = priced(withAddition(BANANAS, "10"), PRICE_CODE, "1 PIECE");

        assertThat(priced.total()).hasToString("3.27 EUR");
        assertThat(priced.rows().get(0).list()).hasToString("3.64 EUR");
    }

    @Test
    @DisplayName("campaigns work on what the label tells")
    void campaignsApply() {
        Product product = BANANAS.withCampaigns(
                Campaign.of("Half of the third kilogram", "B00000000001", "amount > 2 ? amount - 0.5 : amount"));

        assertThat(priced(product, PRICE_CODE, "1 PIECE").total()).hasToString("2.63 EUR");
    }

    @Test
    @DisplayName(
            "what is sold by the piece costs the price on it, and pieces of two prices are two products for campaigns")
    void pieces() {
        Product cake = product("CAKE", UnitOfMeasure.PIECE, "0")
                .withBarcodes(new Barcode("2010110100009"))
                .withCampaigns(Campaign.of("2 for 1", "B00000000001", "amount - Math.floor(amount / 2)"));

        PricedCart priced = CartPricer.price(cart(
                List.of(cake),
                line(Optional.empty(), PRICE_CODE, "2 PIECE", ""),
                line(Optional.empty(), "2010110110009", "1 PIECE", "")));

        assertThat(priced.rows())
                .extracting(row -> row.unitPrice() + " " + row.amount())
                .containsExactly("3.27 3.27 EUR", "10 10.00 EUR");
    }

    @Test
    @DisplayName("a weight or a count on what is sold by the piece leaves the pieces that were sent")
    void piecesWithWeightOrCount() {
        Product chicken = product("CHICKEN", UnitOfMeasure.PIECE, "6.50").withBarcodes(new Barcode("2310110100001"));
        assertThat(quantity(chicken, WEIGHT_CODE, "2 PIECE")).isEqualTo("2 PIECE");
        assertThat(quantity(chicken, "(01)02310110100001(30)12", "3 PIECE")).isEqualTo("3 PIECE");
        assertThat(rows(chicken, "(01)02310110100001(30)12(3922)1200", "3 PIECE"))
                .containsExactly("3.00");
    }

    @ParameterizedTest(name = "{0} with {1}: {2} {3}")
    @DisplayName("a line that cannot be sold as its label says is refused, with the place and the reason")
    @CsvSource({
        "2310110108465, 1.5 PIECE, products/0/quantity/unit, BANANAS is sold by the KILOGRAM",
        "2310110108465, 1 LITER, products/0/quantity/unit, BANANAS is sold by the KILOGRAM",
        "2310110108464, 1 PIECE, products/0, 'unknown product 2310110108464, its check digit is 4 and should be 5'",
        "(01)02310110100001(3103)846, 1 PIECE, products/0, 'unknown product (01)02310110100001(3103)846, (3103) takes 6 digits'",
        "(01)02310110100001(3923)3275, 1 PIECE, products/0/barcode, BANANAS cannot be sold at the price that its barcode tells",
        "(01)02310110100001(30)4, 2 PIECE, products/0/quantity/unit, BANANAS is sold by the KILOGRAM",
    })
    void refused(String code, String sent, String place, String reason) {
        assertThat(breaches(BANANAS, code, sent)).containsExactly(new Breach(place, reason));
    }

    @Test
    @DisplayName("a package with a price of a product without one is refused: nothing tells how much of it that is")
    void nothingToWeighItBy() {
        Product free = product("FREE", UnitOfMeasure.KILOGRAM, "0").withBarcodes(new Barcode("2010110100009"));
        assertThat(breaches(free, PRICE_CODE, "1 PIECE"))
                .containsExactly(
                        new Breach("products/0/barcode", "FREE cannot be sold at the price that its barcode tells"));
    }

    @Test
    @DisplayName("a code that the catalogue itself gives to a product tells nothing")
    void ownCode() {
        Product soap = product("SOAP", UnitOfMeasure.PIECE, "2.00").withBarcodes(new Barcode(PRICE_CODE));
        assertThat(rows(soap, PRICE_CODE, "1 PIECE")).containsExactly("2.00");
    }

    @Test
    @DisplayName("the receipt shows the code that was scanned")
    void scannedCodeStands() {
        assertThat(priced(BANANAS, WEIGHT_CODE, "1 PIECE").rows().get(0).barcode())
                .contains(new Barcode(WEIGHT_CODE));
    }

    @Test
    @DisplayName("a line found by id takes the measure of its code if the code names the same product, and only then")
    void foundById() {
        Product others = product("OTHER", UnitOfMeasure.KILOGRAM, "2.00").withBarcodes(new Barcode("2310110200008"));
        RequestedLine same = line(Optional.of("BANANAS"), WEIGHT_CODE, "1 PIECE", "");
        RequestedLine other = line(Optional.of("OTHER"), WEIGHT_CODE, "0.2 KILOGRAM", "");

        List<CartLine> lines =
                new CatalogueExtract(STORE, List.of(BANANAS, others)).resolve(List.of(same, other), NOON);

        assertThat(lines)
                .extracting(line -> line.quantity().toString())
                .containsExactly("0.846 KILOGRAM", "0.2 KILOGRAM");
        assertThat(lines.get(1).article().barcode()).contains(new Barcode("2310110200008"));
    }

    @Test
    @DisplayName("inspections of amounts see what the labels tell")
    void inspections() {
        Product limited =
                BANANAS.withInspections(new Inspection.MaxAmount(InspectionAction.RESTRICT, new BigDecimal("1.5")));
        assertThat(breaches(limited, WEIGHT_CODE, "2 PIECE"))
                .containsExactly(new Breach("products/0", "BANANAS is restricted: at most 1.5 are sold at once"));
    }

    @ParameterizedTest(name = "{0} for {1} of {2}: {3}")
    @DisplayName("the price that the platform showed for a package is compared with what we charge for one")
    @CsvSource({
        "2310110108465, 1 PIECE, 1.09, MATCH",
        "2310110108465, 2 PIECE, 1.09, MATCH",
        "2310110108465, 1 PIECE, 1.29, 1.52 for 1.29",
        "2010110103278, 1 PIECE, 3.27, MATCH",
        "2010110103278, 2535 GRAM, 0.00129, MATCH",
        "2310110108465, 846 GRAM, 0.00129, MATCH",
    })
    void priceCheck(String code, String sent, String shown, String check) {
        PricedCart priced = CartPricer.price(cart(List.of(BANANAS), line(Optional.empty(), code, sent, shown)));
        assertThat(priced.rows()
                        .get(0)
                        .priceCheck()
                        .<String>fold(
                                () -> "MATCH",
                                (theirs, ours) -> theirs.toPlainString() + " for " + ours.toPlainString(),
                                () -> "NOT SENT"))
                .isEqualTo(check);
    }

    private static Product product(String id, UnitOfMeasure unit, String unitPrice) {
        return Product.of(
                new ProductId(id), id, ProductPrice.of(unit, UnitPrice.parse(unitPrice), VatRate.parse("24")));
    }

    private static Product withAddition(Product product, String percent) {
        Addition addition = new Addition(Addition.Direction.DISCOUNT, Addition.Measure.RATE, new BigDecimal(percent));
        return Product.of(product.id(), "reduced", product.price().withAddition(addition))
                .withBarcodes(product.barcodes().toArray(Barcode[]::new));
    }

    private static long afterAddition(Product product, int cents) {
        String body = String.format("20101101%04d", cents);
        String code = Stream.iterate(0, digit -> digit + 1)
                .map(digit -> body + digit)
                .filter(text -> new Barcode(text).isGtin())
                .findFirst()
                .orElseThrow();
        return priced(product, code, "1 PIECE").total().minor();
    }

    private static RequestedLine line(Optional<String> id, String code, String sent, String shown) {
        return new RequestedLine(
                id.map(ProductId::new),
                Optional.of(new Barcode(code)),
                Quantity.parse(sent),
                shown.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(shown)));
    }

    private static Cart cart(List<Product> products, RequestedLine... lines) {
        return Cart.of(PriceTerms.of(STORE), new CatalogueExtract(STORE, products).resolve(List.of(lines), NOON), NOON);
    }

    private static PricedCart priced(Product product, String code, String sent) {
        return CartPricer.price(cart(List.of(product), line(Optional.empty(), code, sent, "")));
    }

    private static String quantity(Product product, String code, String sent) {
        return priced(product, code, sent).rows().get(0).quantity().toString();
    }

    private static List<String> rows(Product product, String code, String sent) {
        return priced(product, code, sent).rows().stream()
                .map(row -> row.amount().amount().toPlainString())
                .toList();
    }

    private static List<Breach> breaches(Product product, String code, String sent) {
        return catchThrowableOfType(RuleViolation.class, () -> priced(product, code, sent))
                .breaches();
    }
}
