package kassa.domain.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.Address;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.CatalogueExtract;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.ShelfPrice;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.vat.VatRate;

/** Invoices as the platform makes them of carts that were priced as here. */
public final class SampleInvoices {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final VatRate STANDARD = VatRate.parse("24");

    private SampleInvoices() {}

    /** A store that sells on the terms of the cart. */
    public static Institution store(Cart cart) {
        PriceTerms terms = cart.terms();
        return new Institution(
                new InstitutionId("store"),
                "Store",
                terms.currency(),
                ZoneId.of("Europe/Tallinn"),
                STANDARD,
                cart.shipment().map(ShipmentCharge::vatRate),
                terms.basis(),
                terms.combination(),
                BarcodeProfile.EE,
                Optional.of("EE100200300"),
                Optional.of("10020030"),
                Optional.empty());
    }

    /** What the store knows when its catalogue is that of the cart. */
    public static InvoiceFacts facts(Cart cart, Invoice invoice) {
        return facts(cart, invoice, Optional.empty());
    }

    public static InvoiceFacts facts(Cart cart, Invoice invoice, Optional<Receipt> receipt) {
        Institution store = store(cart);
        List<Product> products = cart.lines().stream()
                .map(CartLine::article)
                .map(SampleInvoices::product)
                .toList();
        return new InvoiceFacts(
                store,
                new CatalogueExtract(store, products).examine(invoice.lines(), invoice.createdAt()),
                cart.campaigns(),
                cart.loyalty(),
                receipt);
    }

    private static Product product(Article article) {
        Product product = Product.of(
                        article.product().orElseThrow(), article.name().original(), article.price())
                .withCampaigns(article.campaigns().toArray(Campaign[]::new));
        return article.soldByWeight() ? product.weighed() : product;
    }

    /** The invoice I-1 of the cart, complete. */
    public static Told of(Cart cart) {
        return new Told(cart, CartPricer.price(cart));
    }

    /** An invoice that is told otherwise bit by bit. */
    public static final class Told {

        public String id = "I-1";
        public InstitutionId store = new InstitutionId("store");
        public String person = "P-1";
        public List<RequestedCard> cards = List.of();
        public Optional<String> vatNumber = Optional.of("EE100200300");
        public Optional<String> regNumber = Optional.of("10020030");
        public Optional<String> receipt = Optional.empty();
        public String status = "PAYED";
        public Currency currency;
        public Instant createdAt;
        public List<InvoicedProduct> products;
        public Optional<InvoiceTotal> total;
        public Optional<List<InvoicedCampaign>> campaigns;
        public Optional<InvoicedShipment> shipment;

        private Told(Cart cart, PricedCart priced) {
            currency = cart.terms().currency();
            createdAt = cart.at();
            products = cart.lines().stream()
                    .map(line -> product(line, cart.terms()))
                    .toList();
            total = Optional.of(total(priced));
            campaigns = Optional.of(told(cart.campaigns()));
            shipment = cart.shipment().map(Told::shipment);
        }

        static InvoiceTotal total(PricedCart priced) {
            return new InvoiceTotal(
                    priced.totals().withoutVat().amount(),
                    priced.totals().vatSum().amount(),
                    priced.total().amount(),
                    priced.total().amount());
        }

        static List<InvoicedCampaign> told(List<Campaign> campaigns) {
            return campaigns.stream().map(InvoicedCampaign::of).toList();
        }

        private static InvoicedProduct product(CartLine line, PriceTerms terms) {
            Article article = line.article();
            ShelfPrice shelf = ShelfPrice.of(article.price(), terms);
            InvoicedPrice price = new InvoicedPrice(
                    Optional.of(shelf.gross()),
                    Optional.of(shelf.net()),
                    Optional.of(shelf.vat()),
                    Optional.of(shelf.gross()),
                    Optional.of(shelf.vatRate().percent()));
            return new InvoicedProduct(
                    article.product(),
                    article.barcode(),
                    Optional.of(article.name().original()),
                    InvoicedQuantity.of(line.quantity()),
                    Optional.of(price),
                    Optional.of(told(article.campaigns())));
        }

        private static InvoicedShipment shipment(ShipmentCharge charge) {
            return new InvoicedShipment(
                    "COURIER",
                    "CONFIRMED",
                    charge.price().amount(),
                    charge.price().currency(),
                    Optional.of(NOON.plusSeconds(7_200)),
                    Optional.of(NOON),
                    new Recipient(
                            Optional.of("PM-17"),
                            Optional.of("Mari Maasikas"),
                            Optional.of("mari@example.com"),
                            Optional.of("+372 5555 5555"),
                            Optional.of(new Address(List.of("Eesti", "", "Tallinn"), Optional.of("10111")))));
        }

        public Told called(String other) {
            id = other;
            return this;
        }

        public Told at(InstitutionId other) {
            store = other;
            return this;
        }

        public Told toPay(String amount) {
            total = total.map(told -> new InvoiceTotal(told.net(), told.vat(), told.gross(), new BigDecimal(amount)));
            return this;
        }

        /** Net, VAT and gross of the whole. */
        public Told split(String net, String vat, String gross) {
            total = total.map(told ->
                    new InvoiceTotal(new BigDecimal(net), new BigDecimal(vat), new BigDecimal(gross), told.toPay()));
            return this;
        }

        public Invoice invoice() {
            return new Invoice(
                    new InvoiceId(id),
                    receipt.map(InstitutionInvoiceId::new),
                    new Seller(
                            store,
                            "Store",
                            vatNumber,
                            regNumber,
                            Optional.of(new Address(List.of("Eesti"), Optional.empty()))),
                    new Buyer(new PersonId(person), cards),
                    status,
                    createdAt,
                    createdAt.plusSeconds(30),
                    products,
                    currency,
                    total,
                    campaigns,
                    shipment);
        }
    }
}
