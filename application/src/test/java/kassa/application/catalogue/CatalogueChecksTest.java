package kassa.application.catalogue;

import static kassa.application.catalogue.LoadTrial.rows;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.Remarks.Remark;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Address;
import kassa.domain.node.Institution;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows of a catalogue file")
class CatalogueChecksTest {

    @Test
    @DisplayName(
            "with an absurd price are bad, be it the price, the floor, the deposit or a sum added; a million is dear")
    void absurdPrices() {
        ProductPrice dear = price("1000000", "24");
        UnitPrice absurd = UnitPrice.parse("1000000.01");

        LoadReport report = LoadTrial.open()
                .load(
                        LoadMode.SKIP_BAD,
                        rows(
                                priced("P1", dear.withFloor(UnitPrice.parse("1000000"))),
                                priced("P2", price("1000000.01", "24")),
                                priced("P3", dear.withFloor(absurd)),
                                priced(
                                        "P4",
                                        dear.withDeposit(
                                                new Deposit(TranslatedText.of("Pant"), absurd, VatRate.EXEMPT))),
                                priced(
                                        "P5",
                                        dear.withAddition(new Addition(
                                                Addition.Direction.MARKUP,
                                                Addition.Measure.SUM,
                                                new BigDecimal("1000000.01"))))));

        assertThat(report.outcome().imported()).isEqualTo(1);
        assertThat(report.faults().listed())
                .containsExactly(
                        new Remark(3, List.of("unitPrice: 1000000.01 is absurd: more than 1000000")),
                        new Remark(4, List.of("floorPrice: 1000000.01 is absurd: more than 1000000")),
                        new Remark(5, List.of("deposit: 1000000.01 is absurd: more than 1000000")),
                        new Remark(6, List.of("addition: 1000000.01 is absurd: more than 1000000")));
    }

    @Test
    @DisplayName("may be dearer in currencies of which a thousand is little")
    void weakCurrency() {
        LoadReport report = LoadTrial.in(Institution.of(
                        STORE,
                        "Bolt",
                        Currency.getInstance("HUF"),
                        institution(STORE).zone(),
                        VatRate.parse("27")))
                .load(
                        LoadMode.SKIP_BAD,
                        rows(priced("P1", price("1500000", "27")), priced("P2", price("100000001", "27"))));

        assertThat(report.faults().listed())
                .containsExactly(new Remark(3, List.of("unitPrice: 100000001 is absurd: more than 100000000")));
    }

    @Test
    @DisplayName("with a VAT rate that the store's country does not have are taken with a warning")
    void vatRates() {
        Deposit deposit = new Deposit(TranslatedText.of("Pant"), UnitPrice.parse("0.10"), VatRate.parse("22"));

        LoadReport report = LoadTrial.in(withVatNumber("EE100000001"))
                .load(
                        LoadMode.ALL_OR_NONE,
                        rows(
                                priced("P1", price("1", "24")),
                                priced("P2", price("1", "20")),
                                priced("P3", price("1", "EXEMPT").withDeposit(deposit)),
                                priced("P4", price("1", "0"))));

        String known = ", which has [24, 13, 9, 0, EXEMPT]";
        assertThat(report.loaded()).isTrue();
        assertThat(report.outcome().imported()).isEqualTo(4);
        assertThat(report.faults()).isEqualTo(Remarks.NONE);
        assertThat(report.warnings())
                .isEqualTo(new Remarks(
                        2,
                        List.of(
                                new Remark(3, List.of("vatRate: 20 is no VAT rate of EE" + known)),
                                new Remark(4, List.of("deposit.vatRate: 22 is no VAT rate of EE" + known)))));
    }

    @Test
    @DisplayName(
            "are compared with the country of the address if there is no VAT number, and with none if there is neither")
    void country() {
        ProductRow[] finnish = rows(priced("P1", price("1", "25.5")));

        assertThat(LoadTrial.in(withAddress("Suomi"))
                        .load(LoadMode.ALL_OR_NONE, finnish)
                        .warnings()
                        .rows())
                .isZero();
        assertThat(LoadTrial.in(withAddress("Eesti"))
                        .load(LoadMode.ALL_OR_NONE, finnish)
                        .warnings()
                        .rows())
                .isEqualTo(1);
        assertThat(LoadTrial.open()
                        .load(LoadMode.ALL_OR_NONE, finnish)
                        .warnings()
                        .rows())
                .isZero();
    }

    @Test
    @DisplayName("whose categories stand above each other in a circle are bad, in one row and over several")
    void cyclicCategories() {
        LoadReport report = LoadTrial.open()
                .load(
                        LoadMode.SKIP_BAD,
                        rows(
                                placed("P1", "milk<dairy", "dairy<food", "food"),
                                placed("P2", "a<b", "b<a"),
                                placed("P3", "food<milk"),
                                placed("P4", "milk<dairy")));

        assertThat(report.faults().listed())
                .containsExactly(
                        new Remark(3, List.of("categories: b stands below a, which stands below b")),
                        new Remark(4, List.of("categories: food stands below milk, which stands below food")));
        assertThat(report.outcome().imported()).isEqualTo(2);
    }

