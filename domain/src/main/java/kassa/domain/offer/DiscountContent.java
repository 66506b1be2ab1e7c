package kassa.domain.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * A lower price for some of a product, such as three packs of coffee for 9.98 instead of 14.97, 33 % off.
 *
 * @param quantity of the product, in its unit, more than zero
 * @param campaign the code of the campaign that lowers the price; empty if the product's addition alone does
 * @param percentage of the default price that is taken off, 1 to 100; less than one percent off the exact one
 * @param offerPrice of the quantity, with VAT, what is charged
 * @param defaultPrice of the quantity, with VAT, without addition and campaign; above the offer price
 *     ({@code offer.discount})
 */
public record DiscountContent(
        ProductId product,
        BigDecimal quantity,
        Optional<CampaignCode> campaign,
        String imageUri,
        int percentage,
        BigDecimal offerPrice,
        BigDecimal defaultPrice)
        implements OfferContent {

    private static final int HUNDRED = 100;

    public DiscountContent {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(imageUri, "imageUri");
        quantity = quantity.stripTrailingZeros();
        offerPrice = offerPrice.stripTrailingZeros();
        defaultPrice = defaultPrice.stripTrailingZeros();
        RuleViolation.unless(
                quantity.signum() > 0 && offerPrice.signum() >= 0 && offerPrice.compareTo(defaultPrice) < 0,
                OfferRule.DISCOUNT,
                "an offer price is zero or more and below the default price, for a quantity of more than zero");
        RuleViolation.unless(
                percentage >= 1 && percentage <= HUNDRED, OfferRule.DISCOUNT, "a discount takes 1 to 100 percent off");
    }

    /**
     * Where it says something else than the till does; nothing if it agrees.
     *
     * @param before what the quantity costs without addition and campaign
     * @param after what it costs with them
     */
    public List<Breach> disagreements(BigDecimal before, BigDecimal after) {
        List<Breach> breaches = new ArrayList<>();
        if (defaultPrice.compareTo(before) != 0) {
            breaches.add(
                    new Breach("defaultPrice", "the till charges " + before.toPlainString() + " without discount"));
        }
        if (offerPrice.compareTo(after) != 0) {
            breaches.add(new Breach("offerPrice", "the till charges " + after.toPlainString()));
        }
        if (breaches.isEmpty() && !isNearlyRight()) {
            breaches.add(new Breach("discountPercentage", "the prices tell another percentage"));
        }
        return breaches;
    }

    /** People round up, down or to the nearest: |percentage × default − 100 × (default − offer)| < default. */
    private boolean isNearlyRight() {
        BigDecimal stated = defaultPrice.multiply(BigDecimal.valueOf(percentage));
        BigDecimal exact = defaultPrice.subtract(offerPrice).movePointRight(2);
        return stated.subtract(exact).abs().compareTo(defaultPrice) < 0;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.discount(this);
    }
}
