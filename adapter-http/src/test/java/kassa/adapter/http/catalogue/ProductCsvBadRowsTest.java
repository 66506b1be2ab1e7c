package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bad row of a catalogue file")
class ProductCsvBadRowsTest {

    private static final String HEADER = "id,name,unit,unitPrice,vatRate";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                ",Piim,PIECE,1.19,24 ! id: is missing",
                "P1,,PIECE,1.19,24 ! name: is missing",
                "P1,Piim,,1.19,24 ! unit: is missing",
                "P1,Piim,PIECE,,24 ! unitPrice: is missing",
                "P1,Piim,PIECE,1.19, ! vatRate: is missing",
                "P1,Piim,PIECE,`\"1,19\"`,24 ! unitPrice: must be a number with a decimal point",
                "P1,Piim,PIECE,1.19 €,24 ! unitPrice: must be a number",
                "P1,Piim,PIECE,-1.19,24 !"
                        + " unitPrice: a unit price is 0 or more, below 1000000000 and has at most 4 decimals",
                "P1,Piim,PIECE,1.19999,24 !"
                        + " unitPrice: a unit price is 0 or more, below 1000000000 and has at most 4 decimals",
                "P1,Piim,PIECE,1e999999999,24 ! unitPrice: must have at most 15 integer digits and 6 decimals",
                "P1,Piim,PIECE,1.19,24% ! vatRate: a VAT rate is a number of percent such as 25.5, or EXEMPT",
                "P1,Piim,PIECE,1.19,1e999999999 ! vatRate: a VAT rate is a percentage from 0 to 100 with at most 4 decimals",
                "P1,Pi\u0007im,PIECE,1.19,24 ! name: has a control character"
            })
    @Timeout(5)
    @DisplayName("names the column that is wrong with what it needs")
    void required(String row, String reason) {
        String cells = row.replace("`", "");

        assertThat(CsvText.reasons(HEADER + "\n" + cells + "\n")).containsExactly("2 " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "barcodes ! 4740000000015 ! barcodes: 4740000000015 has a wrong check digit",
                "barcodes ! A-1|A-1 ! barcodes: A-1 stands in the list twice",
                "barcodes ! A-1||A-2 ! barcodes: must not be empty",
                "name.EN ! a\u0001x ! name.EN: has a control character",
                "description.EN ! Milk ! description: is missing",
                "weightItem ! jah ! weightItem: must be true or false",
                "floorPrice ! low ! floorPrice: must be a number",
                "active ! 1 ! active: must be true or false",
                "addition.rate ! 10 ! addition.type: is missing",
                "addition.type ! DSC ! addition: needs either a rate or a sum",
                "deposit.name ! Pant ! deposit.price: is missing; deposit.vatRate: is missing",
                "categories ! milk ! categories: must read like food=Toit;EN=Food > milk=Piim;EN=Milk",
                "categories ! a=A > ! categories: must read like food=Toit;EN=Food > milk=Piim;EN=Milk",
                "categories ! a=A|a=B ! categories: tells a in two ways",
                "categories ! a=A > a=A ! categories: tells a in two ways",
                "categories ! a=A;EN=B;EN=C ! categories: has two names in EN",
                "categories ! a=A;ENG=B ! categories: a language is a code of two letters, such as ET",
                "inspections ! MIN_AGE ! inspections: is not JSON, line 1, column 1",
                "inspections ! {} ! inspections: must be an array",
                "inspections ! [{}] ! inspections: /0/type is missing",
                "inspections ! [[]] ! inspections: /0 must be an object",
                "campaigns ! [{] ! campaigns: /0 is not JSON, line 1, column 3",
                "imageUrl ! a\u0002x ! imageUrl: has a control character"
            })
    @DisplayName("names the column that is wrong with what else it says")
    void optional(String column, String cell, String reasons) {
        String csv = HEADER + "," + column + "\nP1,Piim,PIECE,1.19,24," + cell + "\n";

        assertThat(CsvText.reasons(csv)).containsExactly(behind("2 ", reasons));
    }

    @Test
    @DisplayName("names all that is wrong with it, and the good rows beside it stay good")
    void allReasons() {
        String csv = HEADER + ",barcodes,categories,inspections\n"
                + "P1,Piim,PIECE,1.19,24,,,\n"
                + "\"\n\",Piim,BUCKET,\"1,19\",240,123456789013,milk,[\n"
                + "P3,Leib,PIECE,1.49,24,,,\n";

        assertThat(CsvText.reasons(csv))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("line 2 is good"),
                        row -> assertThat(row).startsWith("3 categories: must read like"),
                        row -> assertThat(row).startsWith("3 inspections: is not JSON"),
                        row -> assertThat(row).isEqualTo("3 id: is missing"),
                        row -> assertThat(row).isEqualTo("3 barcodes: 123456789013 has a wrong check digit"),
                        row -> assertThat(row).startsWith("3 unit: must be one of PIECE, LITER"),
                        row -> assertThat(row).isEqualTo("3 unitPrice: must be a number with a decimal point"),
                        row -> assertThat(row).startsWith("3 vatRate: a VAT rate is a percentage"),
                        row -> assertThat(row).isEqualTo("line 5 is good"));
    }

    @Test
    @DisplayName("has more or fewer fields than the header, which says nothing of the rows behind it")
    void fields() {
        String csv = HEADER + "\nP1,Piim\nP2,Piim,PIECE,1,19,24\n   \nP3,Leib,PIECE,1.49,24\n";

        assertThat(CsvText.reasons(csv))
                .containsExactly(
                        "2 fields: 2 instead of 5",
                        "3 fields: 6 instead of 5",
                        "4 fields: 1 instead of 5",
                        "line 5 is good");
    }

    @Test
    @DisplayName("has a campaign whose operation cannot be read, or an inspection in a zone that is none")
    void expressionsAndZones() {
        String csv = HEADER + ",campaigns,inspections\n"
                + "P1,Piim,PIECE,1.19,24,\"[{\"\"name\"\":\"\"x\"\",\"\"code\"\":\"\"B00000000001\"\",\"\"operation\"\":\"\"amount -\"\"}]\",\n"
                + "P2,Piim,PIECE,1.19,24,,\"[{\"\"type\"\":\"\"MIN_TIME\"\",\"\"time\"\":\"\"10:00\"\",\"\"timezone\"\":\"\"Europe/Talinn\"\"}]\"\n";

        assertThat(CsvText.reasons(csv))
                .satisfiesExactly(
                        operation -> assertThat(operation).startsWith("2 campaigns: /0/operation "),
                        zone -> assertThat(zone)
                                .startsWith("3 inspections: /0/timezone a time zone is an IANA name or an offset"));
    }

    @Test
    @DisplayName("gives more off than the product costs")
    void pricesTogether() {
        String csv = HEADER + ",addition.type,addition.sum\nP1,Piim,PIECE,1.19,24,DSC,1.20\n";

        assertThat(CsvText.reasons(csv)).containsExactly("2 addition: the discount is larger than the price");
    }

    private static String[] behind(String line, String reasons) {
        return List.of(reasons.split("; ")).stream()
                .map(reason -> line + reason)
                .toArray(String[]::new);
    }
}