    @Test
    @DisplayName("make a circle also by way of what several rows say of one category")
    void cycleOverSeveralParents() {
        LoadReport report = LoadTrial.open()
                .load(LoadMode.SKIP_BAD, rows(placed("P1", "b<a", "a", "c"), placed("P2", "b<c"), placed("P3", "c<b")));

        assertThat(report.faults().listed())
                .containsExactly(new Remark(4, List.of("categories: c stands below b, which stands below c")));
    }

    @Test
    @DisplayName("that put a category elsewhere than an earlier row are taken with a warning")
    void movingCategories() {
        LoadReport report = LoadTrial.open()
                .load(
                        LoadMode.ALL_OR_NONE,
                        rows(placed("P1", "milk<dairy"), placed("P2", "milk<drinks"), placed("P3", "milk")));

        assertThat(report.loaded()).isTrue();
        assertThat(report.warnings().listed())
                .containsExactly(
                        new Remark(3, List.of("categories: milk stands below drinks, but below dairy in line 2")),
                        new Remark(4, List.of("categories: milk stands at the top, but below dairy in line 2")));
    }

    @Test
    @DisplayName("are all counted, though only the first ten thousand reasons are listed, those of the first lines")
    void manyFaults() {
        int count = RowRemarks.LISTED + 50;
        ProductRow[] rows = IntStream.range(0, count)
                .mapToObj(i -> new ProductRow.Bad(i + 2, List.of("id: is missing")))
                .toArray(ProductRow[]::new);

        Remarks faults = LoadTrial.open().load(LoadMode.SKIP_BAD, rows).faults();

        assertThat(faults.rows()).isEqualTo(count);
        assertThat(faults.listed())
                .hasSize(RowRemarks.LISTED)
                .extracting(Remark::line)
                .startsWith(2L, 3L)
                .isSorted();
    }

    @Test
    @DisplayName("catalogue.unreadable-file: bad ones beyond two thousand million lines refuse the file")
    void endlessLines() {
        ProductRow far = new ProductRow.Bad(Integer.MAX_VALUE + 1L, List.of("id: is missing"));

        assertRefused(CatalogueRule.UNREADABLE_FILE, () -> LoadTrial.open().load(LoadMode.SKIP_BAD, far));
        assertThat(LoadTrial.open()
                        .load(LoadMode.SKIP_BAD, new ProductRow.Good(Integer.MAX_VALUE + 1L, product("P1")))
                        .outcome()
                        .imported())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("are told apart exactly, even where fingerprints take one for another")
    void poorFingerprints() {
        Product[] many = IntStream.range(0, 200)
                .mapToObj(i -> product("P" + i, "code-" + i))
                .toArray(Product[]::new);
        many[150] = product("P7", "own");
        many[160] = product("P160", "code-9", "mine");

        LoadReport report = LoadTrial.withPoorFingerprints().load(LoadMode.SKIP_BAD, rows(many));

        assertThat(report.faults().listed())
                .containsExactly(
                        new Remark(152, List.of("id: P7 stands in line 9 already")),
                        new Remark(162, List.of("barcodes: code-9 belongs to product P9 in this file")));
        assertThat(report.outcome().added().count()).isEqualTo(198);
    }

    private static ProductPrice price(String unitPrice, String vatRate) {
        return ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(unitPrice), VatRate.parse(vatRate));
    }

    private static Product priced(String id, ProductPrice price) {
        return Product.of(new ProductId(id), "Product " + id, price);
    }

    /** @param categories such as {@code milk<dairy}: milk below dairy */
    private static Product placed(String id, String... categories) {
        Product plain = product(id);
        return new Product(
                plain.id(),
                plain.barcodes(),
                plain.name(),
                plain.description(),
                plain.price(),
                false,
                Stream.of(categories).map(CatalogueChecksTest::category).toList(),
                plain.inspections(),
                plain.campaigns(),
                plain.imageUrl(),
                true);
    }

    private static Category category(String text) {
        String[] steps = text.split("<");
        Optional<CategoryId> parent =
                Optional.of(steps).filter(two -> two.length > 1).map(two -> new CategoryId(two[1]));
        return new Category(new CategoryId(steps[0]), TranslatedText.of(steps[0]), parent);
    }

    private static Institution withVatNumber(String number) {
        return store(Optional.of(number), Optional.empty());
    }

    private static Institution withAddress(String country) {
        return store(Optional.empty(), Optional.of(new Address(List.of(country, "Tallinn"), Optional.empty())));
    }

    private static Institution store(Optional<String> vatNumber, Optional<Address> address) {
        Institution usual = institution(STORE);
        return new Institution(
                usual.id(),
                usual.name(),
                usual.currency(),
                usual.zone(),
                usual.standardVatRate(),
                usual.shipmentVatRate(),
                usual.priceBasis(),
                usual.campaignCombination(),
                usual.barcodeProfile(),
                vatNumber,
                Optional.empty(),
                address);
    }
}
