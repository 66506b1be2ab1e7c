package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.unmatched;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.port.Position;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Receipts} keeps of confirmations that no receipt was found for. */
public abstract class UnmatchedPaymentsContract {

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("a confirmation is kept with everything that it said, and nothing that it did not")
    void complete() {
        UnmatchedPayment full = unmatched("I1", NOW);
        UnmatchedPayment byInvoice =
                with(NOW, Optional.of(new InvoiceId("I2")), Optional.empty(), Optional.empty(), ANY_SCRIPT);
        UnmatchedPayment byReceipt = with(
                NOW,
                Optional.empty(),
                Optional.of(new InstitutionInvoiceId("R3")),
                Optional.of(new BigDecimal("1E+3")),
                "x".repeat(2_000_000));

        add(full, byInvoice, byReceipt);

        assertThat(unmatchedPayments(9)).containsExactly(full, byInvoice, byReceipt);
    }

    @Test
    @DisplayName("sums are kept digit by digit")
    void sums() {
        List<UnmatchedPayment> payments = Stream.of("0.10", "0.1", "-3", "123456789012345.678901", "0", "0.000")
                .map(sum -> with(
                        NOW, Optional.of(new InvoiceId("I1")), Optional.empty(), Optional.of(new BigDecimal(sum)), sum))
                .toList();

        add(payments.toArray(UnmatchedPayment[]::new));

        assertThat(unmatchedPayments(9)).isEqualTo(payments);
    }

    @Test
    @DisplayName("they come oldest first, those of one instant as they came, and no more than asked for")
    void order() {
        add(
                unmatched("third", NOW.plusSeconds(1)),
                unmatched("first", NOW),
                unmatched("fourth", NOW.plusSeconds(1)),
                unmatched("second", NOW));

        assertThat(unmatchedPayments(9).stream()
                        .map(each -> each.confirmation().invoice().orElseThrow().value()))
                .containsExactly("first", "second", "third", "fourth");
        assertThat(unmatchedPayments(2)).hasSize(2);
        assertThat(unmatchedPayments(0)).isEmpty();
    }

    @Test
    @DisplayName(
            "a confirmation that comes again is kept once and counted, with its last reason; another text is another one")
    void again() {
        add(unmatched("I1", NOW), unmatched("I2", NOW.plusSeconds(1)));
        ConfirmPayment sent = unmatched("I1", NOW).confirmation();
        add(new UnmatchedPayment(sent, NOW.plusSeconds(7), "mended"));
        add(new UnmatchedPayment(sent, NOW.plusSeconds(9), "in vain"));
        ConfirmPayment elsewhere = new ConfirmPayment(
                sent.invoice(), sent.receipt(), Optional.of(OTHER_STORE), sent.sum(), sent.paidAt(), sent.original());
        add(new UnmatchedPayment(elsewhere, NOW.plusSeconds(10), "elsewhere"));

        List<KeptPayment> found = kept(UnmatchedQuery.first(9));
        assertThat(found).extracting(KeptPayment::times).containsExactly(3L, 1L, 1L);
        assertThat(found.get(0).payment()).isEqualTo(new UnmatchedPayment(sent, NOW, "in vain"));
        assertThat(found)
                .extracting(KeptPayment::lastReceivedAt)
                .containsExactly(NOW.plusSeconds(9), NOW.plusSeconds(1), NOW.plusSeconds(10));
        assertThat(count()).isEqualTo(3);
    }

    @Test
    @DisplayName("16 equal confirmations at the same moment are kept once and counted 16 times")
    void crowd() {
        Crowd.of(16, number -> {
            add(unmatched("I1", NOW));
            return number;
        });

        assertThat(kept(UnmatchedQuery.first(9)))
                .singleElement()
                .extracting(KeptPayment::times)
                .isEqualTo(16L);
    }

