package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import kassa.application.catalogue.ProductSource;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.product.Barcode;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A catalogue file")
class ProductCsvTest {

    private static final String HEADER = "id,name,unit,unitPrice,vatRate";
    private static final String MILK = "P1,Piim,PIECE,1.19,24";

    @Test
    @DisplayName("tells with all its columns the same product as the admin API")
    void allColumns() {
        String csv = """
                id,barcodes,name,name.EN,description,description.ET,unit,unitPrice,vatRate,addition.type,addition.rate,\
                addition.sum,weightItem,floorPrice,deposit.name,deposit.name.EN,deposit.price,deposit.vatRate,categories,\
                inspections,campaigns,imageUrl,active
                P1,4740000000018 | PLU-7,Õlu,Beer,Hele,Hele õlu,LITER,3.1899,EXEMPT,MRK,,0.2,TRUE,2.5,Pant,Deposit,0.10,0,\
                alcohol=Alkohol;EN=Alcohol > beer=Õlu,"[{""type"":""MIN_AGE"",""age"":18}]",\
                "[{""name"":""2 for 1"",""code"":""B00000000001"",""operation"":""amount - 1""}]",https://example.com/1.jpg,false
                """;
        String json = """
                {"id":"P1","barcodes":["4740000000018","PLU-7"],"name":{"originalText":"Õlu","translations":{"EN":"Beer"}},\
                "description":{"originalText":"Hele","translations":{"ET":"Hele õlu"}},"unit":"LITER","unitPrice":3.1899,\
                "vatRate":"EXEMPT","addition":{"type":"MRK","sum":0.2},"floorPrice":2.5,"deposit":{"name":\
                {"originalText":"Pant","translations":{"EN":"Deposit"}},"price":0.1,"vatRate":0},"weightItem":true,\
                "categories":[{"id":"alcohol","name":{"originalText":"Alkohol","translations":{"EN":"Alcohol"}}},\
                {"id":"beer","name":{"originalText":"Õlu","translations":{}},"parentId":"alcohol"}],\
                "inspections":[{"type":"MIN_AGE","age":18,"action":"INSPECT"}],"campaigns":[{"name":"2 for 1",\
                "code":"B00000000001","operation":"amount - 1"}],"imageUrl":"https://example.com/1.jpg","active":false}""";

        assertThat(new ProductFormat().write(CsvText.product(csv))).isEqualTo(json);
    }

    @Test
    @DisplayName("says with an empty cell what an absent field says")
    void emptyCells() {
        String csv = """
                id,barcodes,name,name.EN,description,unit,unitPrice,vatRate,addition.type,addition.rate,addition.sum,\
                weightItem,floorPrice,deposit.name,deposit.price,deposit.vatRate,categories,inspections,campaigns,imageUrl,active
                P1,,Piim,,,PIECE,1.19,24,,,,,,,,,,,,,
                """;

        assertThat(CsvText.product(csv)).isEqualTo(CsvText.product(HEADER + "\n" + MILK));
    }

