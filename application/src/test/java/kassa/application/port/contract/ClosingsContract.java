package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import kassa.application.port.StaleVersion;
import kassa.application.receipt.LedgerFormat;
import kassa.application.receipt.StoreClosing;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.rule.Rule;
import kassa.domain.rule.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What closings are on every store. */
public abstract class ClosingsContract {

    private static final int THREADS = 16;

    private StorePorts ports;
    private ReceiptDesk desk;
    private StoreClosing books;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
        desk = ReceiptDesk.open(ports);
        books = books(new LedgerText());
    }

    private StoreClosing books(LedgerFormat format) {
        return StoreClosing.over(
                ports.transactions(), ports.institutions(), ports.ledger(), format, ports.closings(), desk.clock());
    }

    @Test
    @DisplayName("a closing where nothing has happened covers nothing and says 0")
    void empty() {
        Closing closing = books.close(STORE);

        assertThat(closing.number()).isEqualTo(1);
        assertThat(closing.fromSequence()).isEqualTo(1);
        assertThat(closing.toSequence()).isZero();
        assertThat(closing.sales().count()).isZero();
        assertThat(closing.sales().total()).isEqualTo(Money.parse("0.00 EUR"));
        assertThat(closing.refunds().total()).isEqualTo(Money.parse("0.00 EUR"));
        assertThat(closing.ledgerHash().value())
                .isEqualTo(LedgerEnd.ofNothing(STORE).hash());
        assertThat(books.find(STORE, 1)).isEqualTo(closing);
    }

    @Test
    @DisplayName("each closing covers what has happened since the one before, of its store alone")
    void covered() {
        desk.confirm(desk.create("I1", "P1", "P2"));
        InstitutionInvoiceId late = desk.create("I2", "P1");
        desk.receipts().cancel(late);
        desk.confirm(late);
        Closing first = books.close(STORE);
        desk.receipts().refund(late, ReceiptDesk.refund("RF1", 1));
        desk.confirm(desk.create("I3", "P3"));
        desk.confirm(desk.create(OTHER_STORE, "I1", "P1", "P2", "P3"));
        Closing second = books.close(STORE);
        Closing third = books.close(STORE);

        assertThat(List.of(
                        first.fromSequence(), first.toSequence(), first.sales().count(), first.flags()))
                .containsExactly(1L, 3L, 2L, 1L);
        assertThat(first.sales().total()).isEqualTo(Money.parse("5.97 EUR"));
        assertThat(first.refunds().count()).isZero();
        assertThat(second.fromSequence()).isEqualTo(4);
        assertThat(second.toSequence()).isEqualTo(5);
        assertThat(second.sales().total()).isEqualTo(Money.parse("1.99 EUR"));
        assertThat(second.refunds().total()).isEqualTo(Money.parse("1.99 EUR"));
        assertThat(second.refunds().vat()).hasSize(1);
        assertThat(second.ledgerHash().value()).isEqualTo(hash(STORE));
        assertThat(List.of(
                        third.fromSequence(), third.toSequence(), third.sales().count()))
                .containsExactly(6L, 5L, 0L);
        assertThat(books.close(OTHER_STORE).sales().total()).isEqualTo(Money.parse("5.97 EUR"));
        assertThat(books.list(STORE, Optional.empty(), 10)).containsExactly(third, second, first);
    }

    @Test
    @DisplayName(
            "a payment that comes while a closing counts waits for nothing; it is covered, and lies not behind its end")
    void meanwhile() {
        desk.confirm(desk.create("I1", "P1"));
        InstitutionInvoiceId paidMeanwhile = desk.create("I2", "P1");
        StoreClosing slow = books(new LedgerHook(() -> {
            desk.clock().advance(Duration.ofMinutes(1));
            desk.confirm(paidMeanwhile);
        }));

        Closing closing = slow.close(STORE);

        assertThat(closing.sales().count()).isEqualTo(2);
        assertThat(closing.toSequence()).isEqualTo(2);
        assertThat(closing.closedAt())
                .isEqualTo(desk.clock().instant())
                .isEqualTo(desk.find(paidMeanwhile).paidAt().orElseThrow());
    }

    @Test
    @DisplayName("a closing that is overtaken by another while it counts begins where that one ends")
    void overtaken() {
        desk.confirm(desk.create("I1", "P1"));
        List<Closing> first = new ArrayList<>();
        StoreClosing slow = books(new LedgerHook(() -> {
            first.add(books.close(STORE));
            desk.confirm(desk.create("I2", "P2"));
        }));

        Closing second = slow.close(STORE);

        assertThat(first.get(0).number()).isEqualTo(1);
        assertThat(first.get(0).toSequence()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.fromSequence()).isEqualTo(2);
        assertThat(second.toSequence()).isEqualTo(2);
        assertThat(second.sales().count()).isEqualTo(1);
    }

    /** Does something once, when the first entry is read. */
    private static final class LedgerHook implements LedgerFormat {

        private final LedgerFormat format = new LedgerText();
        private final AtomicReference<Runnable> once;

        LedgerHook(Runnable hook) {
            this.once = new AtomicReference<>(hook);
        }

        @Override
        public LedgerContent read(String text) {
            once.getAndSet(() -> {}).run();
            return format.read(text);
        }

        @Override
        public String write(LedgerContent content) {
            return format.write(content);
        }

        @Override
        public String goods(Receipt receipt) {
            return format.goods(receipt);
        }
    }

    @Test
    @DisplayName("closings are listed newest first, behind a number, of their store alone")
    void listed() {
        List<Closing> made =
                LongStream.range(0, 12).mapToObj(i -> books.close(STORE)).toList();
        books.close(OTHER_STORE);

        assertThat(books.list(STORE, Optional.empty(), 3)).containsExactly(made.get(11), made.get(10), made.get(9));
        assertThat(books.list(STORE, Optional.of(3L), 3)).containsExactly(made.get(1), made.get(0));
        assertThat(books.list(STORE, Optional.of(1L), 3)).isEmpty();
        assertThat(books.list(OTHER_STORE, Optional.empty(), 3)).hasSize(1);
        assertThat(books.find(STORE, 12)).isEqualTo(made.get(11));
    }

    @Test
    @DisplayName(
            "receipt.unknown-closing: there is no closing that was not made, and none of a store that is not served")
    void unknown() {
        books.close(STORE);

        assertThatRefused(() -> books.find(STORE, 2), ReceiptRule.UNKNOWN_CLOSING);
        assertThatRefused(() -> books.find(OTHER_STORE, 1), ReceiptRule.UNKNOWN_CLOSING);
        InstitutionId nowhere = new InstitutionId("nowhere");
        assertThatRefused(() -> books.close(nowhere), NodeRule.UNKNOWN_INSTITUTION);
        assertThatRefused(() -> books.list(nowhere, Optional.empty(), 1), NodeRule.UNKNOWN_INSTITUTION);
    }

    private static void assertThatRefused(ThrowingCallable call, Rule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    @DisplayName("no number is given twice, whoever asks")
    void numberTaken() {
        Closing closing = books.close(STORE);

        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    ports.closings().add(closing);
                    return closing;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    @DisplayName(
            "16 closings beside 16 payments at the same moment: no gap, no overlap, nothing twice, nothing missing")
    void races() {
        List<InstitutionInvoiceId> receipts = LongStream.range(0, THREADS)
                .mapToObj(number -> desk.create("I" + number, "P1"))
                .toList();
        List<Closing> made = Crowd.of(2 * THREADS, number -> {
                    if (number < THREADS) {
                        desk.confirm(receipts.get(number));
                        return Optional.<Closing>empty();
                    }
                    return Optional.of(books.close(STORE));
                })
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Closing::number))
                .toList();
        Closing last = books.close(STORE);

        assertThat(made)
                .extracting(Closing::number)
                .isEqualTo(LongStream.rangeClosed(1, THREADS).boxed().toList());
        long covered = 0;
        long sales = last.sales().count();
        for (Closing each : made) {
            assertThat(each.fromSequence()).isEqualTo(covered + 1);
            covered = each.toSequence();
            sales += each.sales().count();
        }
        assertThat(last.fromSequence()).isEqualTo(covered + 1);
        assertThat(last.toSequence()).isEqualTo(THREADS);
        assertThat(sales).isEqualTo(THREADS);
    }

    private String hash(InstitutionId store) {
        return ports.transactions().read(() -> ports.ledger().end(store)).hash();
    }
}
