package kassa.domain.delivery;

import static kassa.domain.delivery.SampleOrders.NOW;
import static kassa.domain.delivery.SampleOrders.found;
import static kassa.domain.delivery.SampleOrders.move;
import static kassa.domain.delivery.SampleOrders.row;
import static kassa.domain.delivery.ShipmentStatus.ASSEMBLE_READY;
import static kassa.domain.delivery.ShipmentStatus.CANCELLED_BY_CLIENT;
import static kassa.domain.delivery.ShipmentStatus.COMPLETED;
import static kassa.domain.delivery.ShipmentStatus.CONFIRMED;
import static kassa.domain.delivery.ShipmentStatus.DRAFT;
import static kassa.domain.delivery.ShipmentStatus.MISSED;
import static kassa.domain.delivery.ShipmentStatus.READY_TO_PICKUP;
import static kassa.domain.delivery.ShipmentStatus.SHIPPING;
import static kassa.domain.delivery.ShipmentStatus.WAITING_FOR_CONFIRMATION;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An order")
class DeliveryOrderTest {

    private static final DeliveryOrder WAITING = SampleOrders.in(WAITING_FOR_CONFIRMATION, ShipmentMethod.COURIER);

    private static Money eur(String amount) {
        return Money.parse(amount + " EUR");
    }

    private static SampleOrders.Told told() {
        return new SampleOrders.Told();
    }

    private static TakenOrder told(DeliveryOrder order, SampleOrders.Told told) {
        return order.told(told.order(), Optional.empty(), NOW);
    }

    private static List<OrderRemark.Kind> remarks(DeliveryOrder order) {
        return order.remarks().stream().map(OrderRemark::kind).toList();
    }

    @Test
    @DisplayName("costs what its rows and its shipment sum to: 12 + 5 = 17")
    void total() {
        assertThat(WAITING.total()).isEqualTo(eur("17.00"));
        assertThat(WAITING.orderedTotal()).isEqualTo(eur("17.00"));
        assertThat(WAITING.remarks()).isEmpty();
        assertThat(WAITING.isComplete()).isTrue();
        assertThat(WAITING.closed()).isEmpty();
    }

    @Test
    @DisplayName("that says another total is taken as it is, with a remark")
    void otherTotal() {
        DeliveryOrder order = DeliveryOrder.received(told().total("17.50").order(), Optional.empty(), NOW);

        assertThat(order.total()).isEqualTo(eur("17.00"));
        assertThat(order.remarks())
                .containsExactly(new OrderRemark(
                        OrderRemark.Kind.TOTAL_DIFFERS,
                        "the order says 17.50 EUR, its rows and its shipment sum to 17.00 EUR"));
    }

    @Test
    @DisplayName(
            "delivery.within-order: of what was found in part the customer pays what a refund of the rest would leave")
    void partlyFound() {
        DeliveryOrder sent =
                WAITING.moved(MerchantMove.to(CONFIRMED), NOW).moved(move(SHIPPING, found(0, "1"), found(1, "0")), NOW);

        assertThat(sent.rows().get(0).due()).isEqualTo(eur("3.33"));
        assertThat(sent.rows().get(1).due()).isEqualTo(eur("0.00"));
        assertThat(sent.total()).isEqualTo(eur("8.33"));
        assertThat(sent.orderedTotal()).isEqualTo(eur("17.00"));
        assertThat(sent.rows()).hasSize(2);
        assertThat(sent.isComplete()).isFalse();
        assertRefused(DeliveryRule.WITHIN_ORDER, () -> row("milk", "3", "10.00").withFound(new BigDecimal("3.000001")));
    }

    @Test
    @DisplayName("is corrected until it is sent out: what was said last counts, and a row can be found after all")
    void corrected() {
        DeliveryOrder confirmed = WAITING.moved(move(CONFIRMED, found(0, "1")), NOW);
        DeliveryOrder again = confirmed.moved(move(CONFIRMED, found(0, "2"), found(1, "0.5")), NOW);
        DeliveryOrder assembled = again.moved(move(ASSEMBLE_READY, found(0, "3")), NOW);

        assertThat(confirmed.total()).isEqualTo(eur("10.33"));
        assertThat(again.total()).isEqualTo(eur("12.67"));
        assertThat(again.log()).isEqualTo(confirmed.log());
        assertThat(assembled.total()).isEqualTo(eur("16.00"));
    }

