package kassa.domain.loyaltycard;

import java.util.Locale;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * An e-mail address such as {@code mari@example.ee} ({@code loyaltycard.email}).
 *
 * <p>Addresses are the same if their domains are the same in any case of the letters; in front of the @, case counts (RFC
 * 5321, 2.4). No text that this class makes contains the address.
 *
 * @param value at most 254 characters, of which at most 64 stand in front of the @; the domain in lower case
 */
public record EmailAddress(String value) {

    /** The longest address (RFC 5321, 4.5.3.1). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");
    private static final String AT = "@";

    public EmailAddress {
        RuleViolation.unless(
                value.length() <= MAX_LENGTH && FORM.matcher(value).matches() && value.equals(withLowerDomain(value)),
                LoyaltyRule.EMAIL,
                "an e-mail address has an @, at most 64 characters in front of it, a domain behind it, and 254 in all");
    }

    /** The address as someone wrote it: blanks around it and the case of its domain do not count. */
    public static EmailAddress parse(String text) {
        return new EmailAddress(withLowerDomain(text.strip()));
    }

    private static String withLowerDomain(String text) {
        int domain = text.lastIndexOf(AT) + 1;
        return text.substring(0, domain) + text.substring(domain).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
