package kassa.domain.loyaltycard;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An e-mail address")
class EmailAddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mari@example.ee, mari@example.ee",
        "'  mari@example.ee ', mari@example.ee",
        "mari@EXAMPLE.Ee, mari@example.ee",
        "Mari@example.ee, Mari@example.ee",
        "mari+till@mail.example.ee, mari+till@mail.example.ee",
        "mari@ÕUN.EE, mari@õun.ee",
        "õie@example.ee, õie@example.ee"
    })
    @DisplayName("is the same with blanks around it and with its domain in any case")
    void spellings(String text, String address) {
        assertThat(EmailAddress.parse(text).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mari",
                "@example.ee",
                "mari@",
                "mari@ee",
                "mari@@example.ee",
                "ma ri@example.ee",
                "mari@exam ple.ee",
                "mari@.ee",
                "mari@example.",
                "mari@example..ee",
                "mari@example.ee\nX: y"
            })
    @DisplayName("loyaltycard.email: what has no @ between a name and a domain is refused")
    void malformed(String text) {
        assertRefused(LoyaltyRule.EMAIL, () -> EmailAddress.parse(text));
    }

    @Test
    @DisplayName("loyaltycard.email: has at most 64 characters in front of the @, and 254 in all")
    void bounds() {
        String longest = "x".repeat(64) + "@" + "y".repeat(186) + ".ee";

        assertThat(EmailAddress.parse(longest).value()).hasSize(254);
        assertRefused(LoyaltyRule.EMAIL, () -> EmailAddress.parse("x".repeat(65) + "@example.ee"));
        assertRefused(LoyaltyRule.EMAIL, () -> EmailAddress.parse("x".repeat(64) + "@" + "y".repeat(187) + ".ee"));
    }

    @Test
    @DisplayName("loyaltycard.email: is kept with its domain in lower case only, and tells itself to nobody")
    void normalForm() {
        assertRefused(LoyaltyRule.EMAIL, () -> new EmailAddress("mari@Example.ee"));
        assertThat(EmailAddress.parse("mari@example.ee").toString()).doesNotContain("mari");
    }
}
