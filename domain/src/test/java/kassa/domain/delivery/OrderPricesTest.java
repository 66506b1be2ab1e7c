package kassa.domain.delivery;

import static kassa.domain.delivery.SampleOrders.NOW;
import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kassa.domain.catalogue.LangCode;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Carts;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.pricing.RowKind;
import kassa.domain.product.Barcode;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.receipt.RequestedCart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The prices of an order whose receipt is known")
class OrderPricesTest {

    private static final int TIMES = 400;
    private static final int MILLIONTHS = 6;

    /** A receipt for any cart, and what chance has found of each of its rows. */
    private record Story(Receipt receipt, List<BigDecimal> found) {}

    private static Story story(Random random) {
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("R1"),
                new InvoiceId("I1"),
                new InstitutionId("store"),
                new PersonId("customer"),
                1);
        RequestedCart requested = new RequestedCart(new LangCode("ET"), List.of(), List.of(), Optional.empty());
        Receipt receipt = Receipt.issue(heading, requested, Carts.any(random), Duration.ofHours(1));
        List<BigDecimal> found = receipt.priced().rows().stream()
                .map(row -> part(row.quantity().value(), random))
                .toList();
        return new Story(receipt, found);
    }

    /** Nothing, all, or something in between. */
    private static BigDecimal part(BigDecimal all, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> all;
            default ->
                all.multiply(BigDecimal.valueOf(random.nextInt(1_000), 3)).setScale(MILLIONTHS, RoundingMode.DOWN);
        };
    }

    /** The order as the platform tells it when it has that receipt: its rows, one after the other. */
    private static SampleOrders.Told told(Receipt receipt) {
        Money shipment = shipment(receipt);
        OrderRow[] rows =
                receipt.priced().rows().stream().map(OrderPricesTest::row).toArray(OrderRow[]::new);
        return new SampleOrders.Told()
                .receipt("R1")
                .rows(rows)
                .shippedFor(shipment.amount().toPlainString())
                .total(receipt.priced().total().amount().toPlainString());
    }

    private static Money shipment(Receipt receipt) {
        return receipt.priced()
                .shipment()
                .map(PricedShipment::gross)
                .orElse(Money.zero(receipt.priced().currency()));
    }

    private static OrderRow row(PricedRow row) {
        return OrderRow.complete(
                row.product().map(id -> id.value() + (row.kind() == RowKind.DEPOSIT ? "-deposit" : "")),
                row.barcode().map(Barcode::value),
                row.name().original(),
                row.quantity().value(),
                row.gross(),
                List.of());
    }

    private static OrderRow costing(OrderRow row, Money price) {
        return OrderRow.complete(row.product(), row.barcode(), row.name(), row.ordered(), price, row.categories());
    }

    @Test
    @DisplayName("are those of the receipt, row by row and in all, with nothing to remark")
    void asOnReceipt() {
        forAll(TIMES, OrderPricesTest::story, story -> {
            DeliveryOrder order =
                    DeliveryOrder.received(told(story.receipt()).order(), Optional.of(story.receipt()), NOW);

            assertThat(order.total()).isEqualTo(story.receipt().priced().total());
            assertThat(order.remarks()).isEmpty();
        });
    }

    @Test
    @DisplayName("leave of what was not found exactly what the receipt is worth after a refund of it")
    void asAfterRefund() {
        forAll(TIMES, OrderPricesTest::story, story -> {
            DeliveryOrder order =
                    DeliveryOrder.received(told(story.receipt()).order(), Optional.of(story.receipt()), NOW);

            DeliveryOrder part = order.moved(
                    new MerchantMove(
                            ShipmentStatus.CONFIRMED,
                            Optional.empty(),
                            Optional.empty(),
                            found(story),
                            Optional.empty()),
                    NOW);

            assertThat(part.total()).isEqualTo(story.receipt().priced().total().minus(refunded(story)));
            assertThat(part.total()).isLessThanOrEqualTo(order.total());
        });
    }

    private static List<FoundAmount> found(Story story) {
        return IntStream.range(0, story.found().size())
                .mapToObj(row -> new FoundAmount(
                        Optional.of(row), Optional.empty(), story.found().get(row)))
                .toList();
    }

    private static Money refunded(Story story) {
        Receipt receipt = story.receipt();
        List<RefundLine> lines = new ArrayList<>();
        for (int row = 0; row < story.found().size(); row++) {
            BigDecimal missing = receipt.priced()
                    .rows()
                    .get(row)
                    .quantity()
                    .value()
                    .subtract(story.found().get(row));
            if (missing.signum() > 0) {
                lines.add(new RefundLine(row, missing));
            }
        }
        return lines.isEmpty() ? Money.zero(receipt.priced().currency()) : refunded(receipt, lines);
    }

    private static Money refunded(Receipt receipt, List<RefundLine> lines) {
        Payment payment = new Payment(receipt.id(), Optional.empty(), Optional.empty(), receipt.issuedAt(), "{}");
        return receipt.pay(payment, new FiscalNumber(1))
                .refund(
                        new Refund(new RefundId("RF"), lines, false, "missing"),
                        new CreditNoteNumber(1),
                        receipt.issuedAt())
                .creditNotes()
                .get(0)
                .total();
    }

    @Test
    @DisplayName("count where the order says others, of rows and of the shipment, each with a remark")
    void deviating() {
        Receipt receipt = story(new Random(7)).receipt();
        Money odd = Money.parse("99.99 " + receipt.priced().currency());
        OrderRow[] rows = receipt.priced().rows().stream()
                .map(row -> costing(row(row), odd))
                .toArray(OrderRow[]::new);

        DeliveryOrder order = DeliveryOrder.received(
                told(receipt).rows(rows).shippedFor("77.00").order(), Optional.of(receipt), NOW);

        assertThat(order.total())
                .isEqualTo(receipt.priced()
                        .shipment()
                        .map(charged -> receipt.priced().total())
                        .orElseGet(() -> receipt.priced().total().plus(Money.parse("77.00 EUR"))));
        assertThat(order.remarks())
                .extracting(OrderRemark::kind)
                .contains(OrderRemark.Kind.TOTAL_DIFFERS, OrderRemark.Kind.ROW_PRICE_DIFFERS);
        assertThat(order.told(told(receipt).rows(rows).shippedFor("77.00").order(), Optional.of(receipt), NOW))
                .isEqualTo(new TakenOrder(order, Arrival.REPEATED));
    }

    @Test
    @DisplayName("are the order's own for rows that are not on the receipt; what is on it alone is remarked")
    void otherRows() {
        Receipt receipt = story(new Random(7)).receipt();

        DeliveryOrder order = DeliveryOrder.received(
                told(receipt)
                        .rows(SampleOrders.row("no such thing", "1", "1.00"))
                        .order(),
                Optional.of(receipt),
                NOW);

        assertThat(order.rows()).extracting(OrderRow::price).containsExactly(Money.parse("1.00 EUR"));
        assertThat(order.remarks())
                .extracting(OrderRemark::kind)
                .contains(OrderRemark.Kind.NOT_ON_RECEIPT, OrderRemark.Kind.MISSING_FROM_ORDER);
    }

    @Test
    @DisplayName("are the order's own if the receipt is in another currency, with a remark")
    void otherCurrency() {
        Receipt receipt = story(new Random(7)).receipt();
        OrderShipment dollars = told(receipt).order().shipment().withPrice(Money.parse("5.00 USD"));
        ArrivingOrder euros = told(receipt).order();
        ArrivingOrder told = new ArrivingOrder(
                euros.id(),
                euros.institution(),
                euros.customer(),
                euros.invoice(),
                euros.receipt(),
                euros.resolver(),
                dollars,
                euros.status(),
                List.of(),
                Money.parse("5.00 USD"),
                euros.created(),
                euros.closed(),
                euros.log());

        DeliveryOrder order = DeliveryOrder.received(told, Optional.of(receipt), NOW);

        assertThat(order.total()).isEqualTo(Money.parse("5.00 USD"));
        assertThat(order.remarks()).extracting(OrderRemark::kind).containsExactly(OrderRemark.Kind.CURRENCY_DIFFERS);
    }
}
