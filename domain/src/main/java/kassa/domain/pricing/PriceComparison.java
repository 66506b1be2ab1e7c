package kassa.domain.pricing;

import java.math.BigDecimal;
import kassa.domain.money.Rounding;
import kassa.domain.quantity.UnitOfMeasure;

/** Compares the price of one unit that the platform showed with the catalogue's, both with addition and VAT. */
final class PriceComparison {

    private PriceComparison() {}

    static PriceCheck of(DraftRow row, PriceTerms terms) {
        return row.line().sentPrice().map(sent -> compare(sent, row, terms)).orElseGet(PriceCheck.NotSent::new);
    }

    private static PriceCheck compare(BigDecimal sent, DraftRow row, PriceTerms terms) {
        int scale = row.unitPrice().shelfScale(terms.digits());
        BigDecimal exact = terms.basis()
                .toGross(row.unitPrice().amount(), row.article().price().vatRate());
        BigDecimal ours = Rounding.halfUp(exact, scale);
        BigDecimal theirs = inUnitOfProduct(sent, row, scale);
        return theirs.compareTo(ours) == 0 ? new PriceCheck.Match() : new PriceCheck.Different(theirs, ours);
    }

    /** A price by the gram as a price by the kilogram; exact where the units are the same. */
    private static BigDecimal inUnitOfProduct(BigDecimal sent, DraftRow row, int scale) {
        UnitOfMeasure theirs = row.line().quantity().unit();
        UnitOfMeasure ours = row.article().price().unit();
        return theirs == ours
                ? sent
                : Rounding.halfUp(sent.multiply(ours.size()).divide(theirs.size(), Rounding.EXACT), scale);
    }
}
