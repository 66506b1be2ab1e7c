package kassa.adapter.http.benchmark;

import java.math.BigDecimal;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Variables;

/** An operation of a campaign as merchants write them, for seven pieces in a cart of 48.39. */
public enum SampleOperation {
    THREE_FOR_TWO(CampaignType.AMOUNT_TO_PAY, "amount >= 3 ? amount - 1 : amount"),
    TWO_PERCENT(CampaignType.CART_TOTAL, "total >= 5 ? total * 0.98 : total"),
    STEPS(
            CampaignType.CART_TOTAL_BY_AMOUNT,
            "amount >= 10 && total > 100 ? total * 0.9 : total > 50 ? total - Math.min(5, total * 0.05)"
                    + " : amount > 2 ? total - Math.floor(amount / 3) * 0.5 : total");

    static final Variables PURCHASE = Variables.ofCart(new BigDecimal("48.39"), new BigDecimal("7"));

    private final CampaignType type;
    private final String text;

    SampleOperation(CampaignType type, String text) {
        this.type = type;
        this.text = text;
    }

    CampaignExpression parsed() {
        return CampaignExpression.parse(text, type);
    }

    String text() {
        return text;
    }
}
