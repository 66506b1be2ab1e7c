package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.DiscountContent;
import kassa.domain.offer.Offer;
import kassa.domain.offer.OfferContent;
import kassa.domain.offer.OfferId;
import kassa.domain.offer.OfferList;
import kassa.domain.offer.OfferPeriod;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Offers} keeps. */
public abstract class OffersContract {

    private static final Offer COFFEE = new Offer(
            new OfferId("coffee"),
            new TranslatedText(Samples.ANY_SCRIPT.strip(), Map.of(new LangCode("RU"), "Кофе")),
            new OfferPeriod(Optional.of(LocalDate.of(2026, 11, 23)), Optional.of(LocalDate.of(2026, 11, 29))),
            Optional.of("7"),
            Set.of(new LangCode("ET"), new LangCode("RU")),
            new DiscountContent(
                    new ProductId("P1"),
                    new BigDecimal("0.5"),
                    Optional.of(CampaignCode.parse("C00000SKP001")),
                    "https://example.com/coffee.jpg",
                    33,
                    new BigDecimal("9.98"),
                    new BigDecimal("14.97")));
    private static final Offer TEA = everyDay("tea", new OfferContent.Related(new ProductId("P2")));
    private static final Offer OPENING = everyDay(
            "opening", new OfferContent.Plain(Optional.of(TranslatedText.of("On Sunday\nfrom 9")), Optional.empty()));

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("a store of which nothing was said has no offers")
    void none() {
        assertThat(offers(STORE)).isEmpty();
    }

    @Test
    @DisplayName("offers of every kind are found as they were put, in the same order, those of each store apart")
    void kept() {
        put(STORE, OPENING, COFFEE, TEA);
        put(OTHER_STORE, TEA);

        assertThat(offers(STORE)).containsExactly(OPENING, COFFEE, TEA);
        assertThat(offers(OTHER_STORE)).containsExactly(TEA);
    }

    @Test
    @DisplayName("putting offers leaves nothing of those before")
    void replaced() {
        put(STORE, COFFEE, TEA);
        put(STORE, OPENING);
        assertThat(offers(STORE)).containsExactly(OPENING);

        put(STORE);
        assertThat(offers(STORE)).isEmpty();
    }

    private static Offer everyDay(String id, OfferContent content) {
        return new Offer(
                new OfferId(id), TranslatedText.of(id), OfferPeriod.always(), Optional.empty(), Set.of(), content);
    }

    private void put(InstitutionId store, Offer... offers) {
        ports.transactions().write(() -> {
            ports.offers().replace(store, new OfferList(List.of(offers)));
            return store;
        });
    }

    private List<Offer> offers(InstitutionId store) {
        return ports.transactions().read(() -> ports.offers().of(store).offers());
    }
}
