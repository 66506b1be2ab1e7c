package kassa.adapter.http.receipt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Address;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.receipt.Shipment;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** Receipts that tests read from beginning to end. */
final class SampleReceipts {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private SampleReceipts() {}

    /** The worked example of docs/pricing.md: three coffees for two, bananas by weight, 2 % off; 10.85. */
    static Receipt coffeeAndBananas() {
        VatRate standard = VatRate.parse("24");
        Product coffee = Product.of(
                        new ProductId("coffee"),
                        "Coffee",
                        ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("4.99"), standard))
                .withBarcodes(new Barcode("4740000000014"))
                .withCampaigns(Campaign.of("3 for 2", "C00000SKP001", "amount >= 3 ? amount - 1 : amount"));
        Product bananas = Product.of(
                        new ProductId("bananas"),
                        "Bananas",
                        ProductPrice.of(UnitOfMeasure.KILOGRAM, UnitPrice.parse("1.29"), standard))
                .weighed();
        LoyaltyProgramme programme = new LoyaltyProgramme("1", Optional.of("SKP"), "Store card", BigDecimal.ONE, false);
        Cart cart = Cart.of(
                        new PriceTerms(Currency.getInstance("EUR"), PriceBasis.GROSS, CampaignCombination.BEST_DEAL),
                        List.of(
                                CartLine.of(coffee, Quantity.pieces(3)),
                                CartLine.of(bananas, Quantity.of("0.846", UnitOfMeasure.KILOGRAM))),
                        NOON)
                .withLoyalty(new LoyaltyStanding(
                        List.of(new HeldCard(new CardId("1", "4711"), Optional.of(programme), 0, false))))
                .withCampaigns(List.of(Campaign.of("2 % off", "B00000000501", "total >= 5 ? total * 0.98 : total")));
        return issued(cart, "ET");
    }

    /** One coffee and the bananas of a customer with a card; a little more would bring a campaign. */
    static Receipt nearlyTwenty() {
        Cart cart = coffeeAndBananas().cart();
        return issued(
                cart.withCampaigns(List.of(
                        Campaign.of("From 20 on", "B00000000501", "total >= 20 ? total - 5 : total"),
                        Campaign.of("Guests", "U00000000501", "total - 1"))),
                "ET");
    }

    /**
     * A cart of a trade customer, in prices without VAT: two bottles with a deposit at another rate, 846 g of apples from a
     * markup of 10 %, a book without VAT, courier at 5.00; paid with 1.50 of points; in Russian.
     */
    static Receipt trade() {
        Currency euro = Currency.getInstance("EUR");
        VatRate standard = VatRate.parse("24");
        ProductPrice bottle = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("1.25"), standard)
                .withDeposit(new Deposit(text("Pant", "RU", "Залог"), UnitPrice.parse("0.10"), VatRate.parse("0")));
        ProductPrice apples = ProductPrice.of(UnitOfMeasure.KILOGRAM, UnitPrice.parse("1.999"), VatRate.parse("9"))
                .withAddition(new Addition(Addition.Direction.MARKUP, Addition.Measure.RATE, BigDecimal.TEN));
        ProductPrice book = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("20"), VatRate.EXEMPT);
        LoyaltyProgramme programme = new LoyaltyProgramme("1", Optional.empty(), "Store card", BigDecimal.ONE, true);
        Cart cart = Cart.of(
                        new PriceTerms(euro, PriceBasis.NET, CampaignCombination.BEST_DEAL),
                        List.of(
                                line("kali", text("Kali", "RU", "Квас"), bottle, Quantity.pieces(2), "1.55"),
                                line(
                                        "apples",
                                        text("Õunad", "EN", "Apples"),
                                        apples,
                                        Quantity.of("846", UnitOfMeasure.GRAM),
                                        "0.003"),
                                line("book", text("Raamat", "RU", "Книга"), book, Quantity.pieces(1), null)),
                        NOON)
                .withLoyalty(new LoyaltyStanding(List.of(
                        new HeldCard(new CardId("1", "4711"), Optional.of(programme), 150, true),
                        new HeldCard(new CardId("9", "12"), Optional.empty(), 0, true))))
                .withShipment(new ShipmentCharge(new Money(500, euro), standard));
        return issued(
                cart, "RU", Optional.of(courier(cart.shipment().orElseThrow().price())));
    }

    /** The same, paid too late with a cent too little, and once more under another revision. */
    static Receipt tradePaidTwice() {
        Payment late = new Payment(
                new InstitutionInvoiceId("R-1"),
                Optional.of(new BigDecimal("29.97")),
                Optional.of(NOON.plusSeconds(90_000)),
                NOON.plusSeconds(90_001),
                "{\"invoiceId\": \"I-1\",\n \"total\": \"29.97\"}");
        Payment again = new Payment(
                new InstitutionInvoiceId("R-0"), Optional.empty(), Optional.empty(), NOON.plusSeconds(90_002), "{}");
        return trade().pay(late, new FiscalNumber(17)).recordDuplicate(again);
    }

    private static CartLine line(String id, TranslatedText name, ProductPrice price, Quantity quantity, String shown) {
        Article article = new Article(
                Optional.of(new ProductId(id)),
                Optional.of("474000000001" + id.length())
                        .filter(code -> !id.equals("book"))
                        .map(Barcode::new),
                name,
                price,
                quantity.unit() != UnitOfMeasure.PIECE,
                id.equals("kali")
                        ? List.of(
                                new Category(
                                        new CategoryId("drinks"),
                                        text("Joogid", "RU", "Напитки"),
                                        Optional.of(new CategoryId("food"))),
                                new Category(new CategoryId("food"), text("Toit", "EN", "Food"), Optional.empty()))
                        : List.of(),
                List.of());
        return new CartLine(article, quantity, Optional.ofNullable(shown).map(BigDecimal::new));
    }

    private static TranslatedText text(String original, String language, String translation) {
        return new TranslatedText(original, Map.of(new LangCode(language), translation));
    }

    static Money euros(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }

    private static Shipment courier(Money price) {
        return new Shipment(
                "COURIER",
                Optional.of("PP-1"),
                Optional.of("Kuller"),
                "WAITING_FOR_CONFIRMATION",
                price,
                Optional.of(Instant.parse("2026-11-24T10:00:00Z")),
                Optional.of(Instant.parse("2026-11-23T11:59:59.5Z")),
                Optional.of("mari@example.com"),
                Optional.of("+372 5555"),
                Optional.of(new Address(List.of("Eesti", "", "Tallinn"), Optional.of("10117"))));
    }

    static Receipt issued(Cart cart, String language) {
        return issued(cart, language, Optional.empty());
    }

    /** The receipt R-1 of the first cart of invoice I-1, on offer for a day. */
    private static Receipt issued(Cart cart, String language, Optional<Shipment> shipment) {
        RequestedCart requested = new RequestedCart(new LangCode(language), List.of(), List.of(), shipment);
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("R-1"),
                new InvoiceId("I-1"),
                new InstitutionId("demo-store"),
                new PersonId("P-1"),
                1);
        return Receipt.issue(heading, requested, cart, Duration.ofDays(1));
    }
}
