package kassa.domain.campaign;

import java.time.Instant;
import java.util.Optional;
import kassa.domain.rule.RuleViolation;

/**
 * A campaign, such as <i>buy three, pay for two</i>: {@code C00000SKP001} with {@code amount >= 3 ? amount - 1 :
 * amount}.
 *
 * <p>Equal are campaigns of the same parts; their expressions are compared by text.
 *
 * @param name what people call it; not blank, at most 200 characters ({@code campaign.name})
 * @param operation written for the type of the code ({@code campaign.type})
 * @param startsAt the first instant at which it is in force; empty if it always was
 * @param endsAt the first instant at which it is no longer in force, after its start ({@code campaign.period}); empty if
 *     it has no end
 * @param priority its place among campaigns that apply one after the other, the lowest first
 */
public record Campaign(
        String name,
        CampaignCode code,
        CampaignExpression operation,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        int priority) {

    private static final int MAX_NAME = 200;

    public Campaign {
        RuleViolation.unless(
                isName(name),
                CampaignRule.NAME,
                "a campaign has a name of at most " + MAX_NAME + " characters that is not blank");
        RuleViolation.unless(
                operation.type() == code.type(),
                CampaignRule.TYPE,
                "the operation is written for another type of campaign");
        RuleViolation.unless(isPeriod(startsAt, endsAt), CampaignRule.PERIOD, "a campaign ends after it starts");
    }

    /** A campaign that is always in force, of priority 0, from its code and its operation as they are written. */
    public static Campaign of(String name, String code, String operation) {
        CampaignCode parsed = CampaignCode.parse(code);
        CampaignExpression expression = CampaignExpression.parse(operation, parsed.type());
        return new Campaign(name, parsed, expression, Optional.empty(), Optional.empty(), 0);
    }

    /** Whether a campaign can be called so: not blank, at most 200 characters. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= MAX_NAME;
    }

    /** Whether it has started and has not ended. */
    public boolean isInForce(Instant at) {
        return startsAt.filter(at::isBefore).isEmpty()
                && endsAt.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** This campaign without beginning and end. */
    public Campaign always() {
        return new Campaign(name, code, operation, Optional.empty(), Optional.empty(), priority);
    }

    /** What its operation gives within the limits of its type: {@link CampaignExpression#evaluateWithinLimits}. */
    public Evaluation evaluate(Variables variables) {
        return operation.evaluateWithinLimits(variables);
    }

    private static boolean isPeriod(Optional<Instant> startsAt, Optional<Instant> endsAt) {
        return startsAt.isEmpty() || endsAt.isEmpty() || startsAt.get().isBefore(endsAt.get());
    }
}
