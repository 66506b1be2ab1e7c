package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;

/**
 * A row of a priced cart, with every step from its list amount to what it costs.
 *
 * @param quantity how much is bought, as the line said
 * @param unitPrice shelf price of one unit of the product
 * @param list quantity × shelf price, rounded
 * @param steps what moved the price; they sum from {@code list} to {@code amount} ({@code pricing.steps-sum-to-row})
 * @param paidAmount how much is paid for, in the product's unit; without trailing zeros; less than bought where
 *     a campaign gives some away
 * @param amount what the row costs, in the store's price basis; never negative ({@code pricing.row-not-negative})
 * @param gross what the row costs with VAT; the same as {@code amount} where prices include VAT
 */
public record PricedRow(
        RowKind kind,
        Optional<ProductId> product,
        Optional<Barcode> barcode,
        TranslatedText name,
        List<Category> categories,
        Quantity quantity,
        UnitPrice unitPrice,
        VatRate vatRate,
        Money list,
        List<PriceStep> steps,
        BigDecimal paidAmount,
        Money amount,
        Money gross,
        PriceCheck priceCheck) {

    public PricedRow {
        categories = List.copyOf(categories);
        steps = List.copyOf(steps);
        paidAmount = paidAmount.stripTrailingZeros();
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(priceCheck, "priceCheck");
        RuleViolation.unless(
                !amount.isNegative() && !gross.isNegative() && paidAmount.signum() >= 0,
                PricingRule.ROW_NOT_NEGATIVE,
                "a row is negative");
        Money moved = list;
        for (PriceStep step : steps) {
            moved = moved.plus(step.amount());
        }
        RuleViolation.unless(moved.equals(amount), PricingRule.STEPS_SUM_TO_ROW, "the steps do not sum to the row");
    }
}
