package kassa.domain.node;

import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * The platform's name of a store, such as {@code demo-store}.
 *
 * @param value 1 to 100 letters, digits, dots, hyphens, underscores or colons ({@code node.institution-id})
 */
public record InstitutionId(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._:-]{1,100}");

    public InstitutionId {
        RuleViolation.unless(
                FORM.matcher(value).matches(),
                NodeRule.INSTITUTION_ID,
                "an institution id has 1 to 100 letters, digits, dots, hyphens, underscores or colons");
    }

    @Override
    public String toString() {
        return value;
    }
}
