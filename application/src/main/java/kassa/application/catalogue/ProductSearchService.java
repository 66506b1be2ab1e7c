package kassa.application.catalogue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.CatalogueExtract;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.pricing.ScanOutcome;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.product.Barcode;

final class ProductSearchService implements ProductSearch {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Products products;
    private final LoyaltyProgrammes programmes;
    private final CatalogueIndex index;
    private final InstantSource clock;
    private final int limit;

    ProductSearchService(
            Transactions transactions,
            Institutions institutions,
            Products products,
            LoyaltyProgrammes programmes,
            CatalogueIndex index,
            InstantSource clock,
            int limit) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.products = products;
        this.programmes = programmes;
        this.index = index;
        this.clock = clock;
        this.limit = limit;
    }

    /** A code that was scanned, by one state of the store. */
    private record Scan(Showcase showcase, ScanOutcome outcome) {}

    @Override
    public ProductPage page(FindProducts wanted) {
        return wanted.wanted().barcode().map(code -> scanned(wanted, code)).orElseGet(() -> listed(wanted));
    }

    private ProductPage scanned(FindProducts wanted, Barcode code) {
        Scan scan = scan(wanted.customer(), code);
        return ProductPage.of(scan.outcome().found().map(shown -> show(scan.showcase(), shown)), wanted.page());
    }

    private ProductPage listed(FindProducts wanted) {
        Showcase showcase = transactions.read(() -> showcase(wanted.customer()));
        FoundProducts found = index.page(wanted.customer().institution(), wanted.listing());
        return ProductPage.of(showcase.show(found), found.totalCount(), wanted.limit());
    }

    @Override
    public FoundProduct byBarcode(Customer customer, Barcode code) {
        Scan scan = scan(customer, code);
        return show(scan.showcase(), scan.outcome().orRefuse());
    }

    private Scan scan(Customer customer, Barcode code) {
        return transactions.read(() -> {
            Showcase showcase = showcase(customer);
            Institution store = showcase.store();
            List<Product> bearers = products.named(store, List.of(RequestedLine.scanned(code)));
            return new Scan(showcase, new CatalogueExtract(store, bearers).scan(code));
        });
    }

    private FoundProduct show(Showcase showcase, ShownProduct shown) {
        return showcase.show(shown, index.onSale(showcase.store().id()));
    }

    @Override
    public List<FoundProduct> byName(Customer customer, String name) {
        Showcase showcase = transactions.read(() -> showcase(customer));
        return showcase.show(index.named(customer.institution(), new NameSearch(customer.language(), name, limit)));
    }

    @Override
    public List<CountedCategory> categories(Customer customer, Optional<String> name) {
        InstitutionId store = transactions.read(
                () -> institutions.require(customer.institution()).id());
        return name.map(asked -> index.categories(store, new NameSearch(customer.language(), asked, limit)))
                .orElseGet(() -> index.roots(store, customer.language()));
    }

    private Showcase showcase(Customer customer) {
        Institution store = institutions.require(customer.institution());
        return new Showcase(store, standing(store, customer.cards()), clock.instant());
    }

    /** What opens campaigns: which points are on the cards does not matter before there is a cart. */
    private LoyaltyStanding standing(Institution store, List<CardId> cards) {
        if (cards.isEmpty()) {
            return LoyaltyStanding.none();
        }
        return new CardRegister(programmes.of(store.id())).standing(cards);
    }
}
