package kassa.adapter.http.delivery;

import static kassa.domain.delivery.SampleOrders.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.ReceiptShare;
import kassa.domain.delivery.SampleOrders;
import kassa.domain.delivery.ShipmentMethod;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The document of an order")
class OrderFormatTest {

    private final OrderFormat format = new OrderFormat();

    static Stream<DeliveryOrder> orders() {
        DeliveryOrder told = DeliveryOrder.received(
                new SampleOrders.Told()
                        .receipt("R-1")
                        .log(ShipmentStatus.DRAFT, ShipmentStatus.WAITING_FOR_CONFIRMATION)
                        .phone("  many\nlines ")
                        .total("99.99")
                        .order(),
                Optional.empty(),
                NOW);
        DeliveryOrder sent = told.moved(MerchantMove.to(ShipmentStatus.CONFIRMED), NOW)
                .moved(
                        new MerchantMove(
                                ShipmentStatus.SHIPPING,
                                Optional.of("U-7"),
                                Optional.of("Jaan"),
                                List.of(SampleOrders.found(0, "0.000001"), SampleOrders.found(1, "0")),
                                Optional.of("two\nlines")),
                        NOW);
        return Stream.of(
                told,
                sent,
                sent.moved(MerchantMove.to(ShipmentStatus.COMPLETED), NOW),
                sharing(told),
                SampleOrders.in(ShipmentStatus.MISSED, ShipmentMethod.PICKUP));
    }

    /** Its first row is 3 of 7 that cost 9.99. */
    private static DeliveryOrder sharing(DeliveryOrder order) {
        OrderRow milk = order.rows().get(0);
        ReceiptShare share = new ReceiptShare(Money.parse("9.99 EUR"), new BigDecimal("7"));
        OrderRow part = new OrderRow(
                milk.product(),
                milk.barcode(),
                milk.name(),
                milk.ordered(),
                BigDecimal.ONE,
                true,
                Money.parse("4.28 EUR"),
                Optional.of(share),
                milk.categories());
        return new DeliveryOrder(
                order.id(),
                order.institutionId(),
                order.customer(),
                order.invoiceId(),
                order.institutionInvoiceId(),
                order.resolver(),
                order.shipment(),
                List.of(part),
                order.created(),
                order.closed(),
                order.log(),
                order.remarks());
    }

    @ParameterizedTest
    @MethodSource("orders")
    @DisplayName("tells it exactly: what is read is what was written")
    void exact(DeliveryOrder order) {
        String document = format.write(order);

        assertThat(format.read(document)).isEqualTo(order);
        assertThat(format.write(format.read(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"found\":2', '\"found\":4', delivery.within-order",
        "'\"by\":\"MERCHANT\"', '\"by\":\"CUSTOMER\"', delivery.move",
        "'\"before\":\"WAITING_FOR_CONFIRMATION\"', '\"before\":\"DRAFT\"', delivery.log",
        "'\"price\":10.00', '\"price\":-10.00', delivery.row",
    })
    @DisplayName("that was altered is refused by the rule that it breaks")
    void altered(String part, String other, String rule) {
        DeliveryOrder order = SampleOrders.in(ShipmentStatus.WAITING_FOR_CONFIRMATION, ShipmentMethod.COURIER)
                .moved(SampleOrders.move(ShipmentStatus.CONFIRMED, SampleOrders.found(0, "2")), NOW);
        String document = format.write(order);

        assertThat(document).contains(part);
        assertThatThrownBy(() -> format.read(document.replace(part, other)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }

    @Test
    @DisplayName("of the first version is read: what was found less than ordered counts as the merchant's word")
    void firstVersion() {
        DeliveryOrder order = format.read("""
                {"version":1,"id":"O-1","institutionId":"store","customerId":"customer","currency":"EUR",\
                "shipment":{"method":"COURIER","price":5.00},"products":[\
                {"id":"milk","name":"Piim","ordered":3,"found":2,"price":10.00},\
                {"id":"bread","name":"Leib","ordered":1,"found":1,"price":2.00}],"created":"2026-11-23",\
                "log":{"earlier":[],"changes":[\
                {"by":"PLATFORM","after":"CONFIRMED","at":"2026-11-23T12:00:00Z"}]},\
                "remarks":[{"kind":"ROWS_CHANGED","detail":"other rows"},{"kind":"TOTAL_DIFFERS","detail":"17.50"}]}""");

        assertThat(order.rows()).extracting(OrderRow::counted).containsExactly(true, false);
        assertThat(order.total()).isEqualTo(Money.parse("13.67 EUR"));
        assertThat(order.remarks()).hasSize(2);
        assertThat(format.read(format.write(order))).isEqualTo(order);
    }

    @Test
    @DisplayName("of a later version, or with a field that this version does not know, is not read")
    void unknown() {
        String document = format.write(SampleOrders.in(ShipmentStatus.DRAFT, ShipmentMethod.PARCEL));

        assertThatThrownBy(() -> format.read(document.replace("\"version\":2", "\"version\":3")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> format.read(document.replace("\"version\":2", "\"version\":2,\"more\":1")))
                .isInstanceOf(IllegalStateException.class);
    }
}
