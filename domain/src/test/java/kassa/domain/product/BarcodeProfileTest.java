package kassa.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeProfileTest {

    @ParameterizedTest(name = "{0} names {1} and tells {2}")
    @DisplayName("an Estonian code tells a price or a weight of four digits, in the unit of its prefix")
    @CsvSource({
        "2012345603271, 2012345600003, price 3.27",
        "2112345603278, 2112345600000, price 32.7",
        "2212345603275, 2212345600007, price 327",
        "2310110108465, 2310110100001, weight 0.846 KILOGRAM",
        "2410110100855, 2410110100008, weight 0.85 KILOGRAM",
        "2510110100098, 2510110100005, weight 0.9 KILOGRAM",
        "02310110108465, 2310110100001, weight 0.846 KILOGRAM",
    })
    void estonia(String scanned, String name, String told) {
        assertThat(told(BarcodeProfile.EE, scanned)).isEqualTo(told);
        assertThat(names(BarcodeProfile.EE, scanned)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} names {1} and tells {2}")
    @DisplayName("a German code tells a price, a count or a weight of five digits")
    @CsvSource({
        "2221114002393, 2221110000003, price 2.39",
        "2200017003270, 2200010000009, price 3.27",
        "2511119000129, 2511110000005, count 12",
        "2811111068708, 2811110000006, weight 6.87 KILOGRAM",
        "2812346146858, 2812340000002, weight 14.685 KILOGRAM",
        "02811111068708, 2811110000006, weight 6.87 KILOGRAM",
    })
    void germany(String scanned, String name, String told) {
        assertThat(told(BarcodeProfile.DE, scanned)).isEqualTo(told);
        assertThat(names(BarcodeProfile.DE, scanned)).startsWith(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a code of the country's prefixes whose check digit is wrong cannot be read")
    @CsvSource({
        "EE, 2310110108464, its check digit is 4 and should be 5",
        "EE, 2012345603270, its check digit is 0 and should be 1",
        "DE, 2811111068700, its check digit is 0 and should be 8",
    })
    void wrongCheckDigit(BarcodeProfile profile, String scanned, String reason) {
        assertThat(reason(profile, scanned)).isEqualTo(reason);
    }

    @Test
    @DisplayName("a German code whose price verifier does not fit the price cannot be read")
    void wrongVerifier() {
        assertThat(reason(BarcodeProfile.DE, "2511118000120"))
                .isEqualTo("its digit that verifies 00012 is 8 and should be 9");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("every other code is what the catalogue knows the product by, and tells nothing more")
    @CsvSource({
        "EE, 4740000000014",
        "EE, 2610110108466",
        "EE, 2912345612344",
        "DE, 2012345603271",
        "DE, 2412345603279",
        "EE, 231011010846",
        "EE, 12310110108462",
        "EE, kilo",
        "EE, 23101101O8465",
    })
    void plain(BarcodeProfile profile, String scanned) {
        assertThat(told(profile, scanned)).isEqualTo("plain");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a code with zeros for the value names the product and tells nothing")
    @CsvSource({"EE, 2310110100001", "EE, 2012345600003", "DE, 2811110000006"})
    void zeros(BarcodeProfile profile, String scanned) {
        assertThat(told(profile, scanned)).isEqualTo("plain");
    }

    @ParameterizedTest(name = "check digit {0}")
    @DisplayName("a catalogue that names the product with whatever check digit the label had is found all the same")
    @ValueSource(chars = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
    void anyCheckDigit(char digit) {
        String key = new Barcode(names(BarcodeProfile.EE, "2310110108465")).key();
        assertThat(new Barcode("231011010000" + digit).key()).isEqualTo(key);
    }

    @Test
    @DisplayName("a German catalogue that kept the verifier or the check digit of a label is found all the same")
    void anyVerifier() {
        ScannedCode read = BarcodeProfile.DE.read(new Barcode("2811111068708"));
        String keys = read.fold(
                () -> "",
                told -> String.join(" ", told.names().stream().map(Barcode::key).toList()),
                reason -> "");
        IntStream.range(0, 100)
                .mapToObj(digits -> String.format("281111%d00000%d", digits / 10, digits % 10))
                .forEach(written -> assertThat(keys).contains(new Barcode(written).key()));
    }

    @Test
    @DisplayName("the check digit of any other code is not put right: another digit is another code")
    void otherCheckDigitsStay() {
        assertThat(new Barcode("4740000000013").key()).isEqualTo("4740000000013");
        assertThat(new Barcode("2310110108464").key()).isEqualTo("2310110108464");
        assertThat(new Barcode("4740110100009").key()).isEqualTo("4740110100009");
    }

    @ParameterizedTest(name = "{0} is verified by {1}")
    @DisplayName("the verifier of five digits is that of the GS1 General Specifications")
    @CsvSource({"14685, 6", "00012, 9", "06870, 1", "00239, 4", "12345, 8", "99999, 6", "00000, 0"})
    void verifiers(String field, char verifier) {
        assertThat(PriceVerifier.of(field)).isEqualTo(verifier);
    }

    private static String told(BarcodeProfile profile, String scanned) {
        return read(profile, scanned)
                .fold(() -> "plain", told -> words(told.measure()), reason -> "unreadable: " + reason);
    }

    private static String words(PackageMeasure measure) {
        Optional<String> weight = measure.weight().map(told -> "weight " + told);
        Optional<String> price =
                measure.price().map(told -> "price " + told.stripTrailingZeros().toPlainString());
        return weight.or(() -> price)
                .orElseGet(() -> "count " + measure.count().orElseThrow().toPlainString());
    }

    private static String names(BarcodeProfile profile, String scanned) {
        return read(profile, scanned)
                .fold(
                        () -> "",
                        told -> String.join(
                                " ", told.names().stream().map(Barcode::value).toList()),
                        reason -> "");
    }

    private static String reason(BarcodeProfile profile, String scanned) {
        return read(profile, scanned).fold(() -> "plain", told -> "measured", reason -> reason);
    }

    private static ScannedCode read(BarcodeProfile profile, String scanned) {
        return profile.read(new Barcode(scanned));
    }
}
