package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private static final VatRate STANDARD = VatRate.parse("24");
    private static final PriceTerms TERMS =
            new PriceTerms(Currency.getInstance("EUR"), PriceBasis.GROSS, CampaignCombination.BEST_DEAL);

    @Test
    @DisplayName("three coffees for two, bananas by weight and 2 % off above 5.00 cost 10.85")
    void coffeeAndBananas() {
        Product coffee = Product.of(
                        new ProductId("coffee"),
                        "Coffee",
                        ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("4.99"), STANDARD))
                .withCampaigns(Campaign.of("3 for 2", "C00000SKP001", "amount >= 3 ? amount - 1 : amount"));
        Product bananas = Product.of(
                        new ProductId("bananas"),
                        "Bananas",
                        ProductPrice.of(UnitOfMeasure.KILOGRAM, UnitPrice.parse("1.29"), STANDARD))
                .weighed();
        Cart cart = Cart.of(
                        TERMS,
                        List.of(
                                CartLine.of(coffee, Quantity.pieces(3)),
                                CartLine.of(bananas, Quantity.of("846", UnitOfMeasure.GRAM))),
                        Instant.parse("2026-11-23T12:00:00Z"))
                .withLoyalty(holderOf("SKP"))
                .withCampaigns(List.of(Campaign.of("2 % off", "B00000000501", "total >= 5 ? total * 0.98 : total")));

        PricedCart priced = CartPricer.price(cart);

        assertThat(priced.rows()).extracting(row -> row.gross().toString()).containsExactly("9.78 EUR", "1.07 EUR");
        assertThat(priced.totals())
                .hasToString("Totals[withoutAddition=16.06 EUR, additionSum=-5.21 EUR, withoutVat=8.75 EUR,"
                        + " vatSum=2.10 EUR, total=10.85 EUR]");
        assertThat(priced.rows().get(0).steps())
                .extracting(step -> step.kind() + " " + step.amount())
                .containsExactly("AMOUNT_CAMPAIGN -4.99 EUR", "CART_CAMPAIGN -0.20 EUR");
        assertThat(priced.campaigns().applied())
                .extracting(applied -> applied.code() + " " + applied.amount())
                .containsExactly("B00000000501 -0.22 EUR", "C00000SKP001 -4.99 EUR");
    }

    private static LoyaltyStanding holderOf(String cardCode) {
        LoyaltyProgramme programme =
                new LoyaltyProgramme("1", Optional.of(cardCode), "Store card", BigDecimal.ONE, false);
        return new LoyaltyStanding(List.of(new HeldCard(new CardId("1", "4711"), Optional.of(programme), 0, false)));
    }
}