    @Test
    @DisplayName("one that has found its receipt is not listed any more, nor if it comes again; the others are")
    void settled() {
        add(unmatched("I1", NOW), unmatched("I2", NOW));
        settle(unmatched("I1", NOW).confirmation());
        settle(unmatched("never came", NOW).confirmation());
        add(unmatched("I1", NOW.plusSeconds(1)));

        assertThat(unmatchedPayments(9)).containsExactly(unmatched("I2", NOW));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    @DisplayName("page by page each comes once, whatever comes in meanwhile, those of one instant too")
    void pages() {
        for (int i = 0; i < 7; i++) {
            add(unmatched("I" + i, NOW.plusSeconds(i / 3)));
        }
        List<String> found = new ArrayList<>();
        Optional<Position<Long>> after = Optional.empty();
        for (int page = 0; page < 4; page++) {
            List<KeptPayment> next = kept(new UnmatchedQuery(Optional.empty(), after, 2));
            next.forEach(each -> found.add(
                    each.payment().confirmation().invoice().orElseThrow().value()));
            after = Optional.of(next.get(next.size() - 1).position());
            add(unmatched("I0", NOW.plusSeconds(100 + page)));
        }

        assertThat(found).containsExactly("I0", "I1", "I2", "I3", "I4", "I5", "I6");
        assertThat(kept(new UnmatchedQuery(Optional.empty(), after, 2))).isEmpty();
    }

    @Test
    @DisplayName("of a store are those that name it, and those that name none or one that there is not")
    void ofStore() {
        ports.transactions().write(() -> {
            ports.institutions().save(Samples.institution(STORE));
            ports.institutions().save(Samples.institution(OTHER_STORE));
            return STORE;
        });
        InstitutionId mistyped = new InstitutionId("demo-stroe");
        add(of(Optional.of(STORE)), of(Optional.of(OTHER_STORE)), of(Optional.of(mistyped)), of(Optional.empty()));

        assertThat(stores(UnmatchedQuery.first(STORE, 9)))
                .containsExactly(Optional.of(STORE), Optional.of(mistyped), Optional.empty());
        assertThat(stores(UnmatchedQuery.first(mistyped, 9))).containsExactly(Optional.of(mistyped), Optional.empty());
        assertThat(stores(UnmatchedQuery.first(9))).hasSize(4);
    }

    private static UnmatchedPayment of(Optional<InstitutionId> store) {
        ConfirmPayment confirmation = new ConfirmPayment(
                Optional.of(new InvoiceId("I1")),
                Optional.empty(),
                store,
                Optional.empty(),
                Optional.empty(),
                "confirmation");
        return new UnmatchedPayment(confirmation, NOW, "there is no such receipt");
    }

    private List<Optional<InstitutionId>> stores(UnmatchedQuery query) {
        return kept(query).stream()
                .map(each -> each.payment().confirmation().institution())
                .toList();
    }

    private void settle(ConfirmPayment confirmation) {
        ports.transactions().write(() -> {
            ports.receipts().settleUnmatched(confirmation, NOW);
            return confirmation;
        });
    }

    private long count() {
        return ports.transactions().read(() -> ports.receipts().countUnmatched());
    }

    @Test
    @DisplayName("instants are cut to microseconds, never rounded, in every century")
    void microseconds() {
        add(
                unmatched("I1", Instant.parse("2026-11-23T23:59:59.999999999Z")),
                unmatched("I2", Instant.parse("1890-01-01T00:00:00.000000999Z")),
                unmatched("I3", Instant.parse("9998-12-31T23:59:59.999999501Z")));

        assertThat(unmatchedPayments(9).stream().map(UnmatchedPayment::receivedAt))
                .containsExactly(
                        Instant.parse("1890-01-01T00:00:00Z"),
                        Instant.parse("2026-11-23T23:59:59.999999Z"),
                        Instant.parse("9998-12-31T23:59:59.999999Z"));
        assertThat(unmatchedPayments(1).get(0).confirmation().paidAt()).contains(Instant.parse("1889-12-31T23:59:55Z"));
    }

    private static UnmatchedPayment with(
            Instant receivedAt,
            Optional<InvoiceId> invoice,
            Optional<InstitutionInvoiceId> receipt,
            Optional<BigDecimal> sum,
            String original) {
        ConfirmPayment confirmation = new ConfirmPayment(
                invoice, receipt, sum.map(present -> STORE), sum, sum.map(present -> receivedAt), original);
        return new UnmatchedPayment(confirmation, receivedAt, "because " + ANY_SCRIPT);
    }

    private void add(UnmatchedPayment... payments) {
        ports.transactions().write(() -> {
            Stream.of(payments).forEach(ports.receipts()::addUnmatched);
            return payments;
        });
    }

    private List<UnmatchedPayment> unmatchedPayments(int limit) {
        return kept(UnmatchedQuery.first(limit)).stream()
                .map(KeptPayment::payment)
                .toList();
    }

    private List<KeptPayment> kept(UnmatchedQuery query) {
        return ports.transactions().read(() -> ports.receipts().unmatched(query, query.limit()));
    }
}
