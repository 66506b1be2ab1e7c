package kassa.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.domain.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Writing JSON")
class JsonWriterTest {

    private static final Money TWELVE = new Money(1200, Currency.getInstance("EUR"));

    @Test
    @DisplayName("keeps the order of the calls and leaves out what is absent")
    void writes() {
        String json = JsonWriter.object(out -> out.text("name", "\"Õun\"\n")
                .optionalText("note", Optional.empty())
                .optionalText("unit", Optional.of("KILOGRAM"))
                .integer("count", 3)
                .flag("weighed", true)
                .instant("at", Instant.EPOCH)
                .date("day", LocalDate.EPOCH)
                .texts("codes", List.of("a", "b"))
                .list("rows", List.of(1, 2), (row, to) -> to.integer("row", row))
                .object("price", to -> to.money("total", TWELVE))
                .optionalObject("none", Optional.<Money>empty(), (money, to) -> to.money("total", money))
                .raw("receipt", "{\"a\":[1]}"));

        assertThat(json)
                .isEqualTo("{\"name\":\"\\\"Õun\\\"\\n\",\"unit\":\"KILOGRAM\",\"count\":3,\"weighed\":true,"
                        + "\"at\":\"1970-01-01T00:00:00Z\",\"day\":\"1970-01-01\",\"codes\":[\"a\",\"b\"],"
                        + "\"rows\":[{\"row\":1},{\"row\":2}],\"price\":{\"total\":12.00},\"receipt\":{\"a\":[1]}}");
    }

    @Test
    @DisplayName("writes money with the decimals of its currency")
    void money() {
        Money yen = new Money(1200, Currency.getInstance("JPY"));
        String json = JsonWriter.list(List.of(TWELVE, yen), (money, out) -> out.money("m", money));

        assertThat(json).isEqualTo("[{\"m\":12.00},{\"m\":1200}]");
    }

    @Test
    @DisplayName("writes decimals plain, never with an exponent")
    void plain() {
        String json = JsonWriter.object(out -> out.decimal("big", new BigDecimal("1.2E+10"))
                .optionalDecimal("small", Optional.of(new BigDecimal("1E-7")))
                .optionalMoney("none", Optional.empty())
                .optionalInstant("never", Optional.empty()));

        assertThat(json).isEqualTo("{\"big\":12000000000,\"small\":0.0000001}");
    }
}
