package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.filed;
import static kassa.application.port.contract.Samples.paid;
import static kassa.application.port.contract.Samples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every store keeps to the letter where databases have opinions of their own. */
public abstract class ExactValuesContract {

    /** What folding, trimming, composing or sorting alike would make one id of. */
    private static final List<String> LOOKALIKES = List.of(
            "i1",
            "I1",
            "ı1",
            "İ1",
            "Ｉ1",
            "i1 ",
            " i1",
            "i 1",
            "i1\u00a0",
            "i\u200b1",
            "i1\u0301",
            "é",
            "e\u0301",
            "E",
            "ß",
            "ss",
            "SS",
            "ﬁ",
            "fi",
            "v",
            "w",
            "š",
            "z",
            "ž",
            "õ",
            "o",
            "%",
            "_",
            "''",
            "\\",
            "{i1}",
            "1",
            "01",
            "1.0",
            "null",
            "NULL",
            "1\ufffd",
            "1\uffff",
            "\u212b",
            "\u00c5",
            "A\u030a",
            "\u1f71",
            "\u03ac");

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("every character but U+0000, which no request can bring, is kept in papers and documents")
    void everyCharacter() {
        String all = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        FiledReceipt added = new FiledReceipt(filed("R1", "I1").receipt(), all, all + all);
        add(added);
        keep(new UnmatchedPayment(Samples.unmatched("I1", NOW).confirmation(), NOW, all));

        assertThat(find("R1").equals(added)).isTrue();
        assertThat(ports.transactions()
                        .read(() -> ports.receipts().unmatched(UnmatchedQuery.first(1), 1))
                        .get(0)
                        .payment()
                        .reason()
                        .equals(all))
                .isTrue();
    }

    @Test
    @DisplayName("ids are the same only if every character is, blanks at their ends and letters that look alike too")
    void lookalikes() {
        assertThat(LOOKALIKES).doesNotHaveDuplicates();
        List<FiledReceipt> receipts = IntStream.range(0, LOOKALIKES.size())
                .mapToObj(i -> filed("R" + i, LOOKALIKES.get(i)))
                .toList();
        add(receipts.toArray(FiledReceipt[]::new));
        ports.transactions().write(() -> {
            LOOKALIKES.forEach(each -> ports.accounts().add(STORE, account(each)));
            return LOOKALIKES;
        });

        for (FiledReceipt each : receipts) {
            assertThat(revisions(each.receipt().invoiceId())).containsExactly(each);
        }
        ports.transactions()
                .read(() -> assertThat(LOOKALIKES)
                        .allSatisfy(each -> assertThat(ports.accounts()
                                        .find(STORE, account(each).id()))
                                .contains(account(each))));
    }

    private static CardAccount account(String number) {
        return CardAccount.of(new CardId("7", number), LOOKALIKES.indexOf(number));
    }

    @Test
    @DisplayName("numbers are kept to the largest that there is")
    void largestNumbers() {
        FiledReceipt last = paid(filed("R1", "I1", STORE, Integer.MAX_VALUE), Long.MAX_VALUE);
        add(last);
        CardAccount lowest = CardAccount.of(new CardId("7", "low"), Long.MIN_VALUE);
        ports.transactions().write(() -> {
            ports.accounts().add(STORE, lowest);
            return lowest;
        });

        assertThat(find("R1")).isEqualTo(last);
        assertThat(ports.transactions()
                        .<Optional<CardAccount>>read(() -> ports.accounts().find(STORE, lowest.id())))
                .contains(lowest);
    }

    @Test
    @DisplayName("points in time are kept from the first to the last that a request can tell")
    void farAwayTimes() {
        // The years 1 and 9999, as clocks far in the east and in the west have them, and five seconds before.
        List<Instant> ends = Stream.of("0000-12-31T06:00:05Z", "0001-01-01T00:00:05Z", "+10000-01-01T17:59:59.999999Z")
                .map(Instant::parse)
                .toList();
        List<UnmatchedPayment> payments =
                ends.stream().map(end -> Samples.unmatched("I " + end, end)).toList();
        payments.forEach(this::keep);

        List<UnmatchedPayment> kept =
                ports.transactions().read(() -> ports.receipts().unmatched(UnmatchedQuery.first(9), 9)).stream()
                        .map(KeptPayment::payment)
                        .toList();
        assertThat(kept).extracting(UnmatchedPayment::receivedAt).containsExactlyInAnyOrderElementsOf(ends);
        assertThat(kept)
                .extracting(payment -> payment.confirmation().paidAt())
                .containsExactlyInAnyOrderElementsOf(payments.stream()
                        .map(payment -> payment.confirmation().paidAt())
                        .toList());
    }

    @Test
    @DisplayName("ids of a hundred characters are ids, be they of one byte or of four")
    void longestIds() {
        String ascii = "x".repeat(100);
        String astral = "🧾".repeat(50);
        List<FiledReceipt> receipts = Stream.of(ascii, astral)
                .map(id -> new FiledReceipt(receipt(id, id, STORE, 1), "", ""))
                .toList();
        add(receipts.toArray(FiledReceipt[]::new));

        assertThat(find(ascii)).isEqualTo(receipts.get(0));
        assertThat(find(astral)).isEqualTo(receipts.get(1));
    }

    private void add(FiledReceipt... receipts) {
        ports.transactions().write(() -> {
            Stream.of(receipts).forEach(ports.receipts()::add);
            return receipts;
        });
    }

    private void keep(UnmatchedPayment payment) {
        ports.transactions().write(() -> {
            ports.receipts().addUnmatched(payment);
            return payment;
        });
    }

    private FiledReceipt find(String id) {
        return ports.transactions()
                .read(() -> ports.receipts().find(new InstitutionInvoiceId(id)))
                .orElseThrow()
                .value();
    }

    private List<FiledReceipt> revisions(InvoiceId invoice) {
        return ports.transactions().read(() -> ports.receipts().revisions(invoice, Optional.of(STORE))).stream()
                .map(each -> each.value())
                .toList();
    }
}
