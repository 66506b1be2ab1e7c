package kassa.application.receipt;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.Versioned;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.pricing.CampaignReport;
import kassa.domain.pricing.CampaignReport.NearMiss;
import kassa.domain.pricing.PricedCart;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.LedgerEntry;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking through the ledgers")
class LedgerAuditTest {

    private static final AuditWatcher NOBODY = (store, done, total) -> {};

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk desk = ReceiptDesk.open(store.ports());
    private final LedgerAudit audit = LedgerAudit.over(
            store.transactions(), store.institutions(), store.receipts(), store.ledger(), new LedgerText());

    @Test
    @DisplayName("finds nothing where nothing was sold")
    void empty() {
        AuditReport report = audit.verify(NOBODY);

        assertThat(report.isSound()).isTrue();
        assertThat(report.stores()).extracting(AuditReport.Store::institution).containsExactly(OTHER_STORE, STORE);
        assertThat(report.stores()).extracting(AuditReport.Store::entries).containsOnly(0L);
    }

    @Test
    @DisplayName("finds no difference in sales, refunds and flags of several stores, however many there are")
    void sound() {
        for (int i = 0; i < 230; i++) {
            desk.confirm(desk.create("I" + i, "P1", "P2"));
        }
        InstitutionInvoiceId late = desk.create("late", "P1");
        desk.receipts().cancel(late);
        desk.confirm(late);
        desk.receipts().refund(late, ReceiptDesk.refund("RF1", 1));
        desk.confirm(desk.create(OTHER_STORE, "I1", "P1"));
        desk.create("unpaid", "P1");
        List<String> progress = new ArrayList<>();

        AuditReport report =
                audit.verify((institution, done, total) -> progress.add(institution + " " + done + "/" + total));

        assertThat(report.stores())
                .allSatisfy(each -> assertThat(each.difference()).isEmpty());
        AuditReport.Store first = report.stores().get(1);
        assertThat(first.receipts()).isEqualTo(231);
        assertThat(first.entries()).isEqualTo(233);
        assertThat(first.lastHash()).isEqualTo(lastHash());
        assertThat(progress)
                .startsWith("other-store 1/2", "other-store 2/2", "store 200/466", "store 231/466")
                .endsWith("store 431/464", "store 464/464");
    }

    @Test
    @DisplayName("finds no difference while others go on selling and giving back")
    void meanwhile() {
        List<InstitutionInvoiceId> sold = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            sold.add(pay("I" + i));
        }
        List<Integer> looks = new ArrayList<>();

        AuditReport report = audit.verify((institution, done, total) -> {
            if (institution.equals(STORE) && looks.isEmpty()) {
                desk.receipts().refund(sold.get(0), ReceiptDesk.refund("RF1", 1));
                desk.receipts().refund(sold.get(220), ReceiptDesk.refund("RF2", 1));
                pay("meanwhile");
                looks.add((int) done);
            }
        });

