package kassa.application.receipt;

import static kassa.application.port.contract.ReceiptDesk.cart;
import static kassa.application.port.contract.ReceiptDesk.line;
import static kassa.application.port.contract.ReceiptDesk.request;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.TIME_TO_LIVE;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.pricing.PricingRule;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.receipt.Shipment;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cart that comes for an invoice")
class ReceiptCreationTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk desk = ReceiptDesk.open(store.ports());

    @Test
    @DisplayName("becomes a receipt of revision 1, on offer for its time, kept with request and answer")
    void firstCart() {
        String answer = desk.receipts().create(request(STORE, "I1", cart(line("P1", 2), line("P2", 1))));

        FiledReceipt filed = desk.receipts().find(new InstitutionInvoiceId(answer));
        Receipt receipt = filed.receipt();
        assertThat(filed.answer()).isEqualTo(answer);
        assertThat(filed.request()).isEqualTo("request of I1");
        assertThat(receipt.revision()).isEqualTo(1);
        assertThat(receipt.state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(receipt.priced().total()).hasToString("5.97 EUR");
        assertThat(receipt.issuedAt()).isEqualTo(NOON);
        assertThat(receipt.expiresAt()).isEqualTo(NOON.plus(TIME_TO_LIVE));
        assertThat(receipt.fiscalNumber()).isEmpty();
        assertThat(receipt.customer()).hasToString("customer");
    }

    @Test
    @DisplayName("is priced and kept as of a whole microsecond, however fine the clock is")
    void microseconds() {
        desk.clock().set(Instant.parse("2026-11-23T12:00:00.123456789Z"));

        Receipt receipt = desk.find(desk.create("I1", "P1"));

        assertThat(receipt.issuedAt()).isEqualTo(Instant.parse("2026-11-23T12:00:00.123456Z"));
        assertThat(receipt.cart().at()).isEqualTo(receipt.issuedAt());
    }

    @Test
    @DisplayName("gets the same answer as long as it is the same and on offer")
    void sameCart() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.clock().advance(TIME_TO_LIVE.minusNanos(1_000));

        assertThat(desk.create("I1", "P1")).isEqualTo(first);
        assertThat(desk.revisions("I1")).hasSize(1);
    }

    @Test
    @DisplayName("gets the same answer even if the price has changed since")
    void samePriceOnRepeat() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        put(product("P1").withdrawn());

        assertThat(desk.create("I1", "P1")).isEqualTo(first);
    }

    @Test
    @DisplayName("becomes another revision if it has changed; the one before is superseded")
    void changedCart() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        InstitutionInvoiceId second = desk.create("I1", "P1", "P2");

        assertThat(second).isNotEqualTo(first);
        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.SUPERSEDED);
        assertThat(desk.find(second).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.find(second).revision()).isEqualTo(2);
    }

    @Test
    @DisplayName("becomes another revision if it goes back to what it was before")
    void cartChangedBack() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.create("I1", "P2");
        InstitutionInvoiceId third = desk.create("I1", "P1");

        assertThat(third).isNotEqualTo(first);
        assertThat(desk.revisions("I1"))
                .extracting(Receipt::state)
                .containsExactly(ReceiptState.SUPERSEDED, ReceiptState.SUPERSEDED, ReceiptState.ISSUED);
    }

    @Test
    @DisplayName("is priced again once its receipt has run out, be it the same or another; the one before has expired")
    void expiredCart() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.clock().advance(TIME_TO_LIVE);
        InstitutionInvoiceId second = desk.create("I1", "P1");
        desk.clock().advance(TIME_TO_LIVE);
        InstitutionInvoiceId third = desk.create("I1", "P2");

        assertThat(List.of(
                        desk.find(first).state(),
                        desk.find(second).state(),
                        desk.find(third).state()))
                .containsExactly(ReceiptState.EXPIRED, ReceiptState.EXPIRED, ReceiptState.ISSUED);
        assertThat(desk.find(third).revision()).isEqualTo(3);
    }

    @Test
    @DisplayName("gets the same answer after it was paid, however late")
    void paidCart() {
        InstitutionInvoiceId id = desk.create("I1", "P1");
        desk.confirm(id);
        desk.clock().advance(TIME_TO_LIVE.multipliedBy(100));

        assertThat(desk.create("I1", "P1")).isEqualTo(id);
    }

    @Test
    @DisplayName("gets the answer of the revision that was paid, even if a later one had been on offer")
    void paidEarlierRevision() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.create("I1", "P2");
        desk.confirm(first);

        assertThat(desk.create("I1", "P1")).isEqualTo(first);
        assertRefused(ReceiptRule.ALREADY_PAID, () -> desk.create("I1", "P2"));
    }

    @Test
    @DisplayName("receipt.already-paid: is refused if the invoice was paid for another cart; nothing is kept")
    void paidOtherCart() {
        desk.confirm(desk.create("I1", "P1"));

        assertRefused(ReceiptRule.ALREADY_PAID, () -> desk.create("I1", "P1", "P2"));
        assertThat(desk.revisions("I1")).hasSize(1);
    }

    @Test
    @DisplayName("is a receipt of its own in each store, under one invoice id too")
    void storesApart() {
        InstitutionInvoiceId here = desk.create(STORE, "I1", "P1");
        InstitutionInvoiceId there = desk.create(OTHER_STORE, "I1", "P2");

        assertThat(there).isNotEqualTo(here);
        assertThat(desk.find(here).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.find(there).revision()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "pricing.not-for-sale: is refused naming every line that is unknown, withdrawn or restricted now; nothing is kept")
    void notForSale() {
        put(
                product("OLD").withdrawn(),
                product("BEER")
                        .withInspections(new Inspection.BetweenTime(
                                InspectionAction.RESTRICT,
                                LocalTime.of(10, 0),
                                LocalTime.of(22, 0),
                                Optional.empty())));
        desk.clock().set(Instant.parse("2026-11-23T21:00:00Z"));

        RuleViolation refusal =
                assertRefused(PricingRule.NOT_FOR_SALE, () -> desk.create("I1", "P1", "NOWHERE", "OLD", "BEER"));

        assertThat(refusal.breaches())
                .extracting(Breach::place)
                .containsExactly("products/1", "products/2", "products/3");
        assertThat(desk.revisions("I1")).isEmpty();
        assertThat(store.transactions().read(() -> store.receipts().existFor(STORE)))
                .isFalse();
    }

    @Test
    @DisplayName("leaves the revision before on offer if it is refused")
    void refusedChange() {
        InstitutionInvoiceId first = desk.create("I1", "P1");

        assertRefused(PricingRule.NOT_FOR_SALE, () -> desk.create("I1", "NOWHERE"));

        assertThat(desk.find(first).state()).isEqualTo(ReceiptState.ISSUED);
        assertThat(desk.create("I1", "P1")).isEqualTo(first);
    }

    @Test
    @DisplayName("names products by barcode where it knows no id")
    void byBarcode() {
        RequestedLine scanned = new RequestedLine(
                Optional.empty(), Optional.of(new Barcode("4740000000018")), Quantity.pieces(1), Optional.empty());

        String answer = desk.receipts().create(request(STORE, "I1", cart(scanned)));

        assertThat(desk.find(new InstitutionInvoiceId(answer)).priced().total()).hasToString("1.99 EUR");
    }

    @Test
    @DisplayName("node.unknown-institution: is refused if the node does not serve its store")
    void unknownStore() {
        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> desk.create(new InstitutionId("elsewhere"), "I1", "P1"));
    }

    @Test
    @DisplayName(
            "pricing.shipment: is refused if its shipment is in another currency; one in the store's own is charged")
    void shipment() {
        assertRefused(PricingRule.SHIPMENT, () -> create(shipped("USD")));
        assertThat(desk.revisions("I1")).isEmpty();

        assertThat(desk.find(create(shipped("EUR"))).priced().total()).hasToString("6.99 EUR");
    }

    private InstitutionInvoiceId create(RequestedCart cart) {
        return new InstitutionInvoiceId(desk.receipts().create(request(STORE, "I1", cart)));
    }

    private static RequestedCart shipped(String currency) {
        Shipment shipment = new Shipment(
                "COURIER",
                Optional.empty(),
                Optional.empty(),
                "DRAFT",
                new Money(500, Currency.getInstance(currency)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RequestedCart(new LangCode("ET"), List.of(line("P1", 1)), List.of(), Optional.of(shipment));
    }

    @Test
    @DisplayName("is not answered when the store is gone, and makes one receipt when it comes again")
    void storeGone() {
        store.breakDown();
        assertThatThrownBy(() -> desk.create("I1", "P1")).isInstanceOf(StorageUnavailable.class);
        store.recover();

        InstitutionInvoiceId id = desk.create("I1", "P1");
        assertThat(desk.revisions("I1")).extracting(Receipt::id).containsExactly(id);
    }

    @Test
    @DisplayName("receipt.unknown: a receipt that was never issued is not found")
    void unknownReceipt() {
        assertRefused(ReceiptRule.UNKNOWN, () -> desk.find(new InstitutionInvoiceId("nowhere")));
    }

    private void put(Product... products) {
        store.transactions().write(() -> {
            store.products().save(STORE, List.of(products));
            return STORE;
        });
    }
}
