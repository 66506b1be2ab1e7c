package kassa.domain.campaign;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A campaign code")
class CampaignCodeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "B00000000501, EVERYONE, , CART_TOTAL",
        "C00000SKP001, CARD_HOLDERS, SKP, AMOUNT_TO_PAY",
        "U00000000002, WITHOUT_CARD, , UNIT_PRICE",
        "C00000000502, CARD_HOLDERS, , CART_TOTAL_BY_AMOUNT",
        "B00000SKP002, EVERYONE, SKP, UNIT_PRICE",
        "C12345678001, CARD_HOLDERS, 12345678, AMOUNT_TO_PAY",
        "C10000000001, CARD_HOLDERS, 10000000, AMOUNT_TO_PAY",
        "C0A0B0C0D001, CARD_HOLDERS, A0B0C0D, AMOUNT_TO_PAY",
        "C00000007001, CARD_HOLDERS, 7, AMOUNT_TO_PAY",
        "C0000000Z001, CARD_HOLDERS, Z, AMOUNT_TO_PAY"
    })
    @DisplayName("tells whom it is for, by which card, and what it changes; and reads back what it wrote")
    void parts(String text, Audience audience, String card, CampaignType type) {
        CampaignCode code = CampaignCode.parse(text);

        assertThat(code).isEqualTo(new CampaignCode(audience, Optional.ofNullable(card), type));
        assertThat(code).hasToString(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "X00000000001 | position 1: expected C, U or B, found 'X'",
                "c00000000001 | position 1: expected C, U or B, found 'c'",
                "000000000001 | position 1: expected C, U or B, found '0'",
                "С00000000001 | position 1: expected C, U or B, found U+0421",
                "C00000skp001 | position 7: expected an upper-case letter or a digit, found 's'",
                "C 0000SKP001 | position 2: expected an upper-case letter or a digit, found ' '",
                "C0000000-001 | position 9: expected an upper-case letter or a digit, found '-'",
                "C0000000Õ001 | position 9: expected an upper-case letter or a digit, found U+00D5",
                "B00000000003 | positions 10 to 12: expected 001, 002, 501 or 502, found '003'",
                "B00000000000 | positions 10 to 12: expected 001, 002, 501 or 502, found '000'",
                "B0000000050A | positions 10 to 12: expected 001, 002, 501 or 502, found '50A'",
                "B00000000001 2 | a campaign code has 12 characters, not 14",
                "B0000000001 | a campaign code has 12 characters, not 11",
                "'' | a campaign code has 12 characters, not 0"
            })
    @DisplayName("campaign.code: what is no code is refused, with the place and what was expected there")
    void refused(String text, String why) {
        assertThat(assertRefused(CampaignRule.CODE, () -> CampaignCode.parse(text)))
                .hasMessage(why);
    }

    @Test
    @DisplayName("campaign.code: a card for customers without a card contradicts itself")
    void cardForThoseWithout() {
        assertThat(assertRefused(CampaignRule.CODE, () -> CampaignCode.parse("U00000SKP001")))
                .hasMessageStartingWith(
                        "positions 2 to 9: expected 00000000, because U is for customers without a card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0SKP", "skp", "S-P", "123456789"})
    @DisplayName("campaign.code: a card code that cannot be padded to eight places and read again is refused")
    void unsoundCardCode(String card) {
        assertRefused(
                CampaignRule.CODE,
                () -> new CampaignCode(Audience.CARD_HOLDERS, Optional.of(card), CampaignType.AMOUNT_TO_PAY));
    }

    @ParameterizedTest(name = "{0}: holders {1}, others {2}")
    @CsvSource({"C, true, false", "U, false, true", "B, true, true"})
    @DisplayName("C is for customers who hold a card, U for those who do not, B for both")
    void audiences(char letter, boolean holders, boolean others) {
        Audience audience = Audience.ofLetter(letter);

        assertThat(audience.letter()).isEqualTo(letter);
        assertThat(audience.includes(true)).isEqualTo(holders);
        assertThat(audience.includes(false)).isEqualTo(others);
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource({
        "001, amount, false",
        "002, 'unitPrice, amount', false",
        "501, total, true",
        "502, 'total, amount', true"
    })
    @DisplayName("its type says what an operation may use and whether the whole cart is meant")
    void types(String code, String variables, boolean forCart) {
        CampaignType type = CampaignType.ofCode(code);

        assertThat(type.code()).isEqualTo(code);
        assertThat(String.join(", ", type.variables())).isEqualTo(variables);
        assertThat(type.isForCart()).isEqualTo(forCart);
    }
}
