package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("catalogue.unreadable-file: a file that is no catalogue")
class ProductCsvHeaderTest {

    private static final String HEADER = "id,name,unit,unitPrice,vatRate";
    private static final String MILK = "P1,Piim,PIECE,1.19,24";

    @Test
    @DisplayName("names every column that is unknown, missing or there twice, at once")
    void header() {
        RuleViolation refused = refusal("id,Name,unit,unitPrice,price,id,name.english,name.et,name.ET\n" + MILK);

        assertThat(refused.breaches())
                .containsExactly(
                        new Breach("\"Name\"", "is no column of a catalogue"),
                        new Breach("\"price\"", "is no column of a catalogue"),
                        new Breach("\"name.english\"", "is no column of a catalogue"),
                        new Breach("id", "stands in the header twice"),
                        new Breach("name.ET", "stands in the header twice"),
                        new Breach("name", "is missing in the header"),
                        new Breach("vatRate", "is missing in the header"));
        assertThat(refused)
                .hasMessageStartingWith("the header is wrong: \"Name\" is no column of a catalogue; \"price\" is")
                .hasMessageEndingWith("; name is missing in the header; vatRate is missing in the header");
    }

    @Test
    @DisplayName("separates its fields by semicolons")
    void semicolons() {
        assertThat(refusal(HEADER.replace(',', ';') + "\n").breaches())
                .startsWith(new Breach(
                        "\"id;name;unit;unitPrice;vatRate\"", "is no column: fields are separated by commas"));
    }

    @Test
    @DisplayName("has names that a terminal must not see")
    void hostileNames() {
        assertThat(refusal(HEADER + ",\u001b[31m" + "x".repeat(1_000) + "\n"))
                .hasMessage("the header is wrong: \"?[31m" + "x".repeat(55) + "\" is no column of a catalogue");
    }

    @Test
    @DisplayName("has a column without a name")
    void nameless() {
        assertThat(refusal(HEADER + ",\n" + MILK + ",\n"))
                .hasMessage("the header is wrong: \"\" is no column of a catalogue");
    }

    @Test
    @DisplayName("is empty")
    void empty() {
        assertThat(refusal("")).hasMessage("the file is empty");
        assertThat(refusal("\uFEFF\r\n\r\n")).hasMessage("the file is empty");
    }

    @Test
    @DisplayName("is in another encoding than UTF-8, be it seen at once or only at its end")
    void encoding() {
        byte[] latin = (HEADER + "\nP1,Õlu,PIECE,1.19,24\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] late = (HEADER + "\n" + (MILK + "\n").repeat(10_000) + "P2,Õlu,PIECE,1.19,24\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = ("\uFEFF" + HEADER + "\n").getBytes(StandardCharsets.UTF_16LE);

        Stream.of(latin, late, utf16)
                .forEach(file -> assertThat(refusal(file)).hasMessage("the file is not encoded in UTF-8"));
    }

    @Test
    @DisplayName("is broken by a quote that is not closed, or by text behind one; the line is named")
    void quotes() {
        assertThat(refusal(HEADER + "\n" + MILK + "\nP2,\"Leib,PIECE,1.49,24\n" + MILK + "\n"))
                .hasMessageContaining("line 3");
        assertThat(refusal(HEADER + "\nP2,\"Leib\"x,PIECE,1.49,24\n")).hasMessageContaining("line 2");
    }

    @Test
    @DisplayName("has a row of more than a million characters, or of more than a thousand fields")
    void absurdRows() {
        assertThat(refusal(HEADER + "\nP1," + "x".repeat(1_100_000) + ",PIECE,1.19,24\n"))
                .hasMessageContaining("line 2");
        assertThat(refusal(HEADER + "\n" + ",".repeat(2_000) + "\n")).hasMessageContaining("line 2");
    }

    @Test
    @DisplayName("is not there, or cannot be read")
    void missing(@TempDir Path folder) {
        Path nowhere = folder.resolve("products.csv");

        assertThat(refusal(ProductCsv.of(nowhere))).hasMessage("there is no file " + nowhere);
        assertThat(refusal(ProductCsv.of(() -> {
                    throw new IOException("the disk is on fire");
                })))
                .hasMessage("the file cannot be read: the disk is on fire");
    }

    private static RuleViolation refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleViolation refusal(byte[] file) {
        return refusal(ProductCsv.of(() -> new ByteArrayInputStream(file)));
    }

    private static RuleViolation refusal(ProductSource source) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> use(source));
        assertThat(refused.rule()).isEqualTo(CatalogueRule.UNREADABLE_FILE);
        return refused;
    }

    private static void use(ProductSource source) {
        try (Stream<ProductRow> rows = source.rows()) {
            rows.forEach(row -> {});
        }
    }
}
