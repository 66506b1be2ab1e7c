package kassa.domain.product;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A barcode")
class BarcodeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "96385074, GTIN-8 of the EAN-8 article of Wikipedia",
        "036000291452, GTIN-12 of the UPC article of Wikipedia",
        "4006381333931, GTIN-13 of the EAN article of Wikipedia",
        "4740000000018, GTIN-13 with the prefix of Estonia",
        "10614141000415, GTIN-14 of the GS1 General Specifications",
        "00000000, all zeros"
    })
    @DisplayName("is a GTIN if it has 8, 12, 13 or 14 digits and its check digit holds")
    void gtin(String code, String source) {
        assertThat(new Barcode(code).isGtin()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "10614141000415"})
    @DisplayName("is no GTIN with any single digit misread")
    void misreadDigit(String code) {
        for (int at = 0; at < code.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String misread = code.substring(0, at) + digit + code.substring(at + 1);
                assertThat(new Barcode(misread).isGtin()).as(misread).isEqualTo(misread.equals(code));
                assertThat(new Barcode(misread).hasGtinShape()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "1234567",
                "123456789",
                "12345678901",
                "123456789012345",
                "400638133393A",
                "40063813339-1",
                "٤٠٠٦٣٨١٣٣٣٩٣١",
                "PANT-10"
            })
    @DisplayName("is no GTIN with another length or other characters")
    void noGtin(String code) {
        assertThat(new Barcode(code).hasGtinShape()).isFalse();
        assertThat(new Barcode(code).isGtin()).isFalse();
        assertThat(new Barcode(code).key()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "96385074, 00000096385074",
        "036000291452, 00036000291452",
        "0036000291452, 00036000291452",
        "00036000291452, 00036000291452",
        "4006381333931, 04006381333931",
        "10614141000415, 10614141000415",
        "4006381333932, 4006381333932" // wrong check digit: a code of the merchant's own
    })
    @DisplayName("is found by its GTIN of 14 digits, or else as it is")
    void key(String code, String key) {
        assertThat(new Barcode(code).key()).isEqualTo(key);
    }

    @Test
    @DisplayName("is equal to the same text only, and reads back what it wrote")
    void equality() {
        Barcode upc = new Barcode("036000291452");

        assertThat(upc).isEqualTo(new Barcode("036000291452")).hasToString("036000291452");
        assertThat(upc).isNotEqualTo(new Barcode("0036000291452"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 123", "123 ", "12\n3", "12\u00003", "\t123"})
    @DisplayName("product.barcode: a code that is empty, has blanks at its ends or control characters is refused")
    void unprintable(String code) {
        assertRefused(ProductRule.BARCODE, () -> new Barcode(code));
    }

    @Test
    @DisplayName("product.barcode: a code of more than 100 characters is refused")
    void tooLong() {
        assertThat(new Barcode("9".repeat(100)).value()).hasSize(100);
        assertRefused(ProductRule.BARCODE, () -> new Barcode("9".repeat(101)));
    }
}
