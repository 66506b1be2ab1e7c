package kassa.domain.purchasecontrol;

import java.util.List;
import java.util.Objects;
import kassa.domain.rule.RuleViolation;

/**
 * What is decided of a cart and why.
 *
 * @param decision the strictest that one of the reasons asks for ({@code purchasecontrol.verdict})
 * @param reasons all of them, those of the lines first
 * @param share how likely the lot was to fall upon this purchase, whether it did or not
 */
public record ControlVerdict(ControlDecision decision, List<ControlReason> reasons, Share share) {

    public ControlVerdict {
        Objects.requireNonNull(share, "share");
        reasons = List.copyOf(reasons);
        RuleViolation.unless(
                decision == strictest(reasons),
                PurchaseControlRule.VERDICT,
                "the decision is not the strictest that a reason asks for");
    }

    static ControlVerdict of(List<ControlReason> reasons, Share share) {
        return new ControlVerdict(strictest(reasons), reasons, share);
    }

    private static ControlDecision strictest(List<ControlReason> reasons) {
        return ControlDecision.strictest(
                reasons.stream().map(ControlReason::decision).toList());
    }
}
