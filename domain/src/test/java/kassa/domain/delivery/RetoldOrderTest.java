package kassa.domain.delivery;

import static kassa.domain.delivery.SampleOrders.NOW;
import static kassa.domain.delivery.SampleOrders.move;
import static kassa.domain.delivery.SampleOrders.row;
import static kassa.domain.delivery.ShipmentStatus.ASSEMBLE_READY;
import static kassa.domain.delivery.ShipmentStatus.CANCELLED_BY_CLIENT;
import static kassa.domain.delivery.ShipmentStatus.COMPLETED;
import static kassa.domain.delivery.ShipmentStatus.CONFIRMED;
import static kassa.domain.delivery.ShipmentStatus.DRAFT;
import static kassa.domain.delivery.ShipmentStatus.PAYMENT_FAILED;
import static kassa.domain.delivery.ShipmentStatus.SHIPPING;
import static kassa.domain.delivery.ShipmentStatus.WAITING_FOR_CONFIRMATION;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An order that is told again")
class RetoldOrderTest {

    private static final DeliveryOrder WAITING = SampleOrders.in(WAITING_FOR_CONFIRMATION, ShipmentMethod.COURIER);
    private static final DeliveryOrder CONFIRMED_ORDER = WAITING.moved(MerchantMove.to(CONFIRMED), NOW);

    private static SampleOrders.Told told() {
        return new SampleOrders.Told();
    }

    private static SampleOrders.Told confirmed() {
        return told().log(WAITING_FOR_CONFIRMATION, CONFIRMED);
    }

    private static TakenOrder told(DeliveryOrder order, SampleOrders.Told told) {
        return order.told(told.order(), Optional.empty(), NOW);
    }

    private static FoundAmount counted(int row, String amount) {
        return SampleOrders.found(row, amount);
    }

    private static List<String> found(DeliveryOrder order) {
        return order.rows().stream().map(row -> row.found().toPlainString()).toList();
    }

    private static List<OrderRemark.Kind> remarks(DeliveryOrder order) {
        return order.remarks().stream().map(OrderRemark::kind).toList();
    }

    private static DeliveryOrder forgotten(ShipmentStatus status) {
        return ForgottenRecipient.of(SampleOrders.in(status, ShipmentMethod.COURIER));
    }

    @Test
    @DisplayName(
            "keeps what the merchant has counted, whatever the platform says was found, with a remark while they differ")
    void counted() {
        DeliveryOrder two = CONFIRMED_ORDER.moved(move(CONFIRMED, counted(0, "2")), NOW);
        DeliveryOrder one = two.moved(move(CONFIRMED, counted(0, "1")), NOW);

        DeliveryOrder late = told(
                        one,
                        confirmed()
                                .rows(row("milk", "2", "6.67"), row("bread", "1", "2.00"))
                                .total("13.67"))
                .order();

        assertThat(found(late)).containsExactly("1", "1");
        assertThat(late.remarks())
                .containsExactly(new OrderRemark(
                        OrderRemark.Kind.FOUND_DIFFERS, "of row 0 the merchant has found 1, the platform says 2"));
        assertThat(told(late, confirmed()).order().remarks()).isEmpty();
        assertThat(late.moved(move(CONFIRMED, counted(0, "2")), NOW).remarks()).isEmpty();
    }

    @Test
    @DisplayName("keeps what the merchant has counted as all that was ordered")
    void countedAll() {
        DeliveryOrder all = CONFIRMED_ORDER.moved(move(CONFIRMED, counted(0, "3")), NOW);

        DeliveryOrder after = told(all, confirmed().rows(row("milk", "2", "6.67"), row("bread", "0", "0.00")))
                .order();

        assertThat(found(after)).containsExactly("3", "0");
        assertThat(remarks(after)).contains(OrderRemark.Kind.FOUND_DIFFERS);
    }

    @Test
    @DisplayName("keeps rows of which the merchant has found nothing, though they are missing in what is told")
    void countedNothing() {
        DeliveryOrder part = CONFIRMED_ORDER.moved(move(CONFIRMED, counted(0, "1"), counted(1, "0")), NOW);

        DeliveryOrder late = told(
                        part, confirmed().rows(row("milk", "2", "6.67")).total("11.67"))
                .order();

        assertThat(found(late)).containsExactly("1", "0");
        assertThat(late.orderedTotal()).isEqualTo(Money.parse("17.00 EUR"));
    }

    @Test
    @DisplayName("keeps what the merchant has counted before the order was confirmed, too")
    void countedEarly() {
        DeliveryOrder early = WAITING.moved(move(WAITING_FOR_CONFIRMATION, counted(0, "1")), NOW);

        DeliveryOrder after = told(early, told().rows(row("milk", "2", "6.67"), row("bread", "1", "2.00")))
                .order();

        assertThat(found(after)).containsExactly("1", "1");
        assertThat(after.rows().get(0).ordered()).isEqualTo(new BigDecimal("3"));
    }

    @Test
    @DisplayName("with other rows has of the same goods no more than the merchant has found")
    void countedAmongOthers() {
        DeliveryOrder part = CONFIRMED_ORDER.moved(move(CONFIRMED, counted(0, "1")), NOW);

        DeliveryOrder other = told(
                        part,
                        confirmed()
                                .rows(row("salt", "2", "1.00"), row("milk", "3", "10.00"))
                                .total("16.00"))
                .order();

        assertThat(found(other)).containsExactly("2", "1");
        assertThat(remarks(other)).containsExactly(OrderRemark.Kind.ROWS_CHANGED);
    }

