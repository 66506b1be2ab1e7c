package kassa.domain.invoice;

import static kassa.domain.invoice.SampleInvoices.NOON;
import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.Carts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Invoices that are kept")
class InvoiceRevisionTest {

    private static final Cart CART = Cart.of(GROSS, List.of(line(piece("milk", "1.00", "24"), "2")), Carts.NOW);
    private static final Invoice INVOICE = SampleInvoices.of(CART).invoice();
    private static final Deviation STATUS = new Deviation(DeviationKind.STATUS, "/status", "PAID", "PAYED");

    @Test
    @DisplayName("invoice.revision: each other content counts one more, and says so before all else")
    void next() {
        InvoiceRevision first = InvoiceRevision.first(INVOICE, NOON, List.of());
        InvoiceRevision second = first.next(INVOICE, NOON.plusSeconds(1), List.of(STATUS));

        assertThat(first.isDeviating()).isFalse();
        assertThat(second.isDeviating()).isTrue();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.deviations())
                .containsExactly(
                        new Deviation(DeviationKind.CHANGED, "", "revision 2", "revision 1 of 2026-11-23T12:00:00Z"),
                        STATUS);
    }

    @Test
    @DisplayName("invoice.revision: one that counts otherwise is refused, also when it is read back")
    void miscounted() {
        assertRefused(InvoiceRule.REVISION, () -> new InvoiceRevision(INVOICE, 0, NOON, List.of()));
        assertRefused(InvoiceRule.REVISION, () -> new InvoiceRevision(INVOICE, 2, NOON, List.of(STATUS)));
        assertRefused(
                InvoiceRule.REVISION,
                () -> new InvoiceRevision(INVOICE, 1, NOON, List.of(new Deviation(DeviationKind.CHANGED, "", "", ""))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2_001})
    @DisplayName("invoice.products: without products, or with more than a cart may have, there is none")
    void products(int count) {
        assertRefused(
                InvoiceRule.PRODUCTS,
                () -> new Invoice(
                        INVOICE.id(),
                        INVOICE.receipt(),
                        INVOICE.seller(),
                        INVOICE.buyer(),
                        INVOICE.status(),
                        INVOICE.createdAt(),
                        INVOICE.closedAt(),
                        Collections.nCopies(count, INVOICE.products().get(0)),
                        INVOICE.currency(),
                        INVOICE.total(),
                        INVOICE.campaigns(),
                        INVOICE.shipment()));
    }

    @ParameterizedTest
    @CsvSource({
        "P7Y, 2033-12-31T21:59:59Z, 2025-12-31T22:00:00Z",
        "P7Y, 2033-12-31T22:00:00Z, 2026-12-31T22:00:00Z",
        "P18M, 2028-07-01T12:00:00Z, 2026-12-31T22:00:00Z",
        "P1D, 2027-01-01T12:00:00Z, 2025-12-31T22:00:00Z",
        "P1D, 2027-01-02T12:00:00Z, 2026-12-31T22:00:00Z"
    })
    @DisplayName("are kept so long from the end of the year in which they came, by the clocks of the store")
    void retention(String period, Instant now, Instant begin) {
        assertThat(Retention.parse(period).begin(now.atZone(ZoneId.of("Europe/Tallinn"))))
                .isEqualTo(begin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D", "P101Y", "P36601D", "PT1H", "seven years", ""})
    @DisplayName("invoice.retention: cannot be kept for ever, or not at all")
    void noRetention(String period) {
        assertRefused(InvoiceRule.RETENTION, () -> Retention.parse(period));
    }

    @Test
    @DisplayName("are kept for seven years unless someone says otherwise")
    void usual() {
        assertThat(Retention.usual())
                .isEqualTo(new Retention(Period.ofYears(7)))
                .hasToString("P7Y");
    }

    @Test
    @DisplayName("have kinds of deviations that other systems tell by their labels")
    void labels() {
        assertThat(Arrays.stream(DeviationKind.values()).map(DeviationKind::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("[a-z-]+"));
        assertThat(DeviationKind.labelled("vat-rate")).hasValue(DeviationKind.VAT_RATE);
        assertThat(DeviationKind.labelled("VAT_RATE")).isEmpty();
    }
}