    @Test
    @DisplayName("names its rows by place or by product; a product of several rows has to be said by place")
    void named() {
        FoundAmount bread = new FoundAmount(Optional.empty(), Optional.of("bread"), BigDecimal.ZERO);

        assertThat(WAITING.moved(move(CONFIRMED, bread), NOW).total()).isEqualTo(eur("15.00"));
    }

    @Test
    @DisplayName(
            "delivery.row: amounts of rows that are not there, are several, or are named twice are refused, all at once")
    void noSuchRow() {
        DeliveryOrder order = DeliveryOrder.received(
                told().rows(row("milk", "1", "1.00"), row("milk", "2", "2.00")).order(), Optional.empty(), NOW);
        FoundAmount milk = new FoundAmount(Optional.empty(), Optional.of("milk"), BigDecimal.ONE);
        FoundAmount salt = new FoundAmount(Optional.empty(), Optional.of("salt"), BigDecimal.ONE);

        RuleViolation refused = assertRefused(
                DeliveryRule.ROW,
                () -> order.moved(move(CONFIRMED, milk, found(2, "1"), salt, found(0, "1"), found(0, "1")), NOW));

        assertThat(refused.breaches())
                .containsExactly(
                        new Breach("products/0", "several rows are of that product: say which"),
                        new Breach("products/1", "the order has no such row"),
                        new Breach("products/2", "the order has no such row"),
                        new Breach("products/4", "the row is named twice"));
    }

    @Test
    @DisplayName("delivery.within-order: more than was ordered is refused, naming each row")
    void tooMuch() {
        RuleViolation refused = assertRefused(
                DeliveryRule.WITHIN_ORDER, () -> WAITING.moved(move(CONFIRMED, found(0, "3.5"), found(1, "2")), NOW));

        assertThat(refused.breaches())
                .containsExactly(
                        new Breach("products/0", "of row 0 3 were ordered"),
                        new Breach("products/1", "of row 1 1 were ordered"));
    }

    @Test
    @DisplayName("delivery.row: no amount and no price is negative, finer than a millionth or absurd")
    void amounts() {
        assertRefused(DeliveryRule.ROW, () -> row("milk", "-1", "1.00"));
        assertRefused(DeliveryRule.ROW, () -> row("milk", "0.0000001", "1.00"));
        assertRefused(DeliveryRule.ROW, () -> row("milk", "1000000000", "1.00"));
        assertRefused(DeliveryRule.ROW, () -> row("milk", "1", "-1.00"));
        assertRefused(DeliveryRule.ROW, () -> told().shippedFor("-5.00").order());
        assertRefused(DeliveryRule.ROW, () -> new ReceiptShare(eur("1.00"), BigDecimal.ZERO));
        assertRefused(DeliveryRule.ROW, () -> new ReceiptShare(eur("-1.00"), BigDecimal.ONE));
    }

