package kassa.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventId;
import kassa.application.event.Outcome;
import kassa.application.platform.CallDispatch;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformLine;
import kassa.application.platform.Reception;
import kassa.application.platform.SmartsPlatform;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent;
import kassa.domain.receipt.ReceiptEvent.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two nodes do in the background, each as if it were alone. */
public abstract class SharedWorkContract {

    private static final int THREADS = 16;
    private static final int SELLERS = 6;
    private static final int SALES_OF_EACH = 4;
    private static final int CALLS_OF_EACH = 8;
    private static final int RECEIPTS = 24;
    private static final long POINTS = 100_000;

    private TwoNodes nodes;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the same store, as another node has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        nodes = TwoNodes.open(emptyStore(), otherNode());
    }

    @AfterEach
    void booksAreWhole() {
        nodes.assertBooksAreWhole();
    }

    @Test
    @DisplayName("each receipt whose time has run out is ended once, told once, and its points are free once")
    void end() {
        CardHolder customer = CardHolder.with(POINTS, nodes.ports(0));
        List<InstitutionInvoiceId> ids = IntStream.range(0, RECEIPTS)
                .mapToObj(number -> nodes.receipts(number).create(customer.order("I" + number, 1)))
                .map(InstitutionInvoiceId::new)
                .toList();
        nodes.advance(Duration.ofDays(2));

        Crowd.of(THREADS, number -> nodes.receipts(number).expireDue(RECEIPTS));

        assertThat(ids)
                .extracting(nodes.desk(0)::find)
                .extracting(Receipt::events)
                .allSatisfy(events ->
                        assertThat(events).extracting(ReceiptEvent::kind).containsExactly(Kind.ISSUED, Kind.EXPIRED));
        assertThat(nodes.receipts(1).expireDue(RECEIPTS)).isZero();
        assertThat(nodes.events()).hasSize(2 * RECEIPTS).doesNotHaveDuplicates();
        assertThat(customer.account().reservations()).isEmpty();
        assertThat(customer.account().balance()).isEqualTo(POINTS);
    }

    @Test
    @DisplayName("each event is delivered once, those of a receipt in order, while both nodes go on selling")
    void deliver() {
        List<EventId> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch selling = new CountDownLatch(SELLERS);

        Crowd.of(THREADS, number -> number < SELLERS ? sell(number, selling) : deliver(number, selling, told));

        assertThat(told).hasSize(3 * SELLERS * SALES_OF_EACH).containsExactlyInAnyOrderElementsOf(nodes.events());
        told.stream()
                .map(EventId::subject)
                .distinct()
                .forEach(receipt -> assertThat(
                                told.stream().filter(event -> event.subject().equals(receipt)))
                        .extracting(EventId::sequence)
                        .containsExactly(1, 2, 3));
    }

    private int sell(int number, CountDownLatch selling) {
        for (int sale = 0; sale < SALES_OF_EACH; sale++) {
            InstitutionInvoiceId id = nodes.desk(number).create("I" + number + "/" + sale, "P1");
            nodes.desk(number + 1).confirm(id);
            nodes.receipts(number).refund(id, ReceiptDesk.refund("RF", 1));
        }
        selling.countDown();
        return SALES_OF_EACH;
    }

    @Test
    @DisplayName(
            "each call is sent to the platform once, those of a subject in order, while both nodes have more to tell")
    void send() {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch telling = new CountDownLatch(SELLERS);

        Crowd.of(THREADS, number -> number < SELLERS ? tell(number, telling) : send(number, telling, sent));

        assertThat(sent).hasSize(SELLERS * CALLS_OF_EACH).doesNotHaveDuplicates();
        for (int seller = 0; seller < SELLERS; seller++) {
            String name = "S" + seller + " ";
            assertThat(sent.stream().filter(body -> body.startsWith(name))).isSorted();
        }
        assertThat(nodes.ports(0)
                        .transactions()
                        .read(() -> nodes.ports(0).platformCalls().count(CallState.WAITING)))
                .isZero();
    }

    private int tell(int number, CountDownLatch telling) {
        StorePorts node = nodes.ports(number);
        for (int call = 0; call < CALLS_OF_EACH; call++) {
            CallSubject subject = new CallSubject(Samples.STORE, "S" + number);
            OutgoingCall next = new OutgoingCall(subject, CallKind.ORDER_STATUS, subject.name() + " " + call);
            node.transactions().write(() -> {
                node.platformCalls().append(next);
                return next;
            });
        }
        telling.countDown();
        return CALLS_OF_EACH;
    }

    private int send(int number, CountDownLatch telling, List<String> sent) {
        SmartsPlatform platform = call -> {
            sent.add(call.call().body());
            return Reception.of(Reception.Kind.TAKEN, "it answered 200");
        };
        CallDispatch dispatch = CallDispatch.over(
                nodes.ports(number).transactions(),
                nodes.ports(number).platformCalls(),
                platform,
                new PlatformLine(),
                new SilentJournal(),
                nodes.desk(number).clock());
        return untilAllIsDone(telling, () -> dispatch.sendDue(10));
    }

    private int deliver(int number, CountDownLatch selling, List<EventId> told) {
        EventDelivery delivery = EventDelivery.over(
                nodes.ports(number).transactions(),
                nodes.ports(number).outbox(),
                each -> {
                    told.add(each.item().id());
                    return Outcome.TAKEN;
                },
                nodes.desk(number).clock());
        return untilAllIsDone(selling, () -> delivery.deliverDue(10));
    }

    /** Until nothing more can come. */
    private static int untilAllIsDone(CountDownLatch others, IntSupplier work) {
        int done = 0;
        boolean mayBeMore = true;
        while (mayBeMore) {
            boolean othersWork = others.getCount() > 0;
            int now = work.getAsInt();
            done += now;
            mayBeMore = othersWork || now > 0;
        }
        return done;
    }
}
