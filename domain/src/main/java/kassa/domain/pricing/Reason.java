package kassa.domain.pricing;

import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.money.Money;

/** Why a row changes, before it is known by how much. */
record Reason(StepKind kind, Optional<String> name, Optional<String> code) {

    static final Reason ADDITION = new Reason(StepKind.ADDITION, Optional.empty(), Optional.empty());

    static Reason of(Campaign campaign) {
        StepKind kind = switch (campaign.code().type()) {
            case UNIT_PRICE -> StepKind.UNIT_PRICE_CAMPAIGN;
            case AMOUNT_TO_PAY -> StepKind.AMOUNT_CAMPAIGN;
            case CART_TOTAL, CART_TOTAL_BY_AMOUNT -> StepKind.CART_CAMPAIGN;
        };
        return new Reason(
                kind, Optional.of(campaign.name()), Optional.of(campaign.code().toString()));
    }

    static Reason named(StepKind kind, String name) {
        return new Reason(kind, Optional.of(name), Optional.empty());
    }

    PriceStep step(Money amount) {
        return new PriceStep(kind, name, code, amount);
    }
}
