package kassa.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent.Kind;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a receipt when two nodes are asked for different things about it at the same moment. */
public abstract class CrossingCommandsContract {

    private static final int THREADS = 8;
    private static final int ROUNDS = 6;
    private static final long POINTS = 10_000;
    private static final String DONE = "done";

    private TwoNodes nodes;
    private CardHolder customer;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the same store, as another node has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        nodes = TwoNodes.open(emptyStore(), otherNode());
        customer = CardHolder.with(POINTS, nodes.ports(0));
    }

    @AfterEach
    void booksAreWhole() {
        nodes.assertBooksAreWhole();
    }

    @Test
    @DisplayName("a payment beside a cancel: it is paid, and flagged as late exactly if the cancel came first")
    void paymentBesideCancel() {
        for (int round = 0; round < ROUNDS; round++) {
            InstitutionInvoiceId id = issued(round, 1);

            List<String> outcomes = crowd(number -> isFirstHalf(number) ? pay(number, id) : cancel(number, id));

            Receipt receipt = nodes.desk(0).find(id);
            int cancels = Collections.frequency(outcomes.subList(THREADS / 2, THREADS), DONE);
            assertThat(outcomes.subList(0, THREADS / 2)).containsOnly(DONE);
            assertThat(receipt.state()).isEqualTo(ReceiptState.PAID);
            assertThat(receipt.payments()).hasSize(1);
            assertThat(receipt.events()).hasSize(2 + cancels);
            assertThat(receipt.flags()).isEqualTo(cancels == 0 ? Set.of() : Set.of(ReceiptFlag.LATE));
            assertThat(outcomes).containsOnly(DONE, "receipt.state");
            assertThat(customer.account().balance()).isEqualTo(POINTS - 199 * (round + 1));
        }
        assertThat(customer.account().reservations()).isEmpty();
    }

    @Test
    @DisplayName("a cancel beside the end of its time: one of them happens, once, and its points are free")
    void cancelBesideEnd() {
        for (int round = 0; round < ROUNDS; round++) {
            InstitutionInvoiceId id = issued(round, 1);
            nodes.advance(Duration.ofDays(2));

            crowd(number -> isFirstHalf(number) ? cancel(number, id) : end(number));

            Receipt receipt = nodes.desk(0).find(id);
            assertThat(receipt.events()).hasSize(2);
            assertThat(receipt.events().get(1).kind())
                    .isEqualTo(receipt.state() == ReceiptState.CANCELLED ? Kind.CANCELLED : Kind.EXPIRED);
            assertThat(customer.account().reservations()).isEmpty();
        }
        assertThat(customer.account().balance()).isEqualTo(POINTS);
    }

    @Test
    @DisplayName("changed carts beside a cancel: one revision is on offer, or none; the points of all others are free")
    void cartsBesideCancel() {
        for (int round = 0; round < ROUNDS; round++) {
            InstitutionInvoiceId first = issued(round, 1);
            String invoice = "I" + round;

            crowd(number -> isFirstHalf(number) ? order(number, invoice, 2) : cancel(number, first));

            List<Receipt> revisions = nodes.desk(0).revisions(invoice);
            assertThat(revisions).hasSize(2);
            assertThat(revisions.get(0).state()).isIn(ReceiptState.SUPERSEDED, ReceiptState.CANCELLED);
            assertThat(revisions.get(1).state()).isEqualTo(ReceiptState.ISSUED);
            assertThat(customer.account().reservations())
                    .singleElement()
                    .satisfies(each -> assertThat(each.receipt())
                            .isEqualTo(revisions.get(1).id().value()));
            nodes.receipts(1).cancel(revisions.get(1).id());
        }
        assertThat(customer.account().balance()).isEqualTo(POINTS);
    }

    @Test
    @DisplayName("refunds of the last piece: one of them gives it back, and the points of it once")
    void refundsOfTheLastPiece() {
        InstitutionInvoiceId id = issued(0, 2);
        nodes.desk(0).confirm(id);
        nodes.receipts(1).refund(id, ReceiptDesk.refund("first", 1));

        List<String> outcomes =
                crowd(number -> outcome(() -> nodes.receipts(number).refund(id, ReceiptDesk.refund("RF" + number, 1))));

        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(1);
        assertThat(outcomes).containsOnly(DONE, "receipt.state");
        assertThat(nodes.desk(0).find(id).state()).isEqualTo(ReceiptState.REFUNDED);
        assertThat(nodes.desk(0).find(id).creditNotes()).hasSize(2);
        assertThat(customer.account().balance()).isEqualTo(POINTS);
    }

    @Test
    @DisplayName("a second payment beside a refund of everything: both happen, the payment as a duplicate")
    void duplicateBesideRefund() {
        InstitutionInvoiceId first = issued(0, 1);
        InstitutionInvoiceId second = new InstitutionInvoiceId(order(0, "I0", 2));
        nodes.desk(0).confirm(second);

        crowd(number -> isFirstHalf(number)
                ? pay(number, first)
                : outcome(() -> nodes.receipts(number).refund(second, ReceiptDesk.refund("RF", 2))));

        Receipt receipt = nodes.desk(1).find(second);
        assertThat(receipt.payments()).hasSize(2);
        assertThat(receipt.flags()).containsExactly(ReceiptFlag.DUPLICATE_PAYMENT);
        assertThat(receipt.creditNotes()).hasSize(1);
        assertThat(receipt.events()).hasSize(4);
        assertThat(customer.account().balance()).isEqualTo(POINTS);
    }

    private static List<String> crowd(IntFunction<String> work) {
        return Crowd.of(THREADS, work);
    }

    private static boolean isFirstHalf(int number) {
        return number < THREADS / 2;
    }

    private InstitutionInvoiceId issued(int round, long pieces) {
        return new InstitutionInvoiceId(order(round, "I" + round, pieces));
    }

    private String order(int number, String invoice, long pieces) {
        return nodes.receipts(number).create(customer.order(invoice, pieces));
    }

    private String pay(int number, InstitutionInvoiceId id) {
        nodes.desk(number).confirm(id);
        return DONE;
    }

    private String end(int number) {
        nodes.receipts(number).expireDue(10);
        return DONE;
    }

    private String cancel(int number, InstitutionInvoiceId id) {
        return outcome(() -> nodes.receipts(number).cancel(id));
    }

    private static String outcome(Supplier<Object> command) {
        try {
            command.get();
            return DONE;
        } catch (RuleViolation refused) {
            return refused.rule().id();
        }
    }
}
