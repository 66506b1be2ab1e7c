package kassa.domain.loyaltycard;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.node.Address;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A telephone number")
class PhoneNumberTest {

    @ParameterizedTest(name = "{1} written in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EE | +37251234567 | +37251234567",
                "EE | +372 5123 4567 | +37251234567",
                "EE | (+372) 5123-4567 | +37251234567",
                "EE | 0037251234567 | +37251234567",
                "EE | 00 372 5123 4567 | +37251234567",
                "EE | 51234567 | +37251234567",
                "EE | 5123 4567 | +37251234567",
                "EE | 512-3456 | +3725123456",
                "EE | 512.34.56 | +3725123456",
                "EE | 6 123 456 | +3726123456",
                "EE | 37251234567 | +37251234567",
                "EE | 3725123456 | +3725123456",
                "EE | 37251234 | +37237251234",
                "EE | +371 21234567 | +37121234567",
                "EE | +358 40 1234567 | +358401234567",
                "EE | +49 30 123456 | +4930123456",
                "EE | '5123\u00a04567' | +37251234567",
                "LV | 2123 4567 | +37121234567",
                "LV | 37121234567 | +37121234567",
                "LT | 8 612 34567 | +37061234567",
                "LT | 0 612 34567 | +37061234567",
                "FI | 040 123 4567 | +358401234567",
                "FI | 00358401234567 | +358401234567"
            })
    @DisplayName("is the same however it was written")
    void spellings(NumberingPlan plan, String text, String number) {
        assertThat(PhoneNumber.parse(text, Optional.of(plan)).value()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{1} written in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EE | 512345",
                "EE | 512345678",
                "EE | 0512345",
                "EE | +372 512345",
                "EE | +372 512345678",
                "EE | 00372512345",
                "EE | +0372 5123456",
                "EE | +1",
                "EE | +123456",
                "EE | +1234567890123456",
                "EE | 000",
                "EE | 5123 4567 ext. 1",
                "EE | five",
                "EE | ++37251234567",
                "EE | ٥١٢٣٤٥٦",
                "EE | ''",
                "EE | '---'",
                "LV | 2123456",
                "LT | 612 34567 8",
                "FI | 401234567",
                "FI | 0 0"
            })
    @DisplayName("loyaltycard.phone: what is no number of the country, nor one with a plus, is refused")
    void malformed(NumberingPlan plan, String text) {
        assertRefused(LoyaltyRule.PHONE, () -> PhoneNumber.parse(text, Optional.of(plan)));
    }

    @Test
    @DisplayName("loyaltycard.phone: where the plan of the country is not known, numbers need their plus")
    void withoutPlan() {
        assertThat(PhoneNumber.parse("+49 30 123456", Optional.empty()).value()).isEqualTo("+4930123456");
        assertRefused(LoyaltyRule.PHONE, () -> PhoneNumber.parse("030 123456", Optional.empty()));
        assertRefused(LoyaltyRule.PHONE, () -> PhoneNumber.parse("51234567", Optional.empty()));
    }

    @Test
    @DisplayName("tells itself to nobody")
    void silent() {
        PhoneNumber number = PhoneNumber.parse("51234567", Optional.of(NumberingPlan.EE));

        assertThat(number.toString()).doesNotContain("5123");
        assertThat(assertRefused(
                                LoyaltyRule.PHONE, () -> PhoneNumber.parse("5123456789", Optional.of(NumberingPlan.EE)))
                        .getMessage())
                .doesNotContain("5123");
    }

    @ParameterizedTest(name = "VAT number {0}, country {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, EE",
                "EE100000001, -, EE",
                "-, Eesti, EE",
                "LV40000000001, -, LV",
                "-, Suomi, FI",
                "LT1, Eesti, LT",
                "DE1, -, -",
                "-, Narnia, EE"
            })
    @DisplayName("is written as in the country of the store, in Estonia if the store does not say where it is")
    void planOfStore(String vatNumber, String country, NumberingPlan plan) {
        Institution store = new Institution(
                new InstitutionId("shop"),
                "Shop",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"),
                Optional.empty(),
                PriceBasis.GROSS,
                CampaignCombination.BEST_DEAL,
                BarcodeProfile.EE,
                Optional.ofNullable(vatNumber),
                Optional.empty(),
                Optional.ofNullable(country).map(name -> new Address(List.of(name), Optional.empty())));

        assertThat(NumberingPlan.of(store)).isEqualTo(Optional.ofNullable(plan));
    }
}
