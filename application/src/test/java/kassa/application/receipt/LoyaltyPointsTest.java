package kassa.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Receipts, campaigns and bonus points")
class LoyaltyPointsTest {
    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final CardId CARD = new CardId("7", "4711");

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = SettableClock.at(NOW);
    private final ReceiptLifecycle receipts = ReceiptLifecycle.over(
            store.transactions(),
            store.institutions(),
            store.assembly(),
            store.receipts(),
            store.numbers(),
            receipt -> receipt.id().value(),
            store.accounts(),
            new ReceiptAnnouncements(store.outbox(), (id, news) -> id.toString()),
            store.books(),
            clock,
            DAY);

    @BeforeEach
    void openStore() {
        VatRate rate = VatRate.parse("24");
        store.transactions().write(() -> {
            store.institutions()
                    .save(Institution.of(
                            STORE, "Demo", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), rate));
            ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("10.00"), rate);
            store.products().save(STORE, List.of(Product.of(new ProductId("book"), "Book", price)));
            store.programmes()
                    .replace(
                            STORE,
                            List.of(new LoyaltyProgramme(
                                    "7", Optional.of("SKP"), "Store card", new BigDecimal("5"), true)));
            store.accounts().add(STORE, CardAccount.of(CARD, 1_200));
            return STORE;
        });
    }

    @Test
    @DisplayName("a receipt is priced with the campaigns of the store that are for the customer's card")
    void campaignsOfTheStoreCount() {
        putCampaigns(Campaign.of("Card holders", "C00000SKP501", "total * 0.9"));

        assertThat(receipt(create("I1", 1, false)).priced().total()).hasToString("8.99 EUR");
    }

    @Test
    @DisplayName("points that pay a part of a receipt are not available to another one")
    void pointsAreReserved() {
        assertThat(receipt(create("I1", 1, true)).priced().total()).hasToString("0.00 EUR");

        assertThat(available()).isEqualTo(200);
        assertThat(receipt(create("I2", 1, true)).priced().total()).hasToString("8.00 EUR");
        assertThat(available()).isZero();
        assertThat(balance()).isEqualTo(1_200);
    }

    @Test
    @DisplayName("a changed cart gets the points of the revision before")
    void changedCartReservesAnew() {
        create("I1", 1, true);

        assertThat(receipt(create("I1", 2, true)).priced().total()).hasToString("8.00 EUR");
        assertThat(available()).isZero();
        create("I1", 1, false);
        assertThat(available()).isEqualTo(1_200);
    }

    @Test
    @DisplayName("the same cart again reserves nothing more")
    void repeatReservesNothing() {
        create("I1", 1, true);
        create("I1", 1, true);

        assertThat(available()).isEqualTo(200);
    }

    @Test
    @DisplayName("a paid receipt spends its points and adds what it earned, once")
    void paidReceiptSettlesOnce() {
        create("I1", 2, true);
        confirm("I1");
        confirm("I1");

        assertThat(balance()).isEqualTo(40);
        assertThat(available()).isEqualTo(40);
    }

    @Test
    @DisplayName("points of a receipt that nobody paid in time are available again")
    void expiredReceiptReleases() {
        create("I1", 1, true);

        clock.advance(DAY);

        assertThat(available()).isEqualTo(1_200);
    }

    @Test
    @DisplayName("a late payment spends its points even if they were spent elsewhere: the balance falls below zero")
    void latePaymentIsHonoured() {
        create("I1", 1, true);
        clock.advance(DAY);
        create("I2", 1, true);
        confirm("I2");
        confirm("I1");

        assertThat(balance()).isEqualTo(-800);
        assertThat(available()).isZero();
    }

    @Test
    @DisplayName("the payment of a superseded revision releases the points of the newer one")
    void paidSupersededRevisionReleasesTheNewer() {
        String first = create("I1", 1, true);
        create("I1", 2, true);

        receipts.confirm(new ConfirmPayment(
                Optional.empty(),
                Optional.of(new InstitutionInvoiceId(first)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "{}"));

        assertThat(balance()).isEqualTo(200);
        assertThat(available()).isEqualTo(200);
    }

    @Test
    @DisplayName("points of a receipt that was cancelled, or ended by the sweep, are available again")
    void retiredReceiptReleases() {
        receipts.cancel(new InstitutionInvoiceId(create("I1", 1, true)));
        assertThat(account().reservations()).isEmpty();

        create("I2", 1, true);
        clock.advance(DAY);
        receipts.expireDue(10);
        assertThat(account().reservations()).isEmpty();
        assertThat(balance()).isEqualTo(1_200);
    }

    @Test
    @DisplayName("a refund returns the points that were used and takes back those that were earned, in proportion")
    void refundMovesPoints() {
        String id = create("I1", 2, true);
        confirm("I1");
        assertThat(balance()).isEqualTo(40); // 12.00 used of 12.00; 5 % of the 8.00 paid earned

        refund(id, "RF1");
        assertThat(balance()).isEqualTo(40 + 600 - 20);
        refund(id, "RF2");
        assertThat(balance()).isEqualTo(1_200);
        refund(id, "RF2");
        assertThat(balance()).isEqualTo(1_200);
    }

    private void refund(String id, String refund) {
        RefundLine line = new RefundLine(0, BigDecimal.ONE);
        receipts.refund(
                new InstitutionInvoiceId(id), new Refund(new RefundId(refund), List.of(line), false, "torn pages"));
    }

    @Test
    @DisplayName("a card that the merchant has not made known earns points all the same")
    void unknownCardEarns() {
        CardId stranger = new CardId("7", "9999");
        create("I1", 1, new RequestedCard(stranger, true));
        confirm("I1");

        assertThat(store.transactions().read(() -> store.accounts().find(STORE, stranger)))
                .contains(CardAccount.of(stranger, 50));
    }

    private String create(String invoice, long books, boolean useBonus) {
        return create(invoice, books, new RequestedCard(CARD, useBonus));
    }

    private String create(String invoice, long books, RequestedCard card) {
        RequestedLine line = new RequestedLine(
                Optional.of(new ProductId("book")), Optional.empty(), Quantity.pieces(books), Optional.empty());
        RequestedCart cart = new RequestedCart(new LangCode("ET"), List.of(line), List.of(card), Optional.empty());
        return receipts.create(new CreateReceipt(STORE, new InvoiceId(invoice), new PersonId("someone"), cart, "{}"));
    }

    private void confirm(String invoice) {
        receipts.confirm(new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "{}"));
    }

    private void putCampaigns(Campaign... campaigns) {
        store.transactions().write(() -> {
            store.campaigns().replace(STORE, List.of(campaigns));
            return STORE;
        });
    }

    private Receipt receipt(String id) {
        return receipts.find(new InstitutionInvoiceId(id)).receipt();
    }

    private long available() {
        return account().available(clock.instant());
    }

    private long balance() {
        return account().balance();
    }

    private CardAccount account() {
        return store.transactions()
                .read(() -> store.accounts().find(STORE, CARD))
                .orElseThrow();
    }
}
