package kassa.application.offer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.Customer;
import kassa.application.catalogue.Products;
import kassa.application.catalogue.Showcase;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferCheck;
import kassa.domain.offer.OfferFacts;
import kassa.domain.offer.OfferList;
import kassa.domain.product.ProductId;

final class OfferService implements OfferBoard {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Offers offers;
    private final Products products;
    private final Campaigns campaigns;
    private final LoyaltyProgrammes programmes;
    private final CatalogueIndex index;
    private final InstantSource clock;

    OfferService(
            Transactions transactions,
            Institutions institutions,
            Offers offers,
            Products products,
            Campaigns campaigns,
            LoyaltyProgrammes programmes,
            CatalogueIndex index,
            InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.offers = offers;
        this.products = products;
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public void put(InstitutionId institution, OfferList wanted) {
        Instant now = clock.instant();
        transactions.write(() -> {
            Institution store = institutions.require(institution);
            OfferCheck.requireSound(wanted, facts(store, wanted, now));
            offers.replace(store.id(), wanted);
            return store;
        });
    }

    @Override
    public List<JudgedOffer> all(InstitutionId institution) {
        Instant now = clock.instant();
        return transactions.read(() -> judged(institutions.require(institution), now));
    }

    private List<JudgedOffer> judged(Institution store, Instant now) {
        OfferList list = offers.of(store.id());
        OfferFacts facts = facts(store, list, now);
        return list.offers().stream()
                .map(offer -> new JudgedOffer(offer, OfferCheck.breaches(offer, facts)))
                .toList();
    }

    @Override
    public List<ShownOffer> shown(Customer customer) {
        Instant now = clock.instant();
        return transactions.read(() -> shown(institutions.require(customer.institution()), customer, now));
    }

    private List<ShownOffer> shown(Institution store, Customer customer, Instant now) {
        LoyaltyStanding cards = register(store).standing(customer.cards());
        LocalDate day = now.atZone(store.zone()).toLocalDate();
        OfferList today = offers.of(store.id()).shownTo(customer.language(), cards.programmes(), day);
        OfferFacts facts = facts(store, today, now);
        Showcase showcase = new Showcase(store, cards, now);
        Map<CategoryId, Integer> onSale = index.onSale(store.id());
        return today.offers().stream()
                .filter(offer -> OfferCheck.isKept(offer, cards, facts))
                .map(offer ->
                        new ShownOffer(offer, facts.product(offer).map(product -> showcase.show(product, onSale))))
                .toList();
    }

    private OfferFacts facts(Institution store, OfferList list, Instant now) {
        List<ProductId> named = list.offers().stream()
                .flatMap(offer -> offer.product().stream())
                .distinct()
                .toList();
        Map<ProductId, Product> known = products.find(store.id(), named, List.of()).stream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
        return new OfferFacts(store, known, campaigns.of(store.id()), register(store), now);
    }

    private CardRegister register(Institution store) {
        return new CardRegister(programmes.of(store.id()));
    }
}
