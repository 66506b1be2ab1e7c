package kassa.domain.invoice;

import java.util.Objects;
import kassa.domain.campaign.Campaign;

/** A campaign as an invoice tells it, be it readable or not: {@code C00000SKP001}. */
public record InvoicedCampaign(String name, String code, String operation) {

    public InvoicedCampaign {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(operation, "operation");
    }

    public static InvoicedCampaign of(Campaign campaign) {
        return new InvoicedCampaign(
                campaign.name(),
                campaign.code().toString(),
                campaign.operation().text());
    }

    InvoicedCampaign nameless() {
        return new InvoicedCampaign("", code, operation);
    }

    /**
     * The campaign that it tells, always in force; called by its code where its name is none.
     *
     * @throws kassa.domain.rule.RuleViolation by a rule of campaigns if it cannot be read
     */
    Campaign read() {
        return Campaign.of(Campaign.isName(name) ? name : code, code, operation);
    }
}
