package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Repricing;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Receipts that would have another total, as CSV,")
class RepricingCsvTest {

    private static final String HEADER =
            "institutionInvoiceId,invoiceId,issuedAt,currency,totalThen,totalNow,difference,why\r\n";
    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final Instant LATE = Instant.parse("2026-11-23T22:30:00.123456Z");

    @Test
    @DisplayName("begin with a header, also if there are none")
    void header() throws IOException {
        assertThat(csv()).isEqualTo(HEADER);
    }

    @Test
    @DisplayName(
            "have a row each, in the order in which they came, with the time of the store and signs on differences")
    void rows() throws IOException {
        assertThat(csv(halved("I-1", "EUR", "10.00"), doubled("I-2", "EUR", "0.50")))
                .isEqualTo(
                        HEADER
                                + "R-I-1,I-1,2026-11-24T00:30:00+02:00,EUR,10.00,5.00,-5.00,newly applies: Half (B00000000501) -5.00\r\n"
                                + "R-I-2,I-2,2026-11-24T00:30:00+02:00,EUR,0.25,0.50,0.25,no longer applies: Half (B00000000501) -0.25\r\n");
    }

    @Test
    @DisplayName("have amounts with as many decimals as the currency has")
    void decimals() throws IOException {
        assertThat(csv(halved("I-1", "JPY", "1000"))).contains(",JPY,1000,500,-500,");
        assertThat(csv(halved("I-1", "KWD", "1"))).contains(",KWD,1.000,0.500,-0.500,");
    }

    @Test
    @DisplayName("are quoted as RFC 4180 says, in UTF-8: whatever a name holds comes back")
    void quoted() throws IOException {
        String name = "Õun, \"pirn\"; ploom 🍎";

        byte[] file = bytes(repriced("I,\"1\"", "EUR", "10.00", List.of(), List.of(half(name))));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"R-I,\"\"1\"\"\",\"I,\"\"1\"\"\",")
                .endsWith("\"newly applies: Õun, \"\"pirn\"\"; ploom 🍎 (B00000000501) -5.00\"\r\n");
        assertThat(cells(file).get(1)).isEqualTo("I,\"1\"");
        assertThat(cells(file).get(7)).isEqualTo("newly applies: " + name + " (B00000000501) -5.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1+1",
                "\u00A0-1",
                "\u3000=1",
                "\u200B=1",
                "\uFEFF@x",
                "=cmd|' /C calc'!A0",
                "＝1",
                "＠A"
            })
    @DisplayName("hold no formula: a text that a spreadsheet would run stands behind an apostrophe")
    void noFormula(String invoice) throws IOException {
        assertThat(cells(bytes(halved(invoice, "EUR", "10.00"))).get(1)).isEqualTo("'" + invoice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\")", "-5", "@x"})
    @DisplayName("hold no formula in the name of a campaign either")
    void noFormulaInNames(String name) throws IOException {
        byte[] file = bytes(repriced("I-1", "EUR", "10.00", List.of(), List.of(half(name))));

        assertThat(cells(file).get(7)).startsWith("newly applies: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\t1", "\r1"})
    @DisplayName("would hold no formula behind a tab or a line break, should one ever come in")
    void noFormulaBehindControls(String text) {
        assertThat(TextCells.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I-1", "1=1", "a@b.ee", "'=1", "1-1", "5", ""})
    @DisplayName("leave alone what is no formula")
    void harmless(String text) {
        assertThat(TextCells.harmless(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("keep numbers below zero numbers")
    void numbers() throws IOException {
        assertThat(cells(bytes(halved("I-1", "EUR", "10.00")))).contains("10.00", "5.00", "-5.00");
    }

    @Test
    @DisplayName("tell when they cannot be written")
    void unwritable() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> {
                    try (RepricingCsv csv = RepricingCsv.to(full, TALLINN)) {
                        for (int i = 0; i < 10_000; i++) {
                            csv.add(halved("I-1", "EUR", "10.00"));
                        }
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    private static String csv(Repricing... repricings) throws IOException {
        return new String(bytes(repricings), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Repricing... repricings) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RepricingCsv csv = RepricingCsv.to(file, TALLINN)) {
            List.of(repricings).forEach(csv::add);
        }
        return file.toByteArray();
    }

    /** The cells of the only row below the header, as a reader of CSV sees them. */
    private static List<String> cells(byte[] file) {
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8)).stream()
                .toList();
        assertThat(records).hasSize(2);
        return records.get(1).getFields();
    }

    private static Repricing halved(String invoice, String currency, String price) {
        return repriced(invoice, currency, price, List.of(), List.of(half("Half")));
    }

    private static Repricing doubled(String invoice, String currency, String price) {
        return repriced(invoice, currency, price, List.of(half("Half")), List.of());
    }

    private static Campaign half(String name) {
        return Campaign.of(name, "B00000000501", "total / 2");
    }

    private static Repricing repriced(
            String invoice, String currency, String price, List<Campaign> then, List<Campaign> now) {
        ProductPrice shelf = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse(price), VatRate.parse("0"));
        Cart cart = Cart.of(
                        new PriceTerms(Currency.getInstance(currency), PriceBasis.GROSS, CampaignCombination.BEST_DEAL),
                        List.of(CartLine.of(Product.of(new ProductId("book"), "Book", shelf), Quantity.pieces(1))),
                        LATE)
                .withCampaigns(then);
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("R-" + invoice),
                new InvoiceId(invoice),
                new InstitutionId("demo-store"),
                new PersonId("P-1"),
                1);
        RequestedCart requested = new RequestedCart(new LangCode("ET"), List.of(), List.of(), Optional.empty());
        return Repricing.of(Receipt.issue(heading, requested, cart, Duration.ofDays(1)), now);
    }
}
