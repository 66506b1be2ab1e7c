package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static kassa.bootstrap.simulator.Examples.doctored;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.BiConsumer;
import kassa.adapter.http.json.JsonTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small answers:")
class SmallChecksTest {

    private static final String BONUS = "{\"cardNumber\": \"4711\", \"bonus\": 12.50, \"currency\": \"EUR\"}";
    private static final String OFFERS = "[{\"id\": \"1\", \"type\": \"DISCOUNT\", \"title\": {\"originalText\": \"a\","
            + " \"translations\": []}, \"imageUri\": \"https://x\", \"discountPercentage\": 20, \"offerPrice\": 1.00,"
            + " \"defaultPrice\": 1.25}, {\"id\": \"2\", \"type\": \"PRODUCT_RELATED\", \"title\": {\"originalText\":"
            + " \"b\", \"translations\": []}, \"startDate\": \"2026-11-01\", \"relatedProduct\": " + Examples.PRODUCT
            + "}, {\"id\": \"3\", \"type\": \"DEFAULT\", \"title\": {\"originalText\": \"c\", \"translations\": []}}]";

    @Test
    @DisplayName("a card has on it what has come together")
    void bonus() {
        assertThat(checks(look(BONUS, SmallChecksTest::bonus))).isEmpty();
        assertThat(checks(look(doctored(BONUS, "12.50", "12.51"), SmallChecksTest::bonus)))
                .containsExactly("bonus");
        assertThat(checks(look(doctored(BONUS, "4711", "4712"), SmallChecksTest::bonus)))
                .containsExactly("echo");
        assertThat(checks(look(doctored(BONUS, "12.50", "\"12.50\""), SmallChecksTest::bonus)))
                .contains("shape");
    }

    private static void bonus(JsonTree answer, Notes notes) {
        LoyalCustomer.look(answer, "4711", new BigDecimal("12.5"), notes);
    }

    @Test
    @DisplayName("offers are of a known type and have what goes with it")
    void offers() {
        assertThat(checks(look(OFFERS, OfferCheck::look))).isEmpty();
        assertThat(checks(look(doctored(OFFERS, "\"DEFAULT\"", "\"NONE\""), OfferCheck::look)))
                .containsExactly("shape");
        assertThat(checks(look(doctored(OFFERS, "\"offerPrice\"", "\"price\""), OfferCheck::look)))
                .containsExactly("shape");
        assertThat(checks(look(doctored(OFFERS, "\"VATSum\": 0.23", "\"VATSum\": 0.24"), OfferCheck::look)))
                .containsExactly("sum-of-vat");
        assertThat(checks(look("{}", OfferCheck::look))).containsExactly("shape");
    }

    @Test
    @DisplayName("a decision is one of three words")
    void decision() {
        assertThat(checks(look("{\"decision\": \"AGE\"}", Control::decision))).isEmpty();
        assertThat(checks(look("{\"decision\": \"MAYBE\"}", Control::decision))).containsExactly("shape");
        assertThat(checks(look("{}", Control::decision))).containsExactly("shape");
    }

    @Test
    @DisplayName("an app that is locked has a case that can be concluded")
    void locked() {
        assertThat(checks(look("{\"state\": \"OPEN\"}", Supervisor::look))).isEmpty();
        assertThat(checks(look("{\"state\": \"PASSED\"}", Supervisor::look))).containsExactly("control");
        assertThat(checks(look("{}", Supervisor::look))).containsExactly("control");
    }

    @Test
    @DisplayName("a cart that was let pass may go when it comes again, and one that was refused is looked into again")
    void again() {
        assertThat(checks(again(true, "NO"))).isEmpty();
        assertThat(checks(again(false, "FULL"))).isEmpty();
        assertThat(checks(again(true, "AGE"))).containsExactly("control");
        assertThat(checks(again(false, "NO"))).containsExactly("control");
    }

    private static Notes again(boolean approved, String decision) {
        Notes notes = new Notes();
        new Recheck(Examples.basket(), approved).look(decision, notes);
        return notes;
    }

    @Test
    @DisplayName("a page of products has totals and products")
    void pages() {
        String page = "{\"result\": [" + Examples.PRODUCT + "], \"lastPage\": 1, \"totalCount\": 1}";

        assertThat(checks(look(page, ShelfReader::look))).isEmpty();
        assertThat(checks(look(doctored(page, "\"lastPage\"", "\"pages\""), ShelfReader::look)))
                .containsExactly("shape");
        assertThat(checks(look(doctored(page, "\"VATSum\": 0.23", "\"VATSum\": 0.24"), ShelfReader::look)))
                .containsExactly("sum-of-vat");
        assertThat(checks(look("{\"lastPage\": 1, \"totalCount\": 1}", ShelfReader::look)))
                .containsExactly("shape");
    }

    @Test
    @DisplayName("what the platform posts itself is what the contract says")
    void posted() {
        Offered receipt = Offered.of(JsonTree.of(Examples.RECEIPT), Examples.RECEIPT);
        JsonTree invoice = JsonTree.of(new PlatformInvoice("own-1", Examples.basket(), receipt, Instant.EPOCH).json());
        Programme programme = new Programme("7", "Card", "BONUS", true);

        assertThat(invoice.field("total").field("totalToPay").number()).contains(new BigDecimal("8.57"));
        assertThat(invoice.field("products").elements()).hasSize(2);
        assertThat(invoice.field("createdAt").text()).contains("1970-01-01T00:00:00Z");
        assertThat(programme.card("4711", new BigDecimal("1.50")))
                .isEqualTo("[{\"programmeId\":\"7\",\"cardNumber\":\"4711\",\"bonus\":1.50}]");
        assertThat(JsonTree.of(programme.registration("4711", "person"))
                        .field("loyaltyCard")
                        .field("validationType")
                        .elements())
                .hasSize(1);
    }

    private static Notes look(String answer, BiConsumer<JsonTree, Notes> check) {
        Notes notes = new Notes();
        check.accept(JsonTree.of(answer), notes);
        return notes;
    }
}