    @Test
    @DisplayName("has its columns in any order, languages in lower case, and blanks around cells")
    void order() {
        Product milk =
                CsvText.product(" vatRate , name.en ,unitPrice,unit,name,id\n 24 ,Milk, 1.19 , PIECE , Piim , P1 \n");

        assertThat(milk.id()).hasToString("P1");
        assertThat(milk.name().translations()).hasSize(1).containsValue("Milk");
        assertThat(milk.price()).isEqualTo(CsvText.product(HEADER + "\n" + MILK).price());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @DisplayName("may end its lines in any way, the last one too or not at all")
    void lineEnds(String end) {
        String open = String.join(end, HEADER, MILK, MILK.replace("P1", "P2"));

        assertThat(CsvText.rows(open)).hasSize(2).isEqualTo(CsvText.rows(open + end));
        assertThat(CsvText.rows(open)).extracting(ProductRow::line).containsExactly(2L, 3L);
    }

    @Test
    @DisplayName("may begin with a byte order mark, before a quoted name too")
    void byteOrderMark() {
        assertThat(CsvText.product("\uFEFF" + HEADER + "\n" + MILK).id()).hasToString("P1");
        assertThat(CsvText.product("\uFEFF\"id\"" + HEADER.substring(2) + "\n" + MILK)
                        .id())
                .hasToString("P1");
    }

    @Test
    @DisplayName("has quotes, commas and line breaks in quoted cells, and knows the line each row begins on")
    void quotes() {
        List<ProductRow> rows = CsvText.rows(HEADER + ",description\r\n"
                + "P1,\"Piim, 2,5% \"\"Alma\"\"\",PIECE,1.19,24,\"esimene\r\nteine\r\n\r\nkolmas\"\r\n"
                + "\r\n"
                + "P2,Leib,PIECE,1.49,24,\r\n");

        assertThat(rows).extracting(ProductRow::line).containsExactly(2L, 7L);
        Product milk = rows.get(0).fold(ProductRow.Good::product, bad -> null);
        assertThat(milk.name()).isEqualTo(TranslatedText.of("Piim, 2,5% \"Alma\""));
        assertThat(milk.description()).hasValue(TranslatedText.of("esimene\r\nteine\r\n\r\nkolmas"));
    }

    @Test
    @DisplayName("has no rows in its empty lines, before the header neither")
    void emptyLines() {
        assertThat(CsvText.rows("\n\n" + HEADER + "\n\n\n" + MILK + "\n\n")).hasSize(1);
        assertThat(CsvText.rows(HEADER + "\n")).isEmpty();
    }

    @Test
    @DisplayName("has barcodes between bars")
    void barcodes() {
        assertThat(CsvText.product("barcodes," + HEADER + "\n4740000000018|96385074 | A-1," + MILK)
                        .barcodes())
                .containsExactly(new Barcode("4740000000018"), new Barcode("96385074"), new Barcode("A-1"));
    }

    @Test
    @DisplayName("of the disk is opened anew each time, and closed with the rows")
    void reopened(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("products.csv"), HEADER + "\n" + MILK + "\n");
        ProductSource source = ProductCsv.of(file);

        try (Stream<ProductRow> once = source.rows();
                Stream<ProductRow> again = source.rows()) {
            assertThat(once.toList()).hasSize(1).isEqualTo(again.toList());
        }
    }

    @Test
    @DisplayName("is closed when its rows are closed, and when its header is refused")
    void closed() {
        AtomicInteger closed = new AtomicInteger();

        ProductCsv.of(() -> counted(HEADER + "\n" + MILK, closed)).rows().close();
        assertThat(closed).hasValue(1);
        assertThat(catchThrowable(
                        () -> ProductCsv.of(() -> counted("nonsense\n", closed)).rows()))
                .isInstanceOf(RuleViolation.class);
        assertThat(closed).hasValue(2);
    }

    @Test
    @Timeout(20)
    @DisplayName("is read as its rows are used: one that has no end can be begun")
    void streams() {
        byte[] header = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] milk = (MILK + "\n").getBytes(StandardCharsets.UTF_8);
        ProductSource endless = ProductCsv.of(() -> new Endless(header, milk));

        try (Stream<ProductRow> rows = endless.rows()) {
            assertThat(rows.limit(1_000).toList()).hasSize(1_000);
        }
    }

    @Test
    @DisplayName("of many rows gives them in their order")
    void many() {
        String rows = String.join(
                "\n",
                IntStream.range(0, 5_000)
                        .mapToObj(i -> MILK.replace("P1", "P" + i))
                        .toList());

        assertThat(CsvText.rows(HEADER + "\n" + rows))
                .extracting(row ->
                        row.fold(good -> good.line() + " " + good.product().id(), Object::toString))
                .startsWith("2 P0", "3 P1")
                .endsWith("5001 P4999")
                .hasSize(5_000);
    }

    private static InputStream counted(String text, AtomicInteger closed) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    /** A header, then the same row for ever. */
    private static final class Endless extends InputStream {

        private final byte[] row;
        private byte[] line;
        private int at;

        Endless(byte[] header, byte[] row) {
            this.line = header;
            this.row = row;
        }

        @Override
        public int read() {
            if (at == line.length) {
                line = row;
                at = 0;
            }
            return line[at++];
        }
    }
}