    @Test
    @DisplayName("is as it was told last if what was told before comes once more")
    void overtaken() {
        DeliveryOrder fewer = told(
                        WAITING, told().rows(row("milk", "1", "3.33")).total("8.33"))
                .order();

        assertThat(fewer.toldOnceMore(told().order(), Optional.empty(), NOW))
                .isEqualTo(new TakenOrder(fewer, Arrival.OLDER));
        assertThat(WAITING.toldOnceMore(told().order(), Optional.empty(), NOW))
                .isEqualTo(new TakenOrder(WAITING, Arrival.REPEATED));
        assertThat(fewer.toldOnceMore(confirmed().order(), Optional.empty(), NOW)
                        .arrival())
                .isEqualTo(Arrival.UPDATED);
    }

    @Test
    @DisplayName("from before it left the status to which it has come back is older: its log proves that")
    void olderByLog() {
        DeliveryOrder paidAfterAll = told(
                        WAITING,
                        told().log(DRAFT, WAITING_FOR_CONFIRMATION, PAYMENT_FAILED, WAITING_FOR_CONFIRMATION)
                                .rows(row("milk", "1", "3.33"))
                                .total("8.33"))
                .order();

        assertThat(told(paidAfterAll, told().log(DRAFT, WAITING_FOR_CONFIRMATION)))
                .isEqualTo(new TakenOrder(paidAfterAll, Arrival.OLDER));
    }

    @Test
    @DisplayName("is known by the numbers that are left out; a receipt of another invoice is not taken over")
    void numbers() {
        DeliveryOrder known =
                DeliveryOrder.received(told().invoice("I1").receipt("R1").order(), Optional.empty(), NOW);

        DeliveryOrder same = told(known, told().invoice("I1").phone("112")).order();
        DeliveryOrder other = told(known, told().invoice("I2")).order();

        assertThat(same.institutionInvoiceId()).hasValue(new InstitutionInvoiceId("R1"));
        assertThat(other.invoiceId()).hasValue(new InvoiceId("I2"));
        assertThat(other.institutionInvoiceId()).isEmpty();
    }

    @Test
    @DisplayName("has no remarks about what has come to agree; what has happened to it stays remarked")
    void agreeing() {
        DeliveryOrder odd = told(CONFIRMED_ORDER, confirmed().rows(row("salt", "1", "4.00")))
                .order();

        DeliveryOrder even = told(
                        odd, confirmed().rows(row("salt", "1", "4.00")).total("9.00"))
                .order();

        assertThat(remarks(odd)).containsExactly(OrderRemark.Kind.TOTAL_DIFFERS, OrderRemark.Kind.ROWS_CHANGED);
        assertThat(remarks(even)).containsExactly(OrderRemark.Kind.ROWS_CHANGED);
        assertThat(told(even, confirmed().rows(row("salt", "1", "4.00")).total("9.00")))
                .isEqualTo(new TakenOrder(even, Arrival.REPEATED));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CANCELLED_BY_CLIENT", "CANCELLED_BY_INSTITUTION", "DRAFT", "PAYMENT_FAILED"})
    @DisplayName("without having gone on tells nothing of a customer who is forgotten")
    void staysForgotten(ShipmentStatus status) {
        DeliveryOrder order = forgotten(status);

        assertThat(told(order, told().in(status))).isEqualTo(new TakenOrder(order, Arrival.REPEATED));
        assertThat(told(order, told().in(status).rows(row("salt", "1", "1.00")).phone("112"))
                        .order())
                .satisfies(RetoldOrderTest::assertForgotten);
        assertRefused(
                DeliveryRule.SAME_ORDER, () -> told(order, told().in(status).at(new InstitutionId("elsewhere"))));
    }

    private static void assertForgotten(DeliveryOrder order) {
        assertThat(order).isEqualTo(ForgottenRecipient.of(order));
        assertThat(order.isForgotten()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PAYMENT_FAILED"})
    @DisplayName("has its customer again if it is paid for after they were forgotten, and can be brought")
    void paidAfterForgotten(ShipmentStatus status) {
        DeliveryOrder paid = told(forgotten(status), told().log(status, WAITING_FOR_CONFIRMATION))
                .order();

        assertThat(paid.status()).isEqualTo(WAITING_FOR_CONFIRMATION);
        assertThat(paid.customer()).isEqualTo(new PersonId("customer"));
        assertThat(paid.shipment().contactPhone()).hasValue("+372 5555 5555");
        assertThat(paid.moved(MerchantMove.to(CONFIRMED), NOW).status()).isEqualTo(CONFIRMED);
    }

    @Test
    @DisplayName("stays without its customer if it is called off after they were forgotten")
    void calledOffAfterForgotten() {
        DeliveryOrder off =
                told(forgotten(DRAFT), told().log(DRAFT, CANCELLED_BY_CLIENT)).order();

        assertThat(off.status()).isEqualTo(CANCELLED_BY_CLIENT);
        assertForgotten(off);
    }

    @Test
    @DisplayName("by a log with lines that lead nowhere has not moved for them")
    void standing() {
        DeliveryOrder assembled = CONFIRMED_ORDER.moved(MerchantMove.to(ASSEMBLE_READY), NOW);

        TakenOrder taken = told(
                assembled,
                told().log(WAITING_FOR_CONFIRMATION, CONFIRMED, CONFIRMED, ASSEMBLE_READY, ASSEMBLE_READY, SHIPPING));

        assertThat(taken.order().log().changes())
                .extracting(StatusChange::after)
                .containsExactly(WAITING_FOR_CONFIRMATION, CONFIRMED, ASSEMBLE_READY, SHIPPING);
    }

    @Test
    @DisplayName("ended and told as it ended is the same")
    void ended() {
        DeliveryOrder done = SampleOrders.in(COMPLETED, ShipmentMethod.COURIER);

        assertThat(told(done, told().in(COMPLETED))).isEqualTo(new TakenOrder(done, Arrival.REPEATED));
    }
}
