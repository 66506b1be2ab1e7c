package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.ANY_SCRIPT;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.InvoiceQuery;
import kassa.application.invoice.Invoices;
import kassa.application.invoice.RevisionId;
import kassa.application.port.Position;
import kassa.application.port.StaleVersion;
import kassa.domain.invoice.Deviation;
import kassa.domain.invoice.DeviationKind;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.SampleInvoices;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Sha256;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What invoices are on every store. */
public abstract class InvoicesContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final int MANY = 100;
    private static final Deviation STATUS = new Deviation(DeviationKind.STATUS, "/status", ANY_SCRIPT, "PAYED");

    private StorePorts ports;
    private Invoices invoices;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
        invoices = ports.invoices();
    }

    private static FiledInvoice invoice(String id, Instant at, Deviation... deviations) {
        return filed(InvoiceRevision.first(InvoiceDesk.told().called(id).invoice(), at, List.of(deviations)));
    }

    private static FiledInvoice filed(InvoiceRevision revision) {
        String original = "text of " + revision.invoice().id() + " " + revision.revision() + ANY_SCRIPT;
        return new FiledInvoice(revision, Sha256.of(original), original);
    }

    private FiledInvoice add(FiledInvoice invoice) {
        return ports.transactions().write(() -> {
            invoices.add(invoice);
            return invoice;
        });
    }

    private List<FiledInvoice> find(InstitutionId store, String id) {
        return ports.transactions().read(() -> invoices.revisions(store, new InvoiceId(id)));
    }

    private List<String> list(InvoiceQuery query) {
        return ports.transactions().read(() -> invoices.list(query, query.limit())).stream()
                .map(each -> each.invoice().id() + " " + each.revision())
                .toList();
    }

    private int erase(InstitutionId store, Instant before, int most) {
        return ports.transactions().write(() -> invoices.erase(store, before, most));
    }

    @Test
    @DisplayName("an invoice is read as it was kept, with every character of any script")
    void kept() {
        SampleInvoices.Told told = SampleInvoices.of(InvoiceDesk.cart("P1", "P2")
                .withShipment(new ShipmentCharge(Money.parse("5.00 EUR"), VatRate.parse("24"))));
        told.id = "Õ/1 % " + "x".repeat(80);
        told.receipt = Optional.of("R-1");
        told.status = ANY_SCRIPT;
        FiledInvoice filed = filed(InvoiceRevision.first(told.invoice(), NOON, List.of(STATUS)));

        add(filed);

        assertThat(find(STORE, told.id)).containsExactly(filed);
        assertThat(find(STORE, "I-2")).isEmpty();
        assertThat(find(OTHER_STORE, told.id)).isEmpty();
    }

    @Test
    @DisplayName("an invoice that tells as little as it may is read as it was kept")
    void keptWithLittle() {
        SampleInvoices.Told told = InvoiceDesk.told();
        told.vatNumber = Optional.empty();
        told.regNumber = Optional.empty();
        told.total = Optional.empty();
        told.campaigns = Optional.empty();
        FiledInvoice filed = filed(InvoiceRevision.first(told.invoice(), NOON, List.of()));

        add(filed);

        assertThat(find(STORE, "I-1")).containsExactly(filed);
    }

    @Test
    @DisplayName("the revisions of an invoice are read oldest first, and each is added once")
    void revisions() {
        FiledInvoice first = add(invoice("I-1", NOON));
        FiledInvoice second = filed(first.revision().next(first.revision().invoice(), NOON, List.of(STATUS)));
        FiledInvoice third = filed(second.revision().next(first.revision().invoice(), NOON, List.of()));
        add(third);
        add(second);

        assertThat(find(STORE, "I-1")).containsExactly(first, second, third);
        assertThatThrownBy(() -> add(second)).isInstanceOf(StaleVersion.class);
        assertThat(find(STORE, "I-1")).containsExactly(first, second, third);
    }

    @Test
    @DisplayName(
            "invoices are listed newest first, of one instant by store, id and revision downwards, behind a position")
    void newestFirst() {
        FiledInvoice first = add(invoice("I-1", NOON));
        add(filed(first.revision().next(first.revision().invoice(), NOON, List.of())));
        add(invoice("I-3", NOON));
        add(filed(InvoiceRevision.first(
                InvoiceDesk.told().called("I-9").at(OTHER_STORE).invoice(), NOON, List.of())));
        FiledInvoice newest = add(invoice("I-0", NOON.plusMillis(1)));

        assertThat(list(InvoiceQuery.first(MANY))).containsExactly("I-0 1", "I-3 1", "I-1 2", "I-1 1", "I-9 1");
        assertThat(list(InvoiceQuery.first(2))).containsExactly("I-0 1", "I-3 1");
        assertThat(list(behind(newest))).containsExactly("I-3 1", "I-1 2", "I-1 1", "I-9 1");
        assertThat(list(behind(first))).containsExactly("I-9 1");
    }

    private static InvoiceQuery behind(FiledInvoice last) {
        return behind(Invoices.position(last.revision()));
    }

    private static InvoiceQuery behind(Position<RevisionId> last) {
        return new InvoiceQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(last), MANY);
    }

    private static InvoiceQuery query(
            Optional<InstitutionId> store, Optional<Boolean> deviating, Optional<Instant> from, Optional<Instant> to) {
        return new InvoiceQuery(store, deviating, from, to, Optional.empty(), MANY);
    }

    @Test
    @DisplayName("invoices are found by store, deviation and time, and by all of them at once")
    void found() {
        Optional<InstitutionId> store = Optional.of(OTHER_STORE);
        Optional<Instant> later = Optional.of(NOON.plusSeconds(1));
        add(invoice("I-1", NOON));
        add(filed(InvoiceRevision.first(
                InvoiceDesk.told().called("I-2").at(OTHER_STORE).invoice(), later.get(), List.of(STATUS))));

        assertThat(list(query(store, Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("I-2 1");
        assertThat(list(query(Optional.empty(), Optional.of(true), Optional.empty(), Optional.empty())))
                .containsExactly("I-2 1");
        assertThat(list(query(Optional.empty(), Optional.of(false), Optional.empty(), Optional.empty())))
                .containsExactly("I-1 1");
        assertThat(list(query(Optional.empty(), Optional.empty(), later, Optional.empty())))
                .containsExactly("I-2 1");
        assertThat(list(query(Optional.empty(), Optional.empty(), Optional.empty(), later)))
                .containsExactly("I-1 1");
        assertThat(list(query(store, Optional.of(true), later, Optional.of(NOON.plusSeconds(2)))))
                .containsExactly("I-2 1");
    }

    @Test
    @DisplayName("invoices are found between the first and the last point in time that anyone can write")
    void always() {
        FiledInvoice kept = add(invoice("I-1", NOON));
        // The years 1 and 9999, as clocks far in the east and in the west have them.
        Optional<Instant> first = Optional.of(Instant.parse("0000-12-31T06:00:00Z"));
        Optional<Instant> last = Optional.of(Instant.parse("+10000-01-01T17:59:59.999999999Z"));

        assertThat(list(query(Optional.empty(), Optional.empty(), first, last))).containsExactly("I-1 1");
        assertThat(list(behind(new Position<>(Instant.parse("9999-12-31T23:59:59Z"), RevisionId.of(kept.revision())))))
                .containsExactly("I-1 1");
        assertThat(list(behind(new Position<>(Instant.parse("0001-01-01T00:00:00Z"), RevisionId.of(kept.revision())))))
                .isEmpty();
    }

    @Test
    @DisplayName("those of one store that came before an instant are erased, oldest first and no more than asked for")
    void erased() {
        add(invoice("I-3", NOON.minusSeconds(1)));
        add(invoice("I-2", NOON.minusSeconds(2)));
        add(invoice("I-1", NOON.minusSeconds(3)));
        add(invoice("I-4", NOON));
        add(filed(InvoiceRevision.first(
                InvoiceDesk.told().called("I-0").at(OTHER_STORE).invoice(), NOON.minusSeconds(9), List.of())));

        assertThat(erase(STORE, NOON, 2)).isEqualTo(2);
        assertThat(list(InvoiceQuery.first(MANY))).containsExactly("I-4 1", "I-3 1", "I-0 1");
        assertThat(erase(STORE, NOON, 2)).isEqualTo(1);
        assertThat(erase(STORE, NOON, 2)).isZero();
        assertThat(list(InvoiceQuery.first(MANY))).containsExactly("I-4 1", "I-0 1");
    }

    @Test
    @DisplayName("nothing of an invoice is left of work that failed")
    void undone() {
        assertThatThrownBy(() -> ports.transactions().write(() -> {
                    invoices.add(invoice("I-1", NOON));
                    throw new IllegalStateException("it failed");
                }))
                .hasMessage("it failed");

        assertThat(find(STORE, "I-1")).isEmpty();
    }
}
