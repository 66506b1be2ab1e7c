package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.money.Money;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.receipt.Refund;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the use cases of receipts keep on every store when many ask two nodes on it at the same moment. */
public abstract class RacesContract {

    private static final int THREADS = 32;
    private static final long POINTS = 10_000;

    private TwoNodes nodes;
    private StorePorts ports;
    private ReceiptDesk desk;
    private CardHolder customer;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the same store, as another node has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        nodes = TwoNodes.open(emptyStore(), otherNode());
        ports = nodes.ports(0);
        desk = nodes.desk(0);
        customer = CardHolder.with(POINTS, ports);
    }

    @AfterEach
    void booksAreWhole() {
        nodes.assertBooksAreWhole();
    }

    @Test
    @DisplayName("equal carts at the same moment make one receipt, and all get its answer")
    void equalCarts() {
        List<InstitutionInvoiceId> answers = Crowd.of(
                THREADS,
                number -> new InstitutionInvoiceId(nodes.receipts(number).create(customer.order("I1", 2))));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(desk.revisions("I1"))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.id()).isEqualTo(answers.get(0)));
        assertThat(customer.account().reservations())
                .singleElement()
                .satisfies(reserved -> assertThat(reserved.points()).isEqualTo(398));
    }

    @Test
    @DisplayName(
            "different carts of one invoice at the same moment become revisions one after the other; one stays on offer")
    void differentCarts() {
        List<InstitutionInvoiceId> answers = Crowd.of(
                THREADS,
                number -> new InstitutionInvoiceId(nodes.receipts(number).create(cartOf(number + 1))));

        List<Receipt> revisions = desk.revisions("I1");
        assertThat(revisions).extracting(Receipt::id).containsExactlyInAnyOrderElementsOf(answers);
        assertThat(revisions)
                .extracting(Receipt::revision)
                .isEqualTo(IntStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(revisions.subList(0, THREADS - 1)).extracting(Receipt::state).containsOnly(ReceiptState.SUPERSEDED);
        assertThat(revisions.get(THREADS - 1).state()).isEqualTo(ReceiptState.ISSUED);
    }

    private static CreateReceipt cartOf(int pieces) {
        return ReceiptDesk.request(STORE, "I1", ReceiptDesk.cart(ReceiptDesk.line("P1", pieces)));
    }

    @Test
    @DisplayName("one payment that is confirmed many times at the same moment counts once")
    void onePayment() {
        InstitutionInvoiceId id = new InstitutionInvoiceId(desk.receipts().create(customer.order("I1", 1)));

        Crowd.of(THREADS, number -> {
            nodes.desk(number).confirm(id);
            return number;
        });

        assertThat(customer.account().balance()).isEqualTo(POINTS - 199);
        assertThat(desk.find(id).payments()).hasSize(1);
        assertThat(desk.find(id).fiscalNumber().orElseThrow().value()).isEqualTo(1);
        desk.confirm(desk.create("I2", "P1"));
        assertThat(desk.revisions("I2").get(0).fiscalNumber().orElseThrow().value())
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "receipt.fiscal-number: payments of many receipts at the same moment get fiscal numbers without gaps or repeats")
    void manyPayments() {
        List<Long> numbers = Crowd.of(THREADS, number -> {
            InstitutionInvoiceId id = nodes.desk(number).create("I" + number, "P1");
            nodes.desk(number + 1).confirm(id);
            return nodes.desk(number).find(id).fiscalNumber().orElseThrow().value();
        });

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, THREADS).boxed().toList());
    }

    @Test
    @DisplayName("payments of several revisions at the same moment: one is paid, the others are its duplicates")
    void paymentsOfRevisions() {
        List<InstitutionInvoiceId> ids =
                List.of(desk.create("I1", "P1"), desk.create("I1", "P2"), desk.create("I1", "P3"));

        Crowd.of(THREADS, number -> {
            nodes.desk(number).confirm(ids.get(number % ids.size()));
            return number;
        });

        List<Receipt> paid =
                desk.revisions("I1").stream().filter(Receipt::isPaid).toList();
        assertThat(paid)
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.payments())
                        .extracting(payment -> payment.receipt())
                        .containsExactlyInAnyOrderElementsOf(ids));
        assertThat(desk.unmatched()).isEmpty();
    }

    @Test
    @DisplayName("a payment beside changed carts: its revision is paid, nothing else is on offer")
    void paymentBesideCarts() {
        for (int round = 1; round <= 5; round++) {
            String invoice = "I" + round;
            InstitutionInvoiceId first = desk.create(invoice, "P1");

            Crowd.of(4, number -> number == 0 ? paid(number, first) : changed(number, invoice, "P" + number));

            List<Receipt> revisions = desk.revisions(invoice);
            assertThat(revisions.get(0).state()).isEqualTo(ReceiptState.PAID);
            assertThat(stateOf(revisions)).doesNotContain(ReceiptState.ISSUED);
        }
    }

    @Test
    @DisplayName("one refund that is asked for many times at the same moment is given once")
    void oneRefund() {
        InstitutionInvoiceId id = new InstitutionInvoiceId(desk.receipts().create(customer.order("I1", 2)));
        desk.confirm(id);

        List<CreditNote> notes =
                Crowd.of(THREADS, number -> nodes.receipts(number).refund(id, ReceiptDesk.refund("RF1", 1)));

        assertThat(new HashSet<>(notes)).hasSize(1);
        assertThat(desk.find(id).creditNotes()).containsExactly(notes.get(0));
        assertThat(customer.account().balance()).isEqualTo(POINTS - 199);
    }

    @Test
    @DisplayName(
            "receipt.refund-within-sale: refunds of one row at the same moment never give back more than was sold; their numbers have no gaps")
    void refundsOfOneRow() {
        InstitutionInvoiceId id = paidPieces(THREADS / 2);

        List<Boolean> given = Crowd.of(THREADS, number -> isGiven(number, id, ReceiptDesk.refund("RF" + number, 1)));

        assertThat(given.stream().filter(yes -> yes)).hasSize(THREADS / 2);
        assertThat(desk.find(id).state()).isEqualTo(ReceiptState.REFUNDED);
        assertThat(desk.find(id).creditNotes())
                .extracting(note -> note.number().value())
                .isEqualTo(LongStream.rangeClosed(1, THREADS / 2).boxed().toList());
        assertThat(desk.find(id).creditNotes()).extracting(CreditNote::total).containsOnly(Money.parse("1.99 EUR"));
    }

    private boolean isGiven(int number, InstitutionInvoiceId id, Refund refund) {
        try {
            nodes.receipts(number).refund(id, refund);
            return true;
        } catch (RuleViolation nothingLeft) {
            return false;
        }
    }

    private InstitutionInvoiceId paidPieces(int pieces) {
        InstitutionInvoiceId id = new InstitutionInvoiceId(desk.receipts().create(cartOf(pieces)));
        desk.confirm(id);
        return id;
    }

    @Test
    @DisplayName("many who end what is due, beside payments: each receipt is ended once or paid")
    void sweepsBesidePayments() {
        List<InstitutionInvoiceId> ids = IntStream.range(0, 8)
                .mapToObj(number -> desk.create("I" + number, "P1"))
                .toList();
        nodes.advance(Duration.ofDays(2));

        Crowd.of(
                THREADS,
                number -> number < ids.size()
                        ? paid(number, ids.get(number))
                        : String.valueOf(nodes.receipts(number).expireDue(100)));

        assertThat(ids).allSatisfy(id -> {
            Receipt receipt = desk.find(id);
            assertThat(receipt.state()).isEqualTo(ReceiptState.PAID);
            assertThat(receipt.flags()).containsExactly(ReceiptFlag.LATE);
            assertThat(receipt.events())
                    .filteredOn(event -> event.kind() == ReceiptEvent.Kind.EXPIRED)
                    .hasSizeLessThanOrEqualTo(1);
        });
        assertThat(desk.receipts().expireDue(100)).isZero();
    }

    @Test
    @DisplayName(
            "payments and refunds at the same moment stand in the ledger one after the other, in the order of their numbers")
    void ledger() {
        List<InstitutionInvoiceId> receipts = IntStream.range(0, THREADS)
                .mapToObj(number -> desk.create("I" + number, "P1", "P2"))
                .toList();
        Crowd.of(THREADS, number -> {
            nodes.desk(number).confirm(receipts.get(number));
            return nodes.receipts(number + 1).refund(receipts.get(number), ReceiptDesk.refund("RF" + number, 1));
        });

        List<LedgerEntry> entries =
                ports.transactions().read(() -> ports.ledger().page(STORE, 0, 3 * THREADS));
        LedgerEnd end = LedgerEnd.ofNothing(STORE);
        for (LedgerEntry entry : entries) {
            assertThat(end.difference(entry)).isEmpty();
            end = end.after(entry);
        }
        List<LedgerContent> contents = entries.stream()
                .map(entry -> new LedgerText().read(entry.content()))
                .toList();
        List<Long> counted = LongStream.rangeClosed(1, THREADS).boxed().toList();
        assertThat(contents).hasSize(2 * THREADS);
        assertThat(numbers(
                        contents,
                        LedgerContent.Sale.class,
                        sale -> sale.number().value()))
                .isEqualTo(counted);
        assertThat(numbers(
                        contents,
                        LedgerContent.GivenBack.class,
                        back -> back.number().value()))
                .isEqualTo(counted);
    }

    private static <T> List<Long> numbers(List<LedgerContent> contents, Class<T> kind, Function<T, Long> number) {
        return contents.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(number)
                .toList();
    }

    private static Set<ReceiptState> stateOf(List<Receipt> revisions) {
        return new HashSet<>(revisions.stream().map(Receipt::state).toList());
    }

    private String paid(int number, InstitutionInvoiceId receipt) {
        nodes.desk(number).confirm(receipt);
        return "paid";
    }

    /** Refused once the invoice is paid. */
    private String changed(int number, String invoice, String product) {
        try {
            return nodes.desk(number).create(invoice, product).value();
        } catch (RuleViolation paidAlready) {
            return paidAlready.getMessage();
        }
    }
}
