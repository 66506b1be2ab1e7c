package kassa.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts {@code ~} stands for the separator FNC1, U+001D. */
class ElementStringTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("an element string tells the GTIN, and any of weight, price and count, however it is written")
    @CsvSource({
        "(01)04740000000018, gtin 04740000000018",
        "(01)94740000000011(3103)000846, gtin 94740000000011 weight 0.846 KILOGRAM",
        "(01)94740000000011(3105)000846, gtin 94740000000011 weight 0.00846 KILOGRAM",
        "(01)94740000000011(3100)000846, gtin 94740000000011 weight 846 KILOGRAM",
        "(3922)327(01)94740000000011, gtin 94740000000011 price 3.27",
        "(01)94740000000011(3103)000846(3922)00327, gtin 94740000000011 weight 0.846 KILOGRAM price 3.27",
        "(01)94740000000011(30)12, gtin 94740000000011 count 12",
        "(01)94740000000011(10)AB(C)30(17)261231(3103)000846, gtin 94740000000011 weight 0.846 KILOGRAM",
        "]C101947400000000113103000846, gtin 94740000000011 weight 0.846 KILOGRAM",
        "]e001947400000000113103000846392200327, gtin 94740000000011 weight 0.846 KILOGRAM price 3.27",
        "]d2019474000000001130000012~3103000846, gtin 94740000000011 weight 0.846 KILOGRAM count 12",
        "]Q3~01947400000000113922327~10LOT, gtin 94740000000011 price 3.27",
        "~01947400000000113922327~3103000846, gtin 94740000000011 weight 0.846 KILOGRAM price 3.27",
        "01947400000000113103000846, gtin 94740000000011 weight 0.846 KILOGRAM",
        "019474000000001110LOT30~3103000846, gtin 94740000000011 weight 0.846 KILOGRAM",
        "0104740000000018, gtin 04740000000018",
    })
    void sound(String text, String told) {
        assertThat(told(text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("one that does not hold together cannot be read, and the reason is told")
    @CsvSource({
        "(3103)000846, 'it names no product, which is (01)'",
        "(01)94740000000012, the check digit of (01)94740000000012 is wrong",
        "(01)9474000000001, (01) takes 14 digits",
        "(01)94740000000011(3103)846, (3103) takes 6 digits",
        "(01)94740000000011(3103)0008460, (3103) takes 6 digits",
        "(01)94740000000011(3103)00O846, (3103) takes 6 digits",
        "(01)94740000000011(3103)000000, (3103)000000 is zero",
        "(01)94740000000011(3106)000846, there is no (3106)",
        "(01)94740000000011(3922)1234567890123456, (3922) takes up to 15 digits",
        "(01)94740000000011(3922), (3922) takes up to 15 digits",
        "(01)94740000000011(3922)0, (3922)0 is zero",
        "(01)94740000000011(30)123456789, (30) takes up to 8 digits",
        "(01)94740000000011(30)-1, (30) takes up to 8 digits",
        "(01)94740000000011(01)04740000000018, (01)04740000000018 contradicts what stands before it",
        "(01)94740000000011(3103)000846(3102)000846, (3102)000846 contradicts what stands before it",
        "(1)94740000000011, it begins with no application identifier",
        "]C1019474000000001, it ends within (01)",
        "]C1019474000000001131030008, it ends within (3103)",
        "]C10194740000000011310300~846, (3103) takes 6 digits",
        "]C101947400000000111~0, a separator stands within an identifier",
        "]C10194740000000011392~109, a separator stands within an identifier",
    })
    void unsound(String text, String reason) {
        assertThat(told(text)).isEqualTo("unreadable: " + reason);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the same part twice, with the same content, is one")
    @ValueSource(strings = {"(01)94740000000011(01)94740000000011", "]C10194740000000011~0194740000000011"})
    void repeated(String text) {
        assertThat(told(text)).isEqualTo("gtin 94740000000011");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a text without any mark that does not read as one is a code of the merchant's own")
    @ValueSource(
            strings = {"01947400000000123103000846", "0194740000000011310300", "010123456789012", "(no)", "01-abc"})
    void codesOfTheMerchantsOwn(String text) {
        assertThat(told(text)).isEqualTo("plain");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the catalogue finds an element string by the GTIN in it")
    @ValueSource(
            strings = {
                "(01)04740000000018(3103)000846",
                "]C101047400000000183103000846",
                "0104740000000018",
                "4740000000018",
                "04740000000018"
            })
    void key(String text) {
        assertThat(barcode(text).key()).isEqualTo("04740000000018");
    }

    @Test
    @DisplayName("whatever is scanned is read or is not, and its key is told")
    void anything() {
        String alphabet = "0123456789019310392230()]C1~eQAZ ";
        Random random = new Random(1);
        Stream.generate(() -> text(random, alphabet)).limit(50_000).forEach(text -> {
            assertThat(barcode(text).key()).isNotEmpty();
            for (BarcodeProfile profile : BarcodeProfile.values()) {
                assertThat(profile.read(barcode(text))).isNotNull();
            }
        });
    }

    private static String text(Random random, String alphabet) {
        String sound = random.nextBoolean() ? "(01)94740000000011" : "]C10194740000000011";
        StringBuilder text = new StringBuilder(sound.substring(0, 1 + random.nextInt(18)));
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append('0').toString();
    }

    private static Barcode barcode(String text) {
        return new Barcode(text.replace('~', '\u001D'));
    }

    private static String told(String text) {
        return BarcodeProfile.EE
                .read(barcode(text))
                .fold(() -> "plain", ElementStringTest::words, reason -> "unreadable: " + reason);
    }

    private static String words(ScannedCode.Measured told) {
        PackageMeasure measure = told.measure();
        return "gtin " + told.names().get(0)
                + measure.weight().map(weight -> " weight " + weight).orElse("")
                + measure.price()
                        .map(price -> " price " + price.toPlainString())
                        .orElse("")
                + measure.count()
                        .map(count -> " count " + count.toPlainString())
                        .orElse("");
    }
}
