package kassa.adapter.http.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** A cart of a grocery store: each fifth line is weighed, bears a deposit, is discounted or of the reduced rate. */
public final class SampleCart {

    private static final PriceTerms TERMS =
            new PriceTerms(Currency.getInstance("EUR"), PriceBasis.GROSS, CampaignCombination.BEST_DEAL);
    private static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");
    private static final VatRate STANDARD = VatRate.parse("24");
    private static final VatRate REDUCED = VatRate.parse("9");

    private SampleCart() {}

    public static Cart of(int lines) {
        List<CartLine> all = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            all.add(line(i));
        }
        return Cart.of(TERMS, all, NOON);
    }

    /** The same with five campaigns, one of each type and one more, for the holder of a card. */
    public static Cart withCampaigns(int lines) {
        LoyaltyProgramme programme = new LoyaltyProgramme("7", Optional.of("SKP"), "Store card", BigDecimal.ONE, true);
        HeldCard card = new HeldCard(new CardId("7", "4711"), Optional.of(programme), 0, false);
        return of(lines).withLoyalty(new LoyaltyStanding(List.of(card))).withCampaigns(campaigns());
    }

    private static List<Campaign> campaigns() {
        return List.of(
                Campaign.of("Three for two", "C00000SKP001", "amount >= 3 ? amount - 1 : amount"),
                Campaign.of("Half a euro off", "B00000000002", "unitPrice > 4 ? unitPrice - 0.5 : unitPrice"),
                Campaign.of("Two percent", "B00000000501", "total >= 20 ? total * 0.98 : total"),
                Campaign.of("Five euros off", "C00000000501", "total > 200 ? total - 5 : total"),
                Campaign.of("Big basket", "B00000000502", "amount > 10 ? total * 0.99 : total"));
    }

    private static CartLine line(int number) {
        return CartLine.of(product(number), quantity(number));
    }

    private static Quantity quantity(int number) {
        return number % 5 == 1
                ? new Quantity(BigDecimal.valueOf(200 + 37L * number % 900, 3), UnitOfMeasure.KILOGRAM)
                : Quantity.pieces(1 + number % 4);
    }

    private static Product product(int number) {
        UnitPrice price = new UnitPrice(BigDecimal.valueOf(99 + 73L * number % 900, 2));
        ProductPrice plain = ProductPrice.of(
                number % 5 == 1 ? UnitOfMeasure.KILOGRAM : UnitOfMeasure.PIECE,
                price,
                number % 5 == 4 ? REDUCED : STANDARD);
        Product product = Product.of(
                        new ProductId("P" + (100_000 + number)), "Product " + number, priced(plain, number))
                .withBarcodes(new Barcode("47400000" + (10_000 + number)));
        return number % 5 == 1 ? product.weighed() : product;
    }

    private static ProductPrice priced(ProductPrice plain, int number) {
        return switch (number % 5) {
            case 2 ->
                plain.withDeposit(
                        new Deposit(TranslatedText.of("Deposit"), UnitPrice.parse("0.10"), VatRate.parse("0")));
            case 3 ->
                plain.withAddition(new Addition(Addition.Direction.DISCOUNT, Addition.Measure.RATE, BigDecimal.TEN));
            default -> plain;
        };
    }
}
