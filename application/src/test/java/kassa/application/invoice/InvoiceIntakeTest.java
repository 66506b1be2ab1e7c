package kassa.application.invoice;

import static kassa.application.port.contract.InvoiceDesk.cart;
import static kassa.application.port.contract.InvoiceDesk.told;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.port.Page;
import kassa.application.port.contract.InvoiceDesk;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.campaign.Campaign;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.InvoiceRule;
import kassa.domain.invoice.InvoicedProduct;
import kassa.domain.invoice.InvoicedQuantity;
import kassa.domain.invoice.Retention;
import kassa.domain.invoice.SampleInvoices;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Invoices of the platform")
class InvoiceIntakeTest {

    private static final Campaign TENTH_OFF = Campaign.of("Tenth off", "B00000000501", "total * 0.9");

    private final MemoryStore store = new MemoryStore();
    private ReceiptDesk receipts;
    private InvoiceDesk desk;

    @BeforeEach
    void open() {
        receipts = ReceiptDesk.open(store.ports());
        desk = InvoiceDesk.at(store.ports());
    }

    private List<Integer> revisions() {
        return desk.find().stream().map(filed -> filed.revision().revision()).toList();
    }

    @Test
    @DisplayName("are kept as they came and as they were understood, and deviate in nothing if all is as here")
    void kept() {
        desk.tell(told(), "the text");

        FiledInvoice filed = desk.find().get(0);
        assertThat(filed.original()).isEqualTo("the text");
        assertThat(filed.revision().invoice()).isEqualTo(told().invoice());
        assertThat(filed.revision().receivedAt()).isEqualTo(SampleInvoices.NOON);
        assertThat(desk.deviations()).isEmpty();
    }

    @Test
    @DisplayName("told again change nothing, whichever of their contents it is")
    void again() {
        desk.tell(told(), "one");
        desk.tell(told(), "one");
        desk.tell(told().toPay("3.99"), "two");
        desk.clock().set(SampleInvoices.NOON.plusSeconds(60));
        desk.tell(told(), "one");
        desk.tell(told().toPay("3.99"), "two");

        assertThat(revisions()).containsExactly(1, 2);
        assertThat(desk.deviations()).containsExactly("changed", "total /total/totalToPay");
    }

    @Test
    @DisplayName("that name a card twice, or cannot be reckoned, are kept, and say so")
    void odd() {
        SampleInvoices.Told odd = told();
        odd.cards = List.of(card(), card());
        odd.products = List.of(new InvoicedProduct(
                Optional.of(new ProductId("P1")),
                Optional.empty(),
                Optional.empty(),
                new InvoicedQuantity(BigDecimal.ZERO, "PIECE"),
                Optional.empty(),
                Optional.empty()));

        desk.tell(odd, "odd");

        assertThat(desk.deviations()).containsExactly("cards /buyer/loyaltyCards/1", "quantity /products/0/quantity");
        assertThat(desk.find().get(0).revision().invoice().buyer().cards()).hasSize(2);
    }

    private static RequestedCard card() {
        return new RequestedCard(new CardId("7", "4711"), true);
    }

    @Test
    @DisplayName("of several stores with one number are invoices of their own")
    void stores() {
        desk.tell(told(), "one");
        desk.tell(told().at(OTHER_STORE), "two");

        assertThat(revisions()).containsExactly(1);
        assertThat(desk.find(OTHER_STORE)).hasSize(1);
    }

    @Test
    @DisplayName("of an unknown store are refused")
    void unknownStore() {
        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> desk.tell(told().at(new InstitutionId("nowhere")), "one"));
    }

    @Test
    @DisplayName("invoice.unknown: those that nobody told are not found")
    void unknown() {
        assertRefused(InvoiceRule.UNKNOWN, () -> desk.find());
    }

    @Test
    @DisplayName("are held against the store's own campaigns")
    void campaigns() {
        store.transactions().write(() -> {
            store.campaigns().replace(STORE, List.of(TENTH_OFF));
            return store;
        });

        SampleInvoices.Told silent = told();
        silent.campaigns = Optional.empty();
        desk.tell(silent, "without the campaign");
        assertThat(desk.deviations()).containsExactly("total /total/totalToPay", "vat /total/vat");

        desk.tell(SampleInvoices.of(cart("P1").withCampaigns(List.of(TENTH_OFF))), "with it");
        assertThat(desk.deviations()).containsExactly("changed");
    }

    @Test
    @DisplayName("are held against the receipt of their number, or against the one that they name")
    void receipts() {
        receipts.create("I-1", "P1", "P1");
        desk.tell(told(), "one");
        assertThat(desk.deviations()).containsExactly("receipt-unpaid /status");

        receipts.confirmInvoice("I-1");
        String other = receipts.create("I-7", "P1").value();
        SampleInvoices.Told named = told();
        named.receipt = Optional.of(other);
        desk.tell(named, "two");
        assertThat(desk.deviations())
                .containsExactly("changed", "receipt-total /total/totalToPay", "receipt-unpaid /status");

        named.receipt = Optional.of(receipts.create(OTHER_STORE, "I-8", "P1").value());
        desk.tell(named, "three");
        assertThat(desk.deviations()).containsExactly("changed", "receipt-unknown /institutionInvoiceId");
    }

    @Test
    @DisplayName("are listed page by page, newest first")
    void pages() {
        for (String id : List.of("I-1", "I-2", "I-3")) {
            desk.tell(told().called(id), id);
        }

        Page<InvoiceRevision, RevisionId> first = desk.intake().list(InvoiceQuery.first(2));
        Page<InvoiceRevision, RevisionId> second = desk.intake()
                .list(new InvoiceQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), first.next(), 2));

        assertThat(first.elements())
                .extracting(each -> each.invoice().id().value())
                .containsExactly("I-3", "I-2");
        assertThat(second.elements())
                .extracting(each -> each.invoice().id().value())
                .containsExactly("I-1");
        assertThat(second.next()).isEmpty();
    }

    @Test
    @DisplayName("are erased when they need not be kept any longer, in every store, a few at a time")
    void erased() {
        InvoiceDesk brief = InvoiceDesk.at(store.ports(), Retention.parse("P1Y"));
        for (String id : List.of("I-1", "I-2", "I-3")) {
            brief.tell(told().called(id), id);
        }
        brief.tell(told().at(OTHER_STORE), "other");
        brief.clock().set(Instant.parse("2027-12-31T21:59:59Z"));
        brief.tell(told().called("I-4"), "young");
        assertThat(brief.intake().eraseDue(10)).isZero();

        brief.clock().set(Instant.parse("2027-12-31T22:00:00Z"));
        assertThat(brief.intake().eraseDue(2)).isEqualTo(2);
        assertThat(brief.intake().eraseDue(10)).isEqualTo(2);
        assertThat(brief.intake().eraseDue(10)).isZero();

        assertThat(brief.intake().list(InvoiceQuery.first(10)).elements())
                .extracting(each -> each.invoice().id().value())
                .containsExactly("I-4");
    }
}
