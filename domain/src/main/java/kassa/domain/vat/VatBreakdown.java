package kassa.domain.vat;

import java.util.Objects;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

/**
 * The VAT of everything that bears one rate (EN 16931, BG-23): {@code net + vat = gross}.
 *
 * @param net taxable amount, without VAT
 * @param vat the tax, rounded once for the whole group
 * @param gross amount with VAT
 */
public record VatBreakdown(VatRate rate, Money net, Money vat, Money gross) {

    public VatBreakdown {
        Objects.requireNonNull(rate, "rate");
        RuleViolation.unless(
                net.plus(vat).equals(gross), VatRule.NET_PLUS_VAT_IS_GROSS, "net and VAT do not sum to the gross");
    }

    /** What is left of it without a part of the same rate. */
    public VatBreakdown minus(VatBreakdown part) {
        return new VatBreakdown(rate, net.minus(part.net), vat.minus(part.vat), gross.minus(part.gross));
    }
}
