package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.application.port.Page;
import kassa.application.port.Position;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptQuery;
import kassa.application.receipt.Reconciliation;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the lists of receipts show of every store. */
public abstract class ReceiptListsContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private StorePorts ports;
    private ReceiptDesk desk;
    private ReceiptArchive archive;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
        desk = ReceiptDesk.open(ports);
        archive = ReceiptArchive.over(ports.transactions(), ports.institutions(), ports.receipts(), desk.clock());
    }

    @Test
    @DisplayName("receipts come newest first, page by page, each once, whatever is issued in the meantime")
    void pages() {
        List<InstitutionInvoiceId> issued = new ArrayList<>();
        // Two at each instant.
        IntStream.range(0, 7).forEach(number -> issued.add(0, later("I" + number, number % 2)));

        List<InstitutionInvoiceId> listed = new ArrayList<>();
        ReceiptQuery query = ReceiptQuery.first(3);
        Optional<Position<InstitutionInvoiceId>> next;
        do {
            Page<Receipt, InstitutionInvoiceId> page = archive.list(query);
            page.elements().forEach(receipt -> listed.add(receipt.id()));
            next = page.next();
            query = after(next);
            later("later " + listed.size(), 1);
        } while (next.isPresent());

        assertThat(listed).hasSize(7).containsExactlyInAnyOrderElementsOf(issued);
        assertThat(listed.stream().map(desk::find).map(Receipt::issuedAt))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static ReceiptQuery after(Optional<Position<InstitutionInvoiceId>> position) {
        ReceiptQuery first = ReceiptQuery.first(3);
        return new ReceiptQuery(
                first.institution(), first.invoice(), first.state(), first.from(), first.to(), position, first.limit());
    }

    @Test
    @DisplayName("paid receipts of a store come by fiscal number, given back or not, page by page")
    void paid() {
        List<InstitutionInvoiceId> issued = IntStream.range(0, 12)
                .mapToObj(number -> desk.create("I" + number, "P1"))
                .toList();
        desk.confirm(desk.create(OTHER_STORE, "I0", "P1"));
        List<InstitutionInvoiceId> paid = List.of(11, 3, 7, 0, 1, 2, 4, 5, 6, 8, 9).stream()
                .map(issued::get)
                .toList();
        paid.forEach(desk::confirm);
        desk.receipts().refund(paid.get(1), ReceiptDesk.refund("RF1", 1));

        assertThat(paid(0, 500)).isEqualTo(paid);
        assertThat(paid(0, 2)).isEqualTo(paid.subList(0, 2));
        assertThat(paid(2, 8)).isEqualTo(paid.subList(2, 10));
        assertThat(paid(11, 2)).isEmpty();
    }

    private List<InstitutionInvoiceId> paid(long after, int limit) {
        return ports.transactions().read(() -> ports.receipts().paid(STORE, after, limit)).stream()
                .map(Receipt::id)
                .toList();
    }

    @Test
    @DisplayName("a page that ends with the last receipt has no next")
    void lastPage() {
        later("I1", 1);
        later("I2", 1);

        assertThat(archive.list(ReceiptQuery.first(2)).next()).isEmpty();
        assertThat(archive.list(ReceiptQuery.first(1)).next()).isPresent();
        assertThat(archive.list(ReceiptQuery.first(9)).elements()).hasSize(2);
    }

    @Test
    @DisplayName("receipts are looked for by store, invoice, state and time of issue, alone and together")
    void filters() {
        InstitutionInvoiceId first = later("I1", 1);
        InstitutionInvoiceId other = desk.create(OTHER_STORE, "I1", "P1");
        InstitutionInvoiceId second = later("I2", 1);
        desk.confirm(second);

        assertThat(ids(Optional.of(STORE), null, null, null, null)).containsExactly(second, first);
        assertThat(ids(Optional.empty(), "I1", null, null, null)).containsExactlyInAnyOrder(first, other);
        assertThat(ids(Optional.of(OTHER_STORE), "I1", null, null, null)).containsExactly(other);
        assertThat(ids(Optional.empty(), null, ReceiptState.PAID, null, null)).containsExactly(second);
        assertThat(ids(Optional.of(STORE), "I1", ReceiptState.PAID, null, null)).isEmpty();
        Instant issued = desk.find(first).issuedAt();
        assertThat(ids(Optional.of(STORE), null, null, issued, issued.plus(MINUTE)))
                .containsExactly(first);
        assertThat(ids(Optional.of(STORE), null, null, issued.plusNanos(1_000), null))
                .containsExactly(second);
        assertThat(ids(Optional.empty(), null, null, null, issued)).isEmpty();
    }

    private List<InstitutionInvoiceId> ids(
            Optional<InstitutionId> store, String invoice, ReceiptState state, Instant from, Instant to) {
        ReceiptQuery query = new ReceiptQuery(
                store,
                Optional.ofNullable(invoice).map(InvoiceId::new),
                Optional.ofNullable(state),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.empty(),
                10);
        return archive.list(query).elements().stream().map(Receipt::id).toList();
    }

    @Test
    @DisplayName("what someone has to look at: flagged receipts, payments without a receipt, receipts long unpaid")
    void reconciliation() {
        InstitutionInvoiceId late = desk.create("I1", "P1");
        InstitutionInvoiceId forgotten = desk.create("I2", "P1");
        InstitutionInvoiceId cancelled = desk.create("I3", "P1");
        InstitutionInvoiceId replaced = desk.create("I4", "P1");
        InstitutionInvoiceId replacing = desk.create("I4", "P2");
        InstitutionInvoiceId elsewhere = desk.create(OTHER_STORE, "I5", "P1");
        desk.receipts().cancel(cancelled);
        desk.clock().advance(Duration.ofDays(2));
        desk.confirm(late);
        desk.confirm(elsewhere);
        desk.receipts().expireDue(1);
        InstitutionInvoiceId fresh = desk.create("I6", "P1");
        tryToConfirm("nothing");

        Reconciliation found = archive.reconcile(STORE, Duration.ofHours(24), 10);

        assertThat(found.flagged()).extracting(Receipt::id).containsExactly(late);
        assertThat(found.unpaid()).extracting(Receipt::id).containsExactlyInAnyOrder(forgotten, replacing);
        assertThat(found.unpaid()).extracting(Receipt::id).doesNotContain(cancelled, replaced, fresh);
        assertThat(found.unmatched().elements())
                .singleElement()
                .satisfies(kept ->
                        assertThat(kept.payment().confirmation().original()).isEqualTo("payment of nothing"));
        assertThat(archive.reconcile(STORE, Duration.ZERO, 1).unpaid()).hasSize(1);
        assertThat(archive.reconcile(OTHER_STORE, Duration.ZERO, 10).unpaid()).isEmpty();
    }

    @Test
    @DisplayName(
            "a receipt that has run out waits for no money once another revision of its invoice is paid, given back or not")
    void paidByAnotherRevision() {
        desk.create("I1", "P1");
        desk.create(OTHER_STORE, "I1", "P1");
        desk.clock().advance(Duration.ofDays(2));
        desk.receipts().expireDue(10);
        InstitutionInvoiceId second = desk.create("I1", "P1");
        assertThat(archive.reconcile(STORE, Duration.ofHours(24), 10).unpaid()).hasSize(1);

        desk.confirm(second);
        assertThat(archive.reconcile(STORE, Duration.ofHours(24), 10).unpaid()).isEmpty();
        assertThat(archive.reconcile(OTHER_STORE, Duration.ofHours(24), 10).unpaid())
                .hasSize(1);

        desk.receipts().refund(second, ReceiptDesk.refund("RF1", 1));
        assertThat(archive.reconcile(STORE, Duration.ofHours(24), 10).unpaid()).isEmpty();
    }

    @Test
    @DisplayName("unmatched payments are found by every store, by none, and behind the first that are shown")
    void unmatched() {
        List.of("A", "B", "C").forEach(this::tryToConfirm);

        Page<KeptPayment, Long> shown =
                archive.reconcile(STORE, Duration.ZERO, 2).unmatched();
        Page<KeptPayment, Long> rest = archive.unmatched(new UnmatchedQuery(Optional.of(STORE), shown.next(), 2));

        assertThat(shown.elements()).hasSize(2);
        assertThat(rest.elements())
                .singleElement()
                .satisfies(kept ->
                        assertThat(kept.payment().confirmation().original()).isEqualTo("payment of C"));
        assertThat(rest.next()).isEmpty();
        assertThat(archive.unmatched(UnmatchedQuery.first(9)).elements()).hasSize(3);
        assertThat(archive.unmatched(UnmatchedQuery.first(new InstitutionId("nowhere"), 9))
                        .elements())
                .hasSize(3);
    }

    private void tryToConfirm(String invoice) {
        try {
            desk.confirmInvoice(invoice);
        } catch (RuleViolation unknown) {
            assertThat(unknown.rule().id()).isEqualTo("receipt.unknown");
        }
    }

    private InstitutionInvoiceId later(String invoice, int minutes) {
        desk.clock().advance(MINUTE.multipliedBy(minutes));
        return desk.create(invoice, "P1");
    }
}
