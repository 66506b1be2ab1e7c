package kassa.domain.campaign;

import java.math.BigDecimal;
import kassa.domain.money.Rounding;
import kassa.domain.rule.RuleViolation;

/**
 * What an expression computes with, such as 3 pieces at 4.0241935 each; what its type does not know is zero.
 *
 * <p>Each is zero or more ({@code campaign.variable}) and is kept with 34 digits.
 *
 * @param amount pieces, or units of a product
 * @param unitPrice price of one unit without VAT
 * @param total the goods of a cart without VAT
 */
public record Variables(BigDecimal amount, BigDecimal unitPrice, BigDecimal total) {

    public Variables {
        amount = checked(amount);
        unitPrice = checked(unitPrice);
        total = checked(total);
    }

    /** For {@link CampaignType#AMOUNT_TO_PAY}. */
    public static Variables ofAmount(BigDecimal amount) {
        return new Variables(amount, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** For {@link CampaignType#UNIT_PRICE}. */
    public static Variables ofUnitPrice(BigDecimal unitPrice, BigDecimal amount) {
        return new Variables(amount, unitPrice, BigDecimal.ZERO);
    }

    /** For {@link CampaignType#CART_TOTAL} and {@link CampaignType#CART_TOTAL_BY_AMOUNT}. */
    public static Variables ofCart(BigDecimal total, BigDecimal amount) {
        return new Variables(amount, BigDecimal.ZERO, total);
    }

    private static BigDecimal checked(BigDecimal value) {
        RuleViolation.unless(
                value.signum() >= 0 && Decimals.isInRange(value),
                CampaignRule.VARIABLE,
                "an expression computes with numbers of zero or more, from 1e-100 to below 1e100");
        return value.signum() == 0 ? BigDecimal.ZERO : value.round(Rounding.EXACT);
    }
}
