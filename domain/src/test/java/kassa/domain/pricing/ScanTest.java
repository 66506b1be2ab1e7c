package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.rule.Refusals;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A barcode that is scanned")
class ScanTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Institution STORE = store(PriceBasis.GROSS, BarcodeProfile.EE);

    private static final Product MILK =
            Shop.piece("Milk", "1.19", "24").withBarcodes(new Barcode("4740000000018"), new Barcode("036000291452"));
    private static final Product BANANAS = Shop.weighed("Bananas", "1.29", "24")
            .withBarcodes(new Barcode("2310110100001"), new Barcode("2010110100000"));
    private static final Product BUN =
            Shop.piece("Bun", "0.80", "24").withBarcodes(new Barcode("2010220200003"), new Barcode("2310220200004"));
    private static final Product HERBS = Shop.sold("Herbs", Shop.price(UnitOfMeasure.GRAM, "0.025", "24"))
            .withBarcodes(new Barcode("2310330300007"));
    private static final Product CHEESE = Shop.sold("Cheese", Shop.price(UnitOfMeasure.POUND, "4.99", "24"))
            .withBarcodes(new Barcode("2310440400000"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4740000000018",
                "04740000000018",
                "036000291452",
                "0036000291452",
                "00036000291452",
                "(01)04740000000018",
                "(01)04740000000018(17)271231",
                "]C10104740000000018"
            })
    @DisplayName("finds the product in every spelling of its GTIN, and is shown with it as it was scanned")
    void spellings(String code) {
        ShownProduct milk = scan(STORE, MILK, code);

        assertThat(milk.product()).isEqualTo(MILK);
        assertThat(milk.barcode()).contains(new Barcode(code));
        assertThat(milk.quantity()).hasToString("1 PIECE");
        assertThat(milk.price().gross()).isEqualTo("1.19");
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @DisplayName("tells what is in a package: a weight at the unit's price, or a package at the price on it")
    @CsvSource({
        // weight codes: so much in the product's unit
        "2310110108465, 0.846 KILOGRAM, 1.29",
        "2310330300458, 45 GRAM, 0.025",
        "(01)02310110100001(3103)000846, 0.846 KILOGRAM, 1.29",
        // the weight in pounds has no end: a package, at what it costs
        "2310440408464, 1 PIECE, 9.31",
        // price codes
        "2010110103278, 1 PIECE, 3.27",
        "(01)02310110100001(3103)000846(3922)120, 1 PIECE, 1.20",
        // sold by the piece: its own price, or the one on it, whatever it weighs
        "2310220208468, 1 PIECE, 0.80",
        "2010220203271, 1 PIECE, 3.27",
        "(01)04740000000018(30)6, 6 PIECE, 1.19",
        "(01)04740000000018(3922)300(30)6, 6 PIECE, 0.50",
        // names the product and tells nothing
        "2310110100001, 1 KILOGRAM, 1.29",
        "(01)02310110100001(30)6, 1 KILOGRAM, 1.29",
    })
    void labels(String code, String quantity, BigDecimal price) {
        ShownProduct shown = scan(STORE, code);

        assertThat(shown.quantity()).hasToString(quantity);
        assertThat(shown.price().gross()).isEqualByComparingTo(price);
        assertThat(shown.barcode()).contains(new Barcode(code));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is charged as it was shown, in stores with and without VAT in their prices")
    @ValueSource(
            strings = {
                "4740000000018",
                "2310110108465",
                "2310330300458",
                "2310440408464",
                "2010110103278",
                "(01)02310110100001(3103)000846(3922)120",
                "2310220208468",
                "2010220203271",
                "(01)04740000000018(30)6",
                "(01)04740000000018(3922)300(30)6",
                "2310110100001"
            })
    void shownIsCharged(String code) {
        assertThat(scan(STORE, code)).isNotNull();
        for (PriceBasis basis : PriceBasis.values()) {
            Institution store = store(basis, BarcodeProfile.EE);
            for (Product product : List.of(MILK, BANANAS, BUN, HERBS, CHEESE)) {
                Stream.of(product, reduced(product)).forEach(each -> assertCharged(store, each, code));
            }
        }
    }

    /** The line that a cart gets from what was shown. */
    private static void assertCharged(Institution store, Product product, String code) {
        CatalogueExtract catalogue = new CatalogueExtract(store, List.of(product));
        catalogue.scan(new Barcode(code)).found().ifPresent(shown -> {
            RequestedLine line = new RequestedLine(
                    Optional.of(product.id()),
                    shown.barcode(),
                    shown.quantity(),
                    Optional.of(shown.price().gross()));
            PricedCart priced =
                    CartPricer.price(Cart.of(PriceTerms.of(store), catalogue.resolve(List.of(line), NOON), NOON));

            assertThat(priced.rows().get(0).priceCheck()).isEqualTo(new PriceCheck.Match());
            assertThat(priced.rows().get(0).amount()).isEqualTo(amount(store, shown));
        });
    }

    /** Quantity times price, in the basis of the store. */
    private static Money amount(Institution store, ShownProduct shown) {
        BigDecimal each = store.priceBasis() == PriceBasis.NET
                ? shown.price().net()
                : shown.price().gross();
        BigDecimal exact = each.multiply(shown.quantity().value());
        return Shop.euros(Rounding.halfUp(exact, 2).toPlainString());
    }

    private static Product reduced(Product product) {
        return Shop.sold(
                        product.name().original(),
                        product.price()
                                .withAddition(new Addition(
                                        Addition.Direction.DISCOUNT, Addition.Measure.RATE, BigDecimal.TEN)))
                .withBarcodes(product.barcodes().toArray(Barcode[]::new));
    }

    @Test
    @DisplayName("shows a deposit for each unit of what is shown: for the whole of a package")
    void deposits() {
        Product milk = Shop.sold("Milk", MILK.price().withDeposit(Shop.deposit("0.10", "0")))
                .withBarcodes(new Barcode("4740000000018"));
        Product oil = Shop.sold("Oil", BANANAS.price().withDeposit(Shop.deposit("0.30", "24")))
                .withBarcodes(new Barcode("2010110100000"));

        assertThat(scan(STORE, milk, "4740000000018").deposit().orElseThrow().gross())
                .isEqualTo("0.10");
        // 3.27 buys 2.534884 kg, and each of them bears 0.30.
        assertThat(scan(STORE, oil, "2010110103278").deposit().orElseThrow().gross())
                .isEqualTo("0.76");
    }

    @Test
    @DisplayName("is read by the profile of the store")
    void profile() {
        Product ham = Shop.weighed("Ham", "12.90", "24").withBarcodes(new Barcode("2811110000006"));

        ShownProduct shown = scan(store(PriceBasis.GROSS, BarcodeProfile.DE), ham, "2811111068708");

        assertThat(shown.quantity()).hasToString("6.87 KILOGRAM");
        assertThat(missed(STORE, ham, "2811111068708"))
                .isEqualTo("catalogue.unknown-product: no product has the barcode 2811111068708");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("catalogue.unknown-product, catalogue.misread-barcode: names nothing for sale, or was misread")
    @CsvSource(
            delimiter = '|',
            value = {
                "4740000000124|catalogue.unknown-product: no product has the barcode 4740000000124",
                "PLU-7|catalogue.unknown-product: no product has the barcode PLU-7",
                "4740000000019|catalogue.misread-barcode: the barcode 4740000000019 was misread: "
                        + "its check digit is 9 and should be 8",
                "2310110108466|catalogue.misread-barcode: the barcode 2310110108466 was misread: "
                        + "its check digit is 6 and should be 5",
                "(01)04740000000019|catalogue.misread-barcode: the barcode (01)04740000000019 was misread: "
                        + "the check digit of (01)04740000000019 is wrong",
            })
    void missed(String code, String miss) {
        assertThat(missed(STORE, MILK, code)).isEqualTo(miss);
    }

    @Test
    @DisplayName("catalogue.unknown-product: finds nothing that is not sold any more")
    void withdrawn() {
        assertThat(missed(STORE, MILK.withdrawn(), "4740000000018"))
                .isEqualTo("catalogue.unknown-product: Milk is not sold any more");
    }

    @Test
    @DisplayName("pricing.not-for-sale: shows nothing at a price that could not be charged")
    void notForSale() {
        CatalogueExtract catalogue = new CatalogueExtract(STORE, List.of(BANANAS));
        ScanOutcome outcome = catalogue.scan(new Barcode("(01)02310110100001(3923)1005"));

        assertThat(outcome.found()).isEmpty();
        Refusals.assertRefused(PricingRule.NOT_FOR_SALE, outcome::orRefuse);
    }

    @Test
    @DisplayName("catalogue.misread-barcode: refuses with the rule that was broken")
    void refuses() {
        ScanOutcome outcome = new CatalogueExtract(STORE, List.of()).scan(new Barcode("4740000000019"));

        Refusals.assertRefused(CatalogueRule.MISREAD_BARCODE, outcome::orRefuse);
    }

    private static String missed(Institution store, Product product, String code) {
        return new CatalogueExtract(store, List.of(product))
                .scan(new Barcode(code))
                .fold(ShownProduct::toString, (rule, reason) -> rule.id() + ": " + reason);
    }

    private static ShownProduct scan(Institution store, String code) {
        return Stream.of(MILK, BANANAS, BUN, HERBS, CHEESE)
                .map(product -> new CatalogueExtract(store, List.of(product)).scan(new Barcode(code)))
                .flatMap(outcome -> outcome.found().stream())
                .findFirst()
                .orElseThrow();
    }

    private static ShownProduct scan(Institution store, Product product, String code) {
        return new CatalogueExtract(store, List.of(product))
                .scan(new Barcode(code))
                .orRefuse();
    }

    private static Institution store(PriceBasis basis, BarcodeProfile profile) {
        return new Institution(
                new InstitutionId("store"),
                "Store",
                Carts.EUR,
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"),
                Optional.empty(),
                basis,
                CampaignCombination.BEST_DEAL,
                profile,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
