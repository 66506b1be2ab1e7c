package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.filed;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.paid;
import static kassa.application.port.contract.Samples.receipt;
import static kassa.application.port.contract.Samples.superseded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.application.receipt.FiledReceipt;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Receipts} keeps of receipts. */
public abstract class ReceiptsContract {

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("a receipt is found as it was added, to the microsecond, with its papers")
    void found() {
        FiledReceipt added = filed("R1", "I1");
        add(added);

        assertThat(find("R1").value()).isEqualTo(added);
        assertThat(find("R1").value().receipt().issuedAt()).isEqualTo(NOW);
        assertThat(revisions("I1", STORE)).containsExactly(find("R1"));
    }

    @Test
    @DisplayName("what was never added is not found")
    void unknown() {
        add(filed("R1", "I1"));

        assertThat(ports.transactions().read(() -> ports.receipts().find(new InstitutionInvoiceId("r1"))))
                .isEmpty();
        assertThat(revisions("i1", STORE)).isEmpty();
        assertThat(revisions("I1", OTHER_STORE)).isEmpty();
    }

    @Test
    @DisplayName("the revisions of an invoice come oldest first, whatever their ids and however many they are")
    void revisionsInOrder() {
        IntStream.rangeClosed(1, 12).forEach(revision -> add(filed("Z" + (99 - revision), "I1", STORE, revision)));
        add(filed("R1", "I2"));

        assertThat(revisions("I1", STORE).stream()
                        .map(each -> each.value().receipt().revision()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    @DisplayName("an invoice that no store is named for is looked for in all stores")
    void revisionsOfAllStores() {
        add(filed("R1", "I1", STORE, 1), filed("R2", "I1", OTHER_STORE, 1), filed("R3", "I1", STORE, 2));

        List<Versioned<FiledReceipt>> all =
                ports.transactions().read(() -> ports.receipts().revisions(new InvoiceId("I1"), Optional.empty()));

        assertThat(all.stream().map(each -> each.value().receipt().id().value()))
                .containsExactlyInAnyOrder("R1", "R2", "R3")
                .containsSubsequence("R1", "R3");
        assertThat(revisions("I1", OTHER_STORE)).hasSize(1);
    }

    @Test
    @DisplayName("work that writes finds the same revisions as work that reads")
    void revisionsWhileWriting() {
        add(filed("R1", "I1", STORE, 1), filed("R2", "I1", STORE, 2), filed("R3", "I1", OTHER_STORE, 1));
        InvoiceId invoice = new InvoiceId("I1");

        assertThat(ports.transactions().write(() -> ports.receipts().revisions(invoice, Optional.of(STORE))))
                .isEqualTo(revisions("I1", STORE));
        assertThat(ports.transactions().write(() -> ports.receipts().revisions(invoice, Optional.empty())))
                .hasSize(3);
        assertThat(ports.transactions()
                        .write(() -> ports.receipts().revisions(new InvoiceId("I2"), Optional.of(STORE))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "receipt.revision: a revision that an invoice has already, and an id that a receipt has already, are refused as stale")
    void unique() {
        add(filed("R1", "I1"));

        assertThatThrownBy(() -> add(filed("R2", "I1"))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> add(filed("R1", "I2"))).isInstanceOf(StaleVersion.class);
        assertThat(revisions("I1", STORE)).hasSize(1);
        assertThat(revisions("I2", STORE)).isEmpty();
    }

    @Test
    @DisplayName("a receipt is replaced by what it has become; its papers stay as they were")
    void replaced() {
        add(filed("R1", "I1"), filed("R2", "I2"));
        Versioned<FiledReceipt> before = find("R1");
        FiledReceipt paid = paid(before.value(), 1);

        replace(new FiledReceipt(paid.receipt(), "other request", "other answer"), before.version());

        assertThat(find("R1").value()).isEqualTo(paid);
        assertThat(find("R1").version()).isNotEqualTo(before.version());
        assertThat(find("R2").value()).isEqualTo(filed("R2", "I2"));
    }

    @Test
    @DisplayName("a receipt that has changed since it was read, or is not there, is not replaced")
    void stale() {
        add(filed("R1", "I1"));
        Versioned<FiledReceipt> read = find("R1");
        replace(superseded(read.value()), read.version());

        assertThatThrownBy(() -> replace(paid(read.value(), 1), read.version())).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> replace(paid(filed("R2", "I2"), 1), 1)).isInstanceOf(StaleVersion.class);
        assertThat(find("R1").value()).isEqualTo(superseded(read.value()));
    }

    @Test
    @DisplayName("of many who read the same version one replaces it")
    void oneReplaces() {
        add(filed("R1", "I1"));
        Versioned<FiledReceipt> read = find("R1");

        List<Boolean> replaced = Crowd.of(16, number -> {
            try {
                replace(paid(read.value(), number + 1), read.version());
                return true;
            } catch (StaleVersion late) {
                return false;
            }
        });

        assertThat(replaced).containsOnlyOnce(true);
        assertThat(find("R1").value()).isEqualTo(paid(read.value(), replaced.indexOf(true) + 1));
    }

    @Test
    @DisplayName("of many who add the same revision one succeeds")
    void oneAdds() {
        List<Boolean> added = Crowd.of(16, number -> {
            try {
                add(filed("R" + number, "I1"));
                return true;
            } catch (StaleVersion late) {
                return false;
            }
        });

        assertThat(added).containsOnlyOnce(true);
        assertThat(revisions("I1", STORE).get(0).value()).isEqualTo(filed("R" + added.indexOf(true), "I1"));
    }

    @Test
    @DisplayName(
            "receipt.fiscal-number: two receipts of a store never have one fiscal number; receipts of two stores may")
    void fiscalNumbersUnique() {
        add(filed("R1", "I1"), filed("R2", "I2"), filed("R3", "I3", OTHER_STORE, 1));
        replace(paid(filed("R1", "I1"), 1), find("R1").version());
        replace(paid(filed("R3", "I3", OTHER_STORE, 1), 1), find("R3").version());

        assertThatThrownBy(() -> replace(paid(filed("R2", "I2"), 1), find("R2").version()))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> add(paid(filed("R4", "I4"), 1))).isInstanceOf(StaleVersion.class);
        assertThat(find("R2").value()).isEqualTo(filed("R2", "I2"));
    }

    @Test
    @DisplayName(
            "receipts that are due are those issued whose end has come, the earliest first, no more than asked for")
    void due() {
        add(filed("R3", "I3"), filed("R1", "I1"), filed("R2", "I2", OTHER_STORE, 1), filed("R4", "I4"));
        replace(superseded(filed("R4", "I4")), find("R4").version());
        Instant end = find("R1").value().receipt().expiresAt();

        assertThat(due(end.minusNanos(1_000), 10)).isEmpty();
        assertThat(due(end, 10)).containsExactlyInAnyOrder(id("R1"), id("R2"), id("R3"));
        assertThat(due(end, 2)).hasSize(2);
        replace(paid(filed("R1", "I1"), 1), find("R1").version());
        assertThat(due(end, 10)).containsExactlyInAnyOrder(id("R2"), id("R3"));
    }

    private List<InstitutionInvoiceId> due(Instant now, int limit) {
        return ports.transactions().read(() -> ports.receipts().due(now, limit));
    }

    private static InstitutionInvoiceId id(String receipt) {
        return new InstitutionInvoiceId(receipt);
    }

    @Test
    @DisplayName("whether a store has receipts is known from the first one on")
    void exist() {
        assertThat(existFor(STORE)).isFalse();
        add(filed("R1", "I1"));

        assertThat(existFor(STORE)).isTrue();
        assertThat(existFor(OTHER_STORE)).isFalse();
    }

    @Test
    @DisplayName("texts of any script are kept unchanged, ids among them")
    void anyScript() {
        String id = "🧾" + "ж".repeat(98);
        Product apple = named(ANY_SCRIPT, "P-ääkkönen-🍎", "код");
        FiledReceipt added = new FiledReceipt(
                receipt(id, "ΙΝΒ-1 é", new InstitutionId("пood-Õ1"), 1, apple),
                ANY_SCRIPT,
                "\r\n\t " + ANY_SCRIPT + "\n");
        add(added);

        assertThat(find(id).value()).isEqualTo(added);
        assertThat(revisions("ΙΝΒ-1 é", new InstitutionId("пood-Õ1"))).hasSize(1);
        assertThat(revisions("ΙΝΒ-1 e\u0301", new InstitutionId("пood-Õ1"))).isEmpty();
    }

    @Test
    @DisplayName("papers and documents may be several million characters long")
    void veryLong() {
        Product[] products = IntStream.range(0, 2_000)
                .mapToObj(i -> named("õ".repeat(1_000), "P" + i))
                .toArray(Product[]::new);
        FiledReceipt added = new FiledReceipt(
                receipt("R1", "I1", STORE, 1, products), "🍎".repeat(1_000_000), "ä".repeat(3_000_000));
        add(added);
        replace(paid(added, 1), find("R1").version());

        assertThat(find("R1").value().equals(paid(added, 1))).isTrue();
    }

    private void add(FiledReceipt... receipts) {
        ports.transactions().write(() -> {
            Stream.of(receipts).forEach(ports.receipts()::add);
            return receipts;
        });
    }

    private void replace(FiledReceipt changed, long version) {
        ports.transactions().write(() -> {
            ports.receipts().replace(changed, version);
            return changed;
        });
    }

    private Versioned<FiledReceipt> find(String id) {
        return ports.transactions()
                .read(() -> ports.receipts().find(new InstitutionInvoiceId(id)))
                .orElseThrow();
    }

    private List<Versioned<FiledReceipt>> revisions(String invoice, InstitutionId store) {
        return ports.transactions().read(() -> ports.receipts().revisions(new InvoiceId(invoice), Optional.of(store)));
    }

    private boolean existFor(InstitutionId store) {
        return ports.transactions().read(() -> ports.receipts().existFor(store));
    }
}
