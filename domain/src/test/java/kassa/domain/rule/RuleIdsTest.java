package kassa.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kassa.domain.campaign.CampaignRule;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.money.MoneyRule;
import kassa.domain.node.NodeRule;
import kassa.domain.pricing.PricingRule;
import kassa.domain.product.ProductRule;
import kassa.domain.quantity.QuantityRule;
import kassa.domain.receipt.ReceiptRule;
import kassa.domain.vat.VatRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The names of the rules")
class RuleIdsTest {

    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    CampaignRule.values(),
                    CatalogueRule.values(),
                    LoyaltyRule.values(),
                    MoneyRule.values(),
                    NodeRule.values(),
                    PricingRule.values(),
                    ProductRule.values(),
                    QuantityRule.values(),
                    ReceiptRule.values(),
                    VatRule.values())
            .flatMap(Stream::of)
            .toList();

    @Test
    @DisplayName("are the room, a dot and words joined by hyphens")
    void haveOneForm() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.id()).matches(room(rule) + "\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    @DisplayName("are each given once")
    void areDistinct() {
        assertThat(RULES.stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    private static String room(Rule rule) {
        String room = rule.getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }
}
