package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.Money;

/**
 * Step 8: points pay a part of the goods, one point one unit of the currency; then the goods earn points.
 *
 * <p>Points are earned on what the goods cost in the end, in the store's basis. A programme gives its points once, to the
 * first of its cards.
 */
final class BonusPoints {

    private final Goods goods;
    private final PriceTerms terms;
    private final Set<String> credited = new HashSet<>();

    private BonusPoints(Goods goods, PriceTerms terms) {
        this.goods = goods;
        this.terms = terms;
    }

    static List<CardPoints> apply(Goods goods, LoyaltyStanding loyalty, PriceTerms terms) {
        BonusPoints points = new BonusPoints(goods, terms);
        List<Money> used = new ArrayList<>(loyalty.cards().size());
        loyalty.cards().forEach(card -> used.add(points.use(card)));
        List<CardPoints> all = new ArrayList<>(used.size());
        for (int i = 0; i < used.size(); i++) {
            HeldCard card = loyalty.cards().get(i);
            all.add(new CardPoints(card.id(), used.get(i), points.earn(card)));
        }
        return all;
    }

    private Money use(HeldCard card) {
        long wanted = Math.min(card.spendablePoints(), goods.total());
        String name =
                card.programme().map(LoyaltyProgramme::name).orElse(card.id().programmeId());
        long taken = Spread.take(goods.rows(), wanted, Reason.named(StepKind.BONUS_POINTS, name));
        return new Money(taken, terms.currency());
    }

    private Money earn(HeldCard card) {
        return card.programme()
                .filter(programme -> credited.add(programme.id()))
                .map(LoyaltyProgramme::bonusRate)
                .map(this::share)
                .orElse(Money.zero(terms.currency()));
    }

    private Money share(BigDecimal percent) {
        BigDecimal paid = BigDecimal.valueOf(goods.total(), terms.digits());
        return Money.rounded(paid.multiply(percent).movePointLeft(2), terms.currency());
    }
}
