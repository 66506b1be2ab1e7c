package kassa.adapter.http.receipt;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.CanonicalJson;
import kassa.domain.money.Money;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.Sha256;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The format of what the ledger tells")
class LedgerContentFormatTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Sha256 GOODS = Sha256.of("goods");

    private final LedgerContentFormat format = new LedgerContentFormat();

    @Test
    @DisplayName("gives everything back as it was, in canonical JSON")
    void roundTrip() {
        Set<LedgerContent.Kind> kinds = EnumSet.noneOf(LedgerContent.Kind.class);
        forAll(3_000, RandomReceipts::any, receipt -> {
            for (LedgerContent content : LedgerContent.of(receipt, Sha256.of(format.goods(receipt)))) {
                kinds.add(content.kind());
                String document = format.write(content);
                assertThat(format.read(document)).isEqualTo(content);
                assertThat(CanonicalJson.of(document)).isEqualTo(document);
            }
        });
        assertThat(kinds).containsExactlyInAnyOrder(LedgerContent.Kind.values());
    }

    @Test
    @DisplayName("does not change from version to version: the texts are hashed")
    void texts() {
        assertThat(format.write(sale(1085)))
                .isEqualTo("{\"currency\":\"EUR\",\"fiscalNumber\":7,\"goods\":\"" + GOODS
                        + "\",\"institutionInvoiceId\":\"R-1\",\"invoiceId\":\"I \\\"1\\\"\",\"kind\":\"PAID\","
                        + "\"payment\":{\"paidAt\":\"2026-11-23T12:00:00Z\",\"receivedAt\":\"2026-11-23T12:00:00.000001Z\","
                        + "\"sum\":\"10.850\"},\"revision\":2,\"total\":1085,"
                        + "\"vat\":[{\"gross\":1085,\"net\":1085,\"rate\":\"EXEMPT\",\"vat\":0}]}");
        assertThat(format.write(new LedgerContent.Flagged(new InstitutionInvoiceId("R-1"), ReceiptFlag.LATE)))
                .isEqualTo("{\"flag\":\"late\",\"institutionInvoiceId\":\"R-1\",\"kind\":\"FLAG\"}");
        assertThat(Sha256.of(format.goods(SampleReceipts.coffeeAndBananas())).value())
                .isEqualTo("6a784ada38e179c5f6717da55cef1f8998825e2f5add960b2d48b961f4ea8f1a");
    }

    @Test
    @DisplayName("writes amounts that not every reader of JSON has alike as texts")
    void greatAmounts() {
        LedgerContent great = sale(Long.MAX_VALUE);

        assertThat(format.write(great)).contains("\"total\":\"9223372036854775807\"");
        assertThat(format.read(format.write(great))).isEqualTo(great);
    }

    private static LedgerContent sale(long minor) {
        Money total = new Money(minor, EUR);
        return new LedgerContent.Sale(
                new InstitutionInvoiceId("R-1"),
                new InvoiceId("I \"1\""),
                2,
                new FiscalNumber(7),
                total,
                List.of(new VatBreakdown(VatRate.EXEMPT, total, Money.zero(EUR), total)),
                Optional.of(new BigDecimal("10.850")),
                Optional.of(Instant.parse("2026-11-23T12:00:00Z")),
                Instant.parse("2026-11-23T12:00:00.000001Z"),
                GOODS);
    }

    @Test
    @DisplayName("hashes cart and price as they stand in the document of the receipt")
    void goods() {
        forAll(500, RandomReceipts::any, receipt -> {
            String document = new ReceiptFormat().write(receipt);
            String goods = format.goods(receipt);
            assertThat(document).contains(goods.substring(1, goods.length() - 1));
            Receipt read = new ReceiptFormat().read(document);
            assertThat(format.goods(read)).isEqualTo(goods);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "sold",
                "{\"kind\":\"GIFT\",\"institutionInvoiceId\":\"R-1\"}",
                "{\"kind\":\"FLAG\",\"institutionInvoiceId\":\"R-1\",\"flag\":\"odd\"}",
                "{\"kind\":\"FLAG\",\"institutionInvoiceId\":\"R-1\",\"flag\":\"late\",\"more\":1}",
                "{\"kind\":\"CREDIT_NOTE\",\"institutionInvoiceId\":\"R-1\",\"refundId\":\"RF\",\"creditNoteNumber\":1.5,"
                        + "\"currency\":\"EUR\",\"total\":1,\"vat\":[]}",
                "{\"kind\":\"CREDIT_NOTE\",\"institutionInvoiceId\":\"R-1\",\"refundId\":\"RF\","
                        + "\"creditNoteNumber\":1e999999999,\"currency\":\"EUR\",\"total\":1,\"vat\":[]}"
            })
    @DisplayName("does not read what it has not written")
    void unreadable(String document) {
        assertThatThrownBy(() -> format.read(document)).isInstanceOf(IllegalStateException.class);
    }
}
