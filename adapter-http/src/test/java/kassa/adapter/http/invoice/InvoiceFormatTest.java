package kassa.adapter.http.invoice;

import static kassa.domain.invoice.SampleInvoices.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.invoice.Deviation;
import kassa.domain.invoice.DeviationKind;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.InvoicedCampaign;
import kassa.domain.invoice.InvoicedPrice;
import kassa.domain.invoice.InvoicedProduct;
import kassa.domain.invoice.InvoicedQuantity;
import kassa.domain.invoice.InvoicedShipment;
import kassa.domain.invoice.Recipient;
import kassa.domain.invoice.SampleInvoices;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.pricing.Carts;
import kassa.domain.product.ProductId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The document of an invoice")
class InvoiceFormatTest {

    private static final Deviation STATUS = new Deviation(DeviationKind.STATUS, "/status", " many\nlines ", "");

    private final InvoiceFormat format = new InvoiceFormat();

    static Stream<InvoiceRevision> invoices() {
        SampleInvoices.Told odd = told(1);
        odd.status = "  many\nlines ";
        odd.receipt = Optional.of("R-1");
        odd.campaigns = Optional.of(List.of(new InvoicedCampaign("", "", "\u0000 \" \\")));
        odd.cards = List.of(card(), card());
        odd.products = List.of(new InvoicedProduct(
                Optional.of(new ProductId("box")),
                Optional.empty(),
                Optional.empty(),
                new InvoicedQuantity(new BigDecimal("-1.50"), "BOX"),
                Optional.of(new InvoicedPrice(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal("101")))),
                Optional.empty()));
        odd.shipment = Optional.of(new InvoicedShipment(
                "DRONE",
                "LOST",
                new BigDecimal("-4.995"),
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.of(NOON),
                new Recipient(
                        Optional.of("PM"), Optional.empty(), Optional.of("@"), Optional.empty(), Optional.empty())));
        SampleInvoices.Told little = told(2);
        little.total = Optional.empty();
        little.campaigns = Optional.empty();
        little.vatNumber = Optional.empty();
        InvoiceRevision first = InvoiceRevision.first(odd.invoice(), NOON, List.of(STATUS));
        return Stream.concat(
                Stream.of(
                        first,
                        first.next(little.invoice(), NOON.plusNanos(1_000), List.of(STATUS)),
                        InvoiceRevision.first(little.invoice(), NOON, List.of())),
                IntStream.range(0, 60)
                        .mapToObj(seed -> InvoiceRevision.first(told(seed).invoice(), NOON, List.of())));
    }

    private static RequestedCard card() {
        return new RequestedCard(new CardId("7", "4711"), true);
    }

    private static SampleInvoices.Told told(int seed) {
        return SampleInvoices.of(Carts.any(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("invoices")
    @DisplayName("tells it exactly: what is read is what was written")
    void exact(InvoiceRevision revision) {
        String document = format.write(revision);

        assertThat(format.read(document)).isEqualTo(revision);
        assertThat(format.write(format.read(document))).isEqualTo(document);
    }

    @Test
    @DisplayName("that was written before quantities, rates and shipments could be any is read as it was")
    void former() {
        String document = """
                {"version":1,"revision":1,"receivedAt":"2026-11-23T12:00:00Z","deviations":[],\
                "invoice":{"id":"I-1","seller":{"uniqueCode":"demo-store","sellerName":"Demo"},\
                "buyer":{"uniqueCode":"P-1","loyaltyCards":[{"id":"7","cardNumber":"4711","useBonusOnPayment":false}]},\
                "status":"PAYED","createdAt":"2026-11-23T10:00:00Z","closedAt":"2026-11-23T10:01:00Z",\
                "products":[{"id":"milk","quantity":{"unit":"KILOGRAM","value":0.846},\
                "price":{"vat":{"sumWithoutVAT":0.81,"VATSum":0.19,"sumWithVAT":1,"VATRate":25.5},"total":1}}],\
                "currency":"EUR","shipment":{"method":"COURIER","parcelId":"PM-17","name":"Mari","status":"CONFIRMED",\
                "price":5.00,"currency":"EUR","expectedDeliveryUTCTime":"2026-11-23T14:00:00Z",\
                "createdUTCTime":"2026-11-23T12:00:00Z","contactEmail":"mari@example.com","contactPhone":"+372 5555",\
                "address":{"level1":"Eesti","postalCode":"10111"}}}}""";

        assertThat(format.write(format.read(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"revision\":1', '\"revision\":0', invoice.revision",
        "'\"revision\":1', '\"revision\":2', invoice.revision",
        "'\"kind\":\"status\"', '\"kind\":\"changed\"', invoice.revision",
        "'\"id\":\"I-1\"', '\"id\":\" \"', receipt.id",
    })
    @DisplayName("invoice.revision: one that was altered is refused by the rule that it breaks")
    void altered(String part, String other, String rule) {
        String document = format.write(InvoiceRevision.first(told(3).invoice(), NOON, List.of(STATUS)));

        assertThat(document).contains(part);
        assertThatThrownBy(() -> format.read(document.replace(part, other)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }

    @Test
    @DisplayName("of a later version, or with a field or a word that this version does not know, is not read")
    void unknown() {
        String document = format.write(InvoiceRevision.first(told(3).invoice(), NOON, List.of(STATUS)));

        for (String other : List.of(
                document.replace("\"version\":1", "\"version\":2"),
                document.replace("\"version\":1", "\"version\":1,\"more\":1"),
                document.replace("\"status\",\"place\"", "\"mood\",\"place\""))) {
            assertThat(other).isNotEqualTo(document);
            assertThatThrownBy(() -> format.read(other)).isInstanceOf(IllegalStateException.class);
        }
    }
}
