package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.unmatched;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.UnmatchedPayment;
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
    @DisplayName("the same confirmation may be kept twice")
    void twice() {
        add(unmatched("I1", NOW), unmatched("I1", NOW));

        assertThat(unmatchedPayments(9)).hasSize(2);
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
        return ports.transactions().read(() -> ports.receipts().unmatched(limit));
    }
}
