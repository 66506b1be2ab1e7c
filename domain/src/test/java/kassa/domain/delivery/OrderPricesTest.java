package kassa.domain.delivery;

import static kassa.domain.delivery.SampleOrders.NOW;
import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.Carts;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.pricing.RowKind;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.receipt.RowShare;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The prices of an order whose receipt is known")
class OrderPricesTest {

    private static final int TIMES = 400;
    private static final int MILLIONTHS = 6;

    /** A receipt for any cart, and what chance has found of each of its rows. */
    private record Story(Receipt receipt, List<BigDecimal> found) {}

    private static Story story(Random random) {
        Receipt receipt = SampleReceipts.of(Carts.any(random));
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
    @DisplayName("are those of the receipt to the cent where the platform tells one row as several, or several as one")
    void splitAndMerged() {
        forAll(TIMES, random -> new Cut(story(random).receipt(), random.nextLong()), cut -> {
            Receipt receipt = cut.receipt();

            DeliveryOrder order =
                    DeliveryOrder.received(told(receipt).rows(cut.rows()).order(), Optional.of(receipt), NOW);

            assertThat(order.total()).isEqualTo(receipt.priced().total());
            assertThat(order.remarks())
                    .extracting(OrderRemark::kind)
                    .doesNotContain(OrderRemark.Kind.NOT_ON_RECEIPT, OrderRemark.Kind.MISSING_FROM_ORDER);
        });
    }

    /** A receipt whose rows the platform tells otherwise: goods of one kind as one row, or each row as two. */
    private record Cut(Receipt receipt, long seed) {

        private OrderRow[] rows() {
            Random random = new Random(seed);
            Map<String, List<OrderRow>> rows = receipt.priced().rows().stream()
                    .map(OrderPricesTest::row)
                    .collect(Collectors.groupingBy(
                            row -> row.product().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
            return rows.values().stream()
                    .flatMap(same -> random.nextBoolean()
                            ? Stream.of(same.stream().reduce(Cut::merged).orElseThrow())
                            : same.stream().flatMap(row -> halves(row, random)))
                    .toArray(OrderRow[]::new);
        }

        private static OrderRow merged(OrderRow one, OrderRow other) {
            return of(one, one.ordered().add(other.ordered()));
        }

        private static Stream<OrderRow> halves(OrderRow row, Random random) {
            BigDecimal part = part(row.ordered(), random);
            return Stream.of(of(row, part), of(row, row.ordered().subtract(part)))
                    .filter(half -> half.ordered().signum() > 0);
        }

        private static OrderRow of(OrderRow row, BigDecimal amount) {
            return OrderRow.complete(
                    row.product(),
                    row.barcode(),
                    row.name(),
                    amount,
                    Money.zero(row.price().currency()),
                    row.categories());
        }
    }

    @Test
    @DisplayName(
            "are rounded once: of what was ordered in part and found in part is due what a refund of the rest leaves")
    void roundedOnce() {
        forAll(TIMES, OrderPricesTest::story, story -> {
            PricedRow whole = story.receipt().priced().rows().get(0);
            BigDecimal all = whole.quantity().value();
            BigDecimal half = all.divide(BigDecimal.valueOf(2), MILLIONTHS, RoundingMode.UP);
            BigDecimal found = story.found().get(0).min(half);
            OrderRow row = OrderRow.complete(
                    whole.product().map(ProductId::value),
                    Optional.empty(),
                    "",
                    half,
                    Money.zero(whole.gross().currency()),
                    List.of());

            DeliveryOrder order = DeliveryOrder.received(
                            told(story.receipt()).rows(row).order(), Optional.of(story.receipt()), NOW)
                    .moved(SampleOrders.move(ShipmentStatus.CONFIRMED, found(0, found)), NOW);

            if (isAlone(whole, story.receipt())) {
                assertThat(order.rows().get(0).due()).isEqualTo(RowShare.left(whole.gross(), all.subtract(found), all));
            }
        });
    }

    private static boolean isAlone(PricedRow row, Receipt receipt) {
        return receipt.priced().rows().stream()
                        .filter(other -> other.product().equals(row.product()))
                        .filter(other -> other.kind() == row.kind())
                        .count()
                == 1;
    }

    private static FoundAmount found(int row, BigDecimal amount) {
        return new FoundAmount(Optional.of(row), Optional.empty(), amount);
    }

    @Test
    @DisplayName("are those of goods for goods, and of deposits for deposits, though they share the product")
    void goodsAndDeposits() {
        Receipt receipt = withDeposit();

        DeliveryOrder order = DeliveryOrder.received(
                told(receipt)
                        .rows(zero("P0-deposit", "1"), zero("P0", "1"), zero("P0", "1"))
                        .order(),
                Optional.of(receipt),
                NOW);

        assertThat(order.rows())
                .extracting(OrderRow::price)
                .containsExactly(Money.parse("0.10 EUR"), Money.parse("2.50 EUR"), Money.parse("0.00 EUR"));
        assertThat(order.remarks())
                .filteredOn(remark -> remark.kind() == OrderRemark.Kind.NOT_ON_RECEIPT)
                .hasSize(1);
    }

    private static OrderRow zero(String product, String amount) {
        return OrderRow.complete(
                Optional.of(product), Optional.empty(), "", new BigDecimal(amount), Money.parse("0.00 EUR"), List.of());
    }

    /** One piece of P0 for 2.50, with a deposit of 0.10. */
    private static Receipt withDeposit() {
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("2.50"), VatRate.parse("24"))
                .withDeposit(new Deposit(TranslatedText.of("Deposit"), UnitPrice.parse("0.10"), VatRate.parse("0")));
        Product product = Product.of(new ProductId("P0"), "Beer", price);
        return SampleReceipts.of(Cart.of(Carts.GROSS, List.of(CartLine.of(product, Quantity.pieces(1))), Carts.NOW));
    }

    @Test
    @DisplayName("are no news after the order was sent out: that it always said otherwise is not remarked again")
    void saidAsBefore() {
        Receipt receipt = shipped();
        SampleOrders.Told told = told(receipt).shippedFor("77.00");
        DeliveryOrder sent =
                DeliveryOrder.received(told.in(ShipmentStatus.SHIPPING).order(), Optional.of(receipt), NOW);

        DeliveryOrder again =
                sent.told(told.phone("112").order(), Optional.of(receipt), NOW).order();

        assertThat(sent.remarks()).extracting(OrderRemark::kind).contains(OrderRemark.Kind.SHIPMENT_DIFFERS);
        assertThat(again.shipment().contactPhone()).hasValue("112");
        assertThat(again.remarks()).isEqualTo(sent.remarks());
    }

    private static Receipt shipped() {
        return IntStream.range(0, TIMES)
                .mapToObj(seed -> story(new Random(seed)).receipt())
                .filter(receipt -> receipt.priced().shipment().isPresent())
                .findFirst()
                .orElseThrow();
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
