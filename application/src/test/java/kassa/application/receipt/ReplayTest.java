package kassa.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.port.memory.MemoryStore;
import kassa.application.port.memory.SettableClock;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Repricing;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Replaying receipts with other campaigns")
class ReplayTest {
    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant FAR = START.plus(Duration.ofDays(365));
    private static final Campaign TENTH_OFF =
            Campaign.of("Tenth off", "B00000000501", "total >= 20 ? total * 0.9 : total");

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = SettableClock.at(START);
    private final List<Repricing> seen = new ArrayList<>();
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
            Duration.ofDays(1));

    @BeforeEach
    void openStore() {
        VatRate rate = VatRate.parse("0");
        store.transactions().write(() -> {
            store.institutions()
                    .save(Institution.of(
                            STORE, "Demo", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), rate));
            ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("10.00"), rate);
            store.products().save(STORE, List.of(Product.of(new ProductId("book"), "Book", price)));
            return STORE;
        });
    }

    @Test
    @DisplayName("tells every receipt, oldest first, what would have changed and why")
    void tellsChanges() {
        create("I1", 1);
        create("I2", 3);

        ReplayReport report = replay(START, FAR, TENTH_OFF);

        assertThat(seen)
                .extracting(each -> each.receipt().invoiceId() + " " + each.before() + " " + each.after())
                .containsExactly("I1 10.00 EUR 10.00 EUR", "I2 30.00 EUR 27.00 EUR");
        assertThat(seen.get(0).changesTotal()).isFalse();
        assertThat(seen.get(0).differences()).isEmpty();
        assertThat(seen.get(1).differences())
                .hasToString("[Difference[name=Tenth off (B00000000501), before=0.00 EUR, after=-3.00 EUR]]");
        assertThat(report.receipts()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.difference()).hasToString("-3.00 EUR");
    }

    @Test
    @DisplayName("a campaign that the store ran and the replay does not is told with what it took")
    void tellsWhatIsLost() {
        store.transactions().write(() -> {
            store.campaigns().replace(STORE, List.of(TENTH_OFF));
            return STORE;
        });
        create("I1", 2);

        ReplayReport report = replay(START, FAR);

        assertThat(seen.get(0).differences())
                .hasToString("[Difference[name=Tenth off (B00000000501), before=-2.00 EUR, after=0.00 EUR]]");
        assertThat(report.difference()).hasToString("2.00 EUR");
    }

    @Test
    @DisplayName("campaigns count whatever their periods are")
    void periodsDoNotMatter() {
        create("I1", 2);
        Campaign nextYear = new Campaign(
                "Next year", TENTH_OFF.code(), TENTH_OFF.operation(), Optional.of(FAR), Optional.empty(), 0);

        assertThat(replay(START, FAR, nextYear).difference()).hasToString("-2.00 EUR");
    }

    @Test
    @DisplayName("the period holds its first instant and not its last")
    void periodIsHalfOpen() {
        create("I1", 1);
        clock.advance(Duration.ofHours(1));
        create("I2", 1);

        assertThat(replay(START, START.plus(Duration.ofHours(1))).receipts()).isEqualTo(1);
        assertThat(replay(START, START.plus(Duration.ofHours(1)).plusNanos(1_000))
                        .receipts())
                .isEqualTo(2);
        assertThat(replay(START.plusNanos(1_000), FAR).receipts()).isEqualTo(1);
    }

    @Test
    @DisplayName("revisions that were replaced do not count")
    void replacedRevisionsDoNotCount() {
        create("I1", 1);
        create("I1", 2);

        assertThat(replay(START, FAR, TENTH_OFF).receipts()).isEqualTo(1);
        assertThat(seen).extracting(each -> each.receipt().revision()).containsExactly(2);
    }

    @Test
    @DisplayName("more receipts than one page holds are all told, each once")
    void manyPages() {
        for (int i = 0; i < 450; i++) {
            create("I" + i, 1);
        }

        assertThat(replay(START, FAR).receipts()).isEqualTo(450);
        assertThat(seen).extracting(each -> each.receipt().id()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("node.unknown-institution: knows nothing of stores that the node does not serve")
    void unknownStore() {
        ReplayCampaigns elsewhere =
                new ReplayCampaigns(new InstitutionId("elsewhere"), List.of(), START, FAR, seen::add);

        assertThatThrownBy(() -> receipts.replay(elsewhere))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("node.unknown-institution"));
    }

    private ReplayReport replay(Instant from, Instant to, Campaign... campaigns) {
        seen.clear();
        return receipts.replay(new ReplayCampaigns(STORE, List.of(campaigns), from, to, seen::add));
    }

    private void create(String invoice, long books) {
        RequestedLine line = new RequestedLine(
                Optional.of(new ProductId("book")), Optional.empty(), Quantity.pieces(books), Optional.empty());
        RequestedCart cart = new RequestedCart(new LangCode("ET"), List.of(line), List.of(), Optional.empty());
        receipts.create(new CreateReceipt(STORE, new InvoiceId(invoice), new PersonId("someone"), cart, "{}"));
    }
}