    @Test
    @DisplayName("delivery.row: a row costs what its share of the receipt is worth")
    void share() {
        OrderRow milk = row("milk", "2", "6.67");
        ReceiptShare three = new ReceiptShare(eur("10.00"), new BigDecimal("3"));

        assertThat(milk.withShare(three).price()).isEqualTo(eur("6.67"));
        assertThat(milk.withShare(new ReceiptShare(eur("0.05"), new BigDecimal("3")))
                        .withFound(BigDecimal.ONE)
                        .due())
                .isEqualTo(eur("0.02"));
        assertRefused(
                DeliveryRule.ROW,
                () -> new OrderRow(
                        milk.product(),
                        milk.barcode(),
                        milk.name(),
                        milk.ordered(),
                        milk.found(),
                        false,
                        eur("6.66"),
                        Optional.of(three),
                        milk.categories()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHIPPING", "READY_TO_PICKUP", "MISSED", "COMPLETED", "CANCELLED_BY_CLIENT", "DRAFT"})
    @DisplayName("delivery.settled: takes no amounts once it is sent out, nor before it is the merchant's")
    void settled(ShipmentStatus status) {
        DeliveryOrder order = SampleOrders.in(status, ShipmentMethod.PARCEL);

        assertRefused(DeliveryRule.SETTLED, () -> order.moved(move(status, found(0, "1")), NOW));
        assertThat(order.moved(move(status, found(0, "3")), NOW)).isSameAs(order);
    }

    @Test
    @DisplayName("remembers who moved it, when, and why, and the day on which it ended in the store's zone")
    void remembered() {
        ZonedDateTime late = ZonedDateTime.parse("2026-11-24T00:30:00+02:00[Europe/Tallinn]");
        MerchantMove move = new MerchantMove(
                COMPLETED, Optional.of("R-7"), Optional.of("Jaan"), List.of(), Optional.of("at the neighbour's"));

        DeliveryOrder done = SampleOrders.in(SHIPPING, ShipmentMethod.COURIER).moved(move, late);

        assertThat(done.closed()).hasValue(LocalDate.parse("2026-11-24"));
        assertThat(done.resolver()).hasValue("R-7");
        assertThat(done.log().changes().get(1))
                .isEqualTo(new StatusChange(
                        Mover.MERCHANT,
                        Optional.of("Jaan"),
                        Optional.of(SHIPPING),
                        COMPLETED,
                        late.toInstant(),
                        Optional.of("at the neighbour's")));
    }

    @Test
    @DisplayName(
            "remembers who has counted and what was noted while it stays where it is, once; neither of the forgotten")
    void noted() {
        MerchantMove counted = new MerchantMove(
                WAITING_FOR_CONFIRMATION,
                Optional.empty(),
                Optional.of("Jaan"),
                List.of(found(0, "2")),
                Optional.of("no more milk"));
        MerchantMove note = new MerchantMove(
                WAITING_FOR_CONFIRMATION,
                Optional.empty(),
                Optional.of("Mari"),
                List.of(),
                Optional.of("called the customer"));

        DeliveryOrder noted = WAITING.moved(counted, NOW).moved(note, NOW);

        assertThat(noted.log().changes().subList(1, 3))
                .containsExactly(
                        line(Optional.of("Jaan"), Optional.of("no more milk")),
                        line(Optional.of("Mari"), Optional.of("called the customer")));
        assertThat(noted.moved(note, NOW)).isSameAs(noted);
        assertThat(told(noted, told())).isEqualTo(new TakenOrder(noted, Arrival.REPEATED));
        assertThat(noted.moved(MerchantMove.to(CONFIRMED), NOW).status()).isEqualTo(CONFIRMED);
        DeliveryOrder forgotten =
                ForgottenRecipient.of(SampleOrders.in(WAITING_FOR_CONFIRMATION, ShipmentMethod.COURIER));
        assertThat(forgotten.moved(note, NOW)).isSameAs(forgotten);
    }

    private static StatusChange line(Optional<String> person, Optional<String> note) {
        return new StatusChange(
                Mover.MERCHANT,
                person,
                Optional.of(WAITING_FOR_CONFIRMATION),
                WAITING_FOR_CONFIRMATION,
                SampleOrders.NOON,
                note);
    }

    @Test
    @DisplayName("told again is the same order, told from before it has moved on it stays where it is")
    void toldAgain() {
        DeliveryOrder confirmed = WAITING.moved(move(CONFIRMED, found(0, "2")), NOW);

        assertThat(told(WAITING, told())).isEqualTo(new TakenOrder(WAITING, Arrival.REPEATED));
        assertThat(told(confirmed, told().phone("112"))).isEqualTo(new TakenOrder(confirmed, Arrival.OLDER));
    }

    @Test
    @DisplayName("follows the platform's log through several changes, each with its person and its time")
    void followed() {
        DeliveryOrder after = told(
                        WAITING, told().log(WAITING_FOR_CONFIRMATION, CONFIRMED, SHIPPING, MISSED, SHIPPING, COMPLETED))
                .order();

        assertThat(after.log().changes())
                .extracting(StatusChange::by)
                .containsExactly(
                        Mover.PLATFORM, Mover.MERCHANT, Mover.MERCHANT, Mover.PLATFORM, Mover.PLATFORM, Mover.PLATFORM);
        assertThat(after.log().changes().get(2).person()).hasValue("Mari");
        assertThat(after.log().changes().get(2).at()).isEqualTo(SampleOrders.NOON.plusSeconds(1));
        assertThat(after.closed()).hasValue(LocalDate.parse("2026-11-23"));
    }

    @Test
    @DisplayName("called off by the customer before the platform heard that it is assembled is called off")
    void crossing() {
        DeliveryOrder assembled =
                WAITING.moved(MerchantMove.to(CONFIRMED), NOW).moved(MerchantMove.to(ASSEMBLE_READY), NOW);

        TakenOrder taken = told(assembled, told().log(WAITING_FOR_CONFIRMATION, CONFIRMED, CANCELLED_BY_CLIENT));

        assertThat(taken.order().status()).isEqualTo(CANCELLED_BY_CLIENT);
        assertThat(taken.order().log().changes().get(3).by()).isEqualTo(Mover.CUSTOMER);
    }

    @Test
    @DisplayName("delivery.move: called off by the customer after it was sent out it is not")
    void tooLate() {
        DeliveryOrder sent = WAITING.moved(MerchantMove.to(CONFIRMED), NOW).moved(MerchantMove.to(SHIPPING), NOW);

        assertRefused(
                DeliveryRule.MOVE,
                () -> told(sent, told().log(WAITING_FOR_CONFIRMATION, CONFIRMED, CANCELLED_BY_CLIENT)));
    }

    @Test
    @DisplayName("takes other rows from the platform while the merchant has not confirmed it")
    void reordered() {
        DeliveryOrder after = told(
                        WAITING,
                        told().rows(row("milk", "1", "3.33"), row("salt", "2", "1.00"))
                                .total("9.33"))
                .order();

        assertThat(after.total()).isEqualTo(eur("9.33"));
        assertThat(after.isComplete()).isTrue();
        assertThat(after.remarks()).isEmpty();
    }

    @Test
    @DisplayName("keeps what was found when the platform tells it as ordered, or as found, with or without empty rows")
    void echoes() {
        DeliveryOrder part = WAITING.moved(move(CONFIRMED, found(0, "2"), found(1, "0")), NOW);
        SampleOrders.Told confirmed = told().log(WAITING_FOR_CONFIRMATION, CONFIRMED);
        SampleOrders.Told asFound = told().log(WAITING_FOR_CONFIRMATION, CONFIRMED)
                .rows(row("milk", "2", "6.67"), row("bread", "0", "0.00"))
                .total("11.67");
        SampleOrders.Told withoutEmpty = told().log(WAITING_FOR_CONFIRMATION, CONFIRMED)
                .rows(row("milk", "2", "6.67"))
                .total("11.67");

        for (SampleOrders.Told echo : List.of(confirmed, asFound, withoutEmpty)) {
            assertThat(told(part, echo)).isEqualTo(new TakenOrder(part, Arrival.REPEATED));
        }
        assertThat(part.total()).isEqualTo(eur("11.67"));
    }

    @Test
    @DisplayName(
            "takes from the platform what its people found there, and other rows with a remark, until it is sent out")
    void changedAtPlatform() {
        DeliveryOrder confirmed = WAITING.moved(MerchantMove.to(CONFIRMED), NOW);

        DeliveryOrder part = told(
                        confirmed,
                        told().in(ASSEMBLE_READY)
                                .rows(row("milk", "2", "6.67"), row("bread", "1", "2.00"))
                                .total("13.67"))
                .order();
        DeliveryOrder other = told(
                        confirmed,
                        told().in(CONFIRMED).rows(row("salt", "5", "5.00")).total("10.00"))
                .order();

        assertThat(part.total()).isEqualTo(eur("13.67"));
        assertThat(part.orderedTotal()).isEqualTo(eur("17.00"));
        assertThat(part.remarks()).isEmpty();
        assertThat(other.total()).isEqualTo(eur("10.00"));
        assertThat(remarks(other)).containsExactly(OrderRemark.Kind.ROWS_CHANGED);
    }

    @Test
    @DisplayName("costs after it was sent out what it cost then, whatever is told; where it goes may still change")
    void settledAtPlatform() {
        DeliveryOrder sent = SampleOrders.in(SHIPPING, ShipmentMethod.PARCEL);

        DeliveryOrder after = told(
                        sent,
                        told().by(ShipmentMethod.COURIER)
                                .in(READY_TO_PICKUP)
                                .rows(row("milk", "9", "30.00"))
                                .shippedFor("7.00")
                                .phone("+372 123")
                                .total("37.00"))
                .order();

        assertThat(after.total()).isEqualTo(sent.total());
        assertThat(after.rows()).isEqualTo(sent.rows());
        assertThat(after.status()).isEqualTo(READY_TO_PICKUP);
        assertThat(after.shipment().method()).isEqualTo(ShipmentMethod.PARCEL);
        assertThat(after.shipment().contactPhone()).hasValue("+372 123");
        assertThat(remarks(after))
                .containsExactly(OrderRemark.Kind.CHANGED_AFTER_SENDING, OrderRemark.Kind.CHANGED_AFTER_SENDING);
    }

    @Test
    @DisplayName("delivery.same-order: is told for its store and its customer only")
    void sameOrder() {
        assertRefused(DeliveryRule.SAME_ORDER, () -> told(WAITING, told().at(new InstitutionId("elsewhere"))));
        assertRefused(DeliveryRule.SAME_ORDER, () -> told(WAITING, told().of("someone else")));
    }

    @Test
    @DisplayName("delivery.currency: all its amounts are in one currency")
    void currency() {
        OrderRow dollars = OrderRow.complete(
                Optional.empty(), Optional.empty(), "Milk", BigDecimal.ONE, Money.parse("1.00 USD"), List.of());

        assertRefused(DeliveryRule.CURRENCY, () -> told().rows(dollars).order());
        assertRefused(
                DeliveryRule.CURRENCY,
                () -> new DeliveryOrder(
                        WAITING.id(),
                        WAITING.institutionId(),
                        WAITING.customer(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        WAITING.shipment(),
                        List.of(dollars),
                        WAITING.created(),
                        Optional.empty(),
                        WAITING.log(),
                        List.of()));
    }

    @Test
    @DisplayName("delivery.move: with a log that the table does not allow cannot be read back")
    void alteredLog() {
        StatusLog altered = WAITING.log()
                .plus(new StatusChange(
                        Mover.CUSTOMER,
                        Optional.empty(),
                        Optional.of(WAITING_FOR_CONFIRMATION),
                        CONFIRMED,
                        SampleOrders.NOON,
                        Optional.empty()));

        assertRefused(
                DeliveryRule.MOVE,
                () -> new DeliveryOrder(
                        WAITING.id(),
                        WAITING.institutionId(),
                        WAITING.customer(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        WAITING.shipment(),
                        WAITING.rows(),
                        WAITING.created(),
                        Optional.empty(),
                        altered,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    @DisplayName("delivery.id: has a number of 1 to 90 printable characters")
    void id(String id) {
        assertRefused(DeliveryRule.ID, () -> new OrderId(id));
        assertRefused(DeliveryRule.ID, () -> new OrderId("x".repeat(91)));
        assertThat(new OrderId("x".repeat(90))).hasToString("x".repeat(90));
    }

    @Test
    @DisplayName("that was told when it had ended is closed that day, and one told as a draft is not")
    void arrivedAtEnd() {
        assertThat(SampleOrders.in(COMPLETED, ShipmentMethod.PICKUP).closed()).hasValue(NOW.toLocalDate());
        assertThat(SampleOrders.in(DRAFT, ShipmentMethod.PICKUP).closed()).isEmpty();
    }

    @Test
    @DisplayName("is news: received, moved with where it stood, or changed")
    void news() {
        DeliveryOrder confirmed = WAITING.moved(MerchantMove.to(CONFIRMED), NOW);
        DeliveryOrder part = confirmed.moved(move(CONFIRMED, found(0, "1")), NOW);

        assertThat(OrderNews.received(WAITING).kind().label()).isEqualTo("order.received");
        assertThat(OrderNews.changed(2, WAITING, confirmed, SampleOrders.NOON))
                .isEqualTo(new OrderNews(
                        2,
                        OrderNews.Kind.STATUS_CHANGED,
                        SampleOrders.NOON,
                        Optional.of(WAITING_FOR_CONFIRMATION),
                        confirmed));
        assertThat(OrderNews.changed(3, confirmed, part, SampleOrders.NOON).kind())
                .isEqualTo(OrderNews.Kind.CHANGED);
    }
}
