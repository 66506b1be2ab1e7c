package kassa.domain.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** Carts of every kind, made from seeds. */
public final class Carts {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    public static final PriceTerms GROSS = new PriceTerms(EUR, PriceBasis.GROSS, CampaignCombination.BEST_DEAL);

    private static final List<VatRate> RATES =
            List.of("24", "24", "24", "9", "13", "0", "25.5", "5.5", "EXEMPT").stream()
                    .map(VatRate::parse)
                    .toList();

    private Carts() {}

    /** With everything that a cart may have. */
    public static Cart any(Random random) {
        return withCampaigns(random)
                .withDiscounts(discounts(random))
                .withLoyalty(loyalty(random))
                .withCampaigns(campaigns(random));
    }

    /** With campaigns and a shipment, but neither cart discounts nor points. */
    public static Cart withCampaigns(Random random) {
        Cart goods = goods(random).withLoyalty(loyalty(random)).withCampaigns(campaigns(random));
        Cart cart = new Cart(
                goods.terms(),
                goods.lines(),
                List.of(),
                goods.shipment(),
                withoutPoints(goods.loyalty()),
                goods.campaigns(),
                NOW);
        return random.nextInt(4) == 0 ? cart.withShipment(shipment(random)) : cart;
    }

    /** Goods with additions, floors and deposits. */
    public static Cart goods(Random random) {
        PriceTerms terms = new PriceTerms(
                EUR,
                random.nextInt(3) == 0 ? PriceBasis.NET : PriceBasis.GROSS,
                random.nextInt(3) == 0 ? CampaignCombination.SEQUENTIAL : CampaignCombination.BEST_DEAL);
        List<CartLine> lines = new ArrayList<>();
        List<Product> products = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            if (products.isEmpty() || random.nextInt(5) > 0) {
                products.add(product(random, products.size()));
            }
            lines.add(line(products.get(products.size() - 1), random));
        }
        return Cart.of(terms, lines, NOW);
    }

    private static CartLine line(Product product, Random random) {
        boolean weighed = product.price().unit() == UnitOfMeasure.KILOGRAM;
        Quantity quantity = weighed
                ? new Quantity(BigDecimal.valueOf(1 + random.nextInt(3000), 3), UnitOfMeasure.KILOGRAM)
                : Quantity.pieces(1 + random.nextInt(6));
        return CartLine.of(product, quantity);
    }

    private static Product product(Random random, int number) {
        boolean weighed = random.nextInt(4) == 0;
        UnitPrice shelf = new UnitPrice(
                random.nextInt(6) == 0
                        ? BigDecimal.valueOf(1 + random.nextInt(20_000), 4)
                        : BigDecimal.valueOf(random.nextInt(20) == 0 ? 0 : random.nextInt(3000), 2));
        ProductPrice price =
                ProductPrice.of(weighed ? UnitOfMeasure.KILOGRAM : UnitOfMeasure.PIECE, shelf, pick(RATES, random));
        Product product = Product.of(new ProductId("P" + number), "Product " + number, priced(price, random));
        Product campaigned = random.nextInt(4) == 0
                ? product.withCampaigns(campaign(pick(List.of(CampaignType.values()), random), random))
                : product;
        return weighed ? campaigned.weighed() : campaigned;
    }

    private static ProductPrice priced(ProductPrice price, Random random) {
        ProductPrice result = price;
        if (random.nextInt(4) == 0) {
            Addition.Direction direction =
                    random.nextInt(4) == 0 ? Addition.Direction.MARKUP : Addition.Direction.DISCOUNT;
            BigDecimal percent = BigDecimal.valueOf(1 + random.nextInt(1000), 1);
            result = result.withAddition(new Addition(direction, Addition.Measure.RATE, percent));
        }
        if (random.nextInt(5) == 0) {
            BigDecimal floor = price.unitPrice().amount().multiply(BigDecimal.valueOf(random.nextInt(11), 1));
            result = result.withFloor(new UnitPrice(floor.setScale(4, RoundingMode.DOWN)));
        }
        return random.nextInt(5) == 0 ? result.withDeposit(deposit(random)) : result;
    }

    private static Deposit deposit(Random random) {
        VatRate rate = random.nextBoolean() ? VatRate.parse("0") : pick(RATES, random);
        return new Deposit(TranslatedText.of("Deposit"), UnitPrice.parse("0.10"), rate);
    }

    private static List<Campaign> campaigns(Random random) {
        List<Campaign> campaigns = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            campaigns.add(campaign(pick(List.of(CampaignType.values()), random), random));
        }
        return campaigns;
    }

    private static Campaign campaign(CampaignType type, Random random) {
        String code = pick(List.of("B00000000", "C00000000", "U00000000", "C00000SKP"), random) + type.code();
        return Campaign.of("Campaign " + random.nextInt(100), code, operation(type, random));
    }

    private static String operation(CampaignType type, Random random) {
        int few = 1 + random.nextInt(4);
        int percent = random.nextInt(101);
        return switch (type) {
            case AMOUNT_TO_PAY ->
                pick(
                        List.of(
                                "amount >= " + few + " ? amount - 1 : amount",
                                "amount - Math.floor(amount / " + (few + 1) + ")",
                                "amount > " + few + " ? amount * 0." + (percent % 10) + " : amount"),
                        random);
            case UNIT_PRICE ->
                pick(
                        List.of(
                                "unitPrice > 1 ? unitPrice - 0.5 : unitPrice",
                                "amount >= " + few + " ? unitPrice * " + percent + " / 100 : unitPrice",
                                "Math.min(unitPrice, " + few + ")"),
                        random);
            case CART_TOTAL ->
                pick(
                        List.of(
                                "total >= " + 10 * few + " ? total * " + percent + " / 100 : total",
                                "total > " + few + " ? total - " + few + " : total",
                                "total - total / " + (few - 1)),
                        random);
            case CART_TOTAL_BY_AMOUNT -> "amount > " + few + " ? total * 0.97 : total";
        };
    }

    /** Of type 501, with any share or amount taken of the total: few of its results are whole cents. */
    static Campaign ofTotal(Random random) {
        String share = "total * " + BigDecimal.valueOf(random.nextInt(1001), 3);
        String amount = "Math.max(0, total - " + BigDecimal.valueOf(random.nextInt(5000), 2) + ")";
        return Campaign.of("Total", "B00000000501", pick(List.of(share, amount, "total - total / 3"), random));
    }

    /** Of type 502, with a result that depends on the pieces bought. */
    static Campaign ofTotalAndPieces(Random random) {
        String perPiece = "Math.max(0, total - amount * " + BigDecimal.valueOf(random.nextInt(300), 2) + ")";
        String share = "amount > " + random.nextInt(9) + " ? total * 0.97 : total";
        return Campaign.of("Pieces", "B00000000502", pick(List.of(perPiece, share, "total / amount"), random));
    }

    private static CartDiscount[] discounts(Random random) {
        CartDiscount[] discounts = new CartDiscount[random.nextInt(3)];
        for (int i = 0; i < discounts.length; i++) {
            discounts[i] = random.nextBoolean()
                    ? new CartDiscount.OfAmount("Voucher", new Money(1 + random.nextInt(3000), EUR))
                    : new CartDiscount.OfPercentage("Friends", BigDecimal.valueOf(1 + random.nextInt(1000), 1));
        }
        return discounts;
    }

    private static LoyaltyStanding loyalty(Random random) {
        if (random.nextBoolean()) {
            return LoyaltyStanding.none();
        }
        HeldCard first = card("7", Optional.of("SKP"), random);
        return new LoyaltyStanding(
                random.nextInt(3) == 0 ? List.of(first, card("8", Optional.empty(), random)) : List.of(first));
    }

    private static HeldCard card(String id, Optional<String> code, Random random) {
        LoyaltyProgramme programme = new LoyaltyProgramme(
                id, code, "Card " + id, BigDecimal.valueOf(random.nextInt(50), 1), random.nextBoolean());
        return new HeldCard(new CardId(id, "4711"), Optional.of(programme), random.nextInt(2000), random.nextBoolean());
    }

    private static LoyaltyStanding withoutPoints(LoyaltyStanding standing) {
        return new LoyaltyStanding(standing.cards().stream()
                .map(card -> new HeldCard(card.id(), card.programme(), 0, false))
                .toList());
    }

    private static ShipmentCharge shipment(Random random) {
        return new ShipmentCharge(new Money(random.nextInt(1000), EUR), pick(RATES, random));
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
