package kassa.domain.pricing;

import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

/**
 * The totals of a priced cart, all but {@code withoutVat} with VAT.
 *
 * @param withoutAddition what the total would be had no addition, campaign, discount or point been taken
 * @param additionSum signed: negative where the customer saves; {@code withoutAddition + additionSum = total}
 *     ({@code pricing.additions-sum-to-total})
 * @param withoutVat {@code withoutVat + vatSum = total} ({@code pricing.vat-sums-to-total})
 * @param total what the customer pays
 */
public record Totals(Money withoutAddition, Money additionSum, Money withoutVat, Money vatSum, Money total) {

    public Totals {
        RuleViolation.unless(
                withoutAddition.plus(additionSum).equals(total),
                PricingRule.ADDITIONS_SUM_TO_TOTAL,
                "the additions do not sum to the total");
        RuleViolation.unless(
                withoutVat.plus(vatSum).equals(total), PricingRule.VAT_SUMS_TO_TOTAL, "net and VAT are not the total");
    }
}