        assertThat(looks).containsExactly(200);
        assertThat(report.stores())
                .allSatisfy(each -> assertThat(each.difference()).isEmpty());
        assertThat(report.stores().get(1).entries()).isEqualTo(233);
    }

    @Test
    @DisplayName("finds no difference where only the words of a hint are those of another version")
    void otherWords() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        replaceSilently(id, hinting(desk.find(id)));

        desk.confirm(id);

        assertThat(audit.verify(NOBODY).isSound()).isTrue();
    }

    private static Receipt hinting(Receipt receipt) {
        PricedCart priced = receipt.priced();
        NearMiss hint = new NearMiss(
                CampaignCode.parse("B00000000001"),
                "Three for two",
                "a little more",
                receipt.priced().total());
        PricedCart other = new PricedCart(
                priced.currency(),
                priced.basis(),
                priced.rows(),
                priced.shipment(),
                priced.totals(),
                priced.vat(),
                new CampaignReport(List.of(), List.of(), List.of(hint)),
                priced.discounts(),
                priced.points());
        return new Receipt(
                receipt.id(),
                receipt.invoiceId(),
                receipt.institutionId(),
                receipt.customer(),
                receipt.language(),
                receipt.revision(),
                receipt.state(),
                receipt.fingerprint(),
                receipt.cart(),
                other,
                receipt.shipment(),
                receipt.issuedAt(),
                receipt.expiresAt(),
                receipt.fiscalNumber(),
                receipt.payments(),
                receipt.creditNotes(),
                receipt.flags(),
                receipt.events());
    }

    @Test
    @DisplayName("finds a receipt that was paid without an entry")
    void withoutEntry() {
        InstitutionInvoiceId first = pay("I1");
        InstitutionInvoiceId second = desk.create("I2", "P2");
        replaceSilently(second, paidLike(first, second));

        assertThat(difference()).isEqualTo("the ledger has no entry of the receipt with the fiscal number 2");
    }

    @Test
    @DisplayName("finds a gap in the credit notes, however great")
    void missingNote() {
        InstitutionInvoiceId first = pay("I1");
        CreditNoteNumber far = new CreditNoteNumber(5_000_000_000L);
        replaceSilently(
                first,
                desk.find(first)
                        .refund(ReceiptDesk.refund("RF1", 1), far, desk.clock().instant()));

        assertThat(difference()).isEqualTo("credit note 1 is missing");
    }

    @Test
    @DisplayName("finds a flag that came without an entry")
    void flagWithoutEntry() {
        InstitutionInvoiceId first = pay("I1");
        Receipt paid = desk.find(first);
        replaceSilently(
                first,
                paid.recordDuplicate(new Payment(
                        new InstitutionInvoiceId("other"),
                        Optional.empty(),
                        Optional.empty(),
                        desk.clock().instant(),
                        "{}")));

        assertThat(difference()).startsWith("the ledger has no entry that says FLAG|" + first + "|DUPLICATE_PAYMENT");
    }

    @Test
    @DisplayName("finds an entry about a receipt that says something else, or that is not there")
    void entryWithoutReceipt() {
        InstitutionInvoiceId first = pay("I1");
        append(new LedgerContent.Flagged(first, ReceiptFlag.LATE));
        assertThat(difference())
                .isEqualTo("entry 2 and receipt " + first + " do not say the same: the entry says FLAG|" + first
                        + "|LATE|");
    }

    @Test
    @DisplayName("finds an entry about no receipt")
    void entryOfNothing() {
        append(new LedgerContent.Flagged(new InstitutionInvoiceId("R9"), ReceiptFlag.LATE));
        assertThat(difference()).isEqualTo("entry 1 is about receipt R9, which is not there");
    }

    @Test
    @DisplayName("finds an entry that says what an earlier one says")
    void repeated() {
        InstitutionInvoiceId first = pay("I1");
        Receipt receipt = desk.find(first);
        append(LedgerContent.of(receipt, Sha256.of(new LedgerText().goods(receipt)))
                .get(0));

        assertThat(difference()).isEqualTo("fiscal number 2 is missing in the ledger: entry 2 has 1");
    }

    @Test
    @DisplayName("is no judgement on a store that cannot be used")
    void unavailable() {
        pay("I1");
        store.breakDown();

        assertThatThrownBy(() -> audit.verify(NOBODY)).isInstanceOf(StorageUnavailable.class);
    }

    private InstitutionInvoiceId pay(String invoice) {
        InstitutionInvoiceId id = desk.create(invoice, "P1");
        desk.confirm(id);
        return id;
    }

    private Receipt paidLike(InstitutionInvoiceId example, InstitutionInvoiceId id) {
        return desk.find(id).pay(desk.find(example).payments().get(0), new FiscalNumber(2));
    }

    private void replaceSilently(InstitutionInvoiceId id, Receipt changed) {
        store.transactions().write(() -> {
            Versioned<FiledReceipt> known = store.receipts().require(id);
            store.receipts().replace(known.value().with(changed), known.version());
            return known;
        });
    }

    private void append(LedgerContent content) {
        store.transactions().write(() -> {
            LedgerEntry entry = store.ledger()
                    .end(STORE)
                    .next(content.kind(), desk.clock().instant(), new LedgerText().write(content));
            store.ledger().append(entry);
            return entry;
        });
    }

    private String lastHash() {
        return store.transactions().read(() -> store.ledger().end(STORE)).hash();
    }

    private String difference() {
        AuditReport report = audit.verify(NOBODY);
        assertThat(report.isSound()).isFalse();
        return report.stores().get(1).difference().orElseThrow();
    }
}
