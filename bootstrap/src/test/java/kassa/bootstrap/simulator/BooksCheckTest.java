package kassa.bootstrap.simulator;

import static kassa.bootstrap.simulator.Examples.checks;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The node's books")
class BooksCheckTest {

    private final Sales sales = new Sales();
    private final List<BookedReceipt> booked = new ArrayList<>();

    @Test
    @DisplayName("are right if each payment is there once, under numbers without gap")
    void right() {
        sell("R1", "10.00", Optional.empty());
        sell("R2", "2.38", Optional.of("amount-differs"));
        book("R1", "sim-x-1", "PAID", 7, "10.00");
        book("R2", "sim-x-2", "REFUNDED", 8, "2.38", "amount-differs");
        book("R9", "sim-x-9", "ISSUED", 0, "1.00");

        assertThat(found()).isEmpty();
        assertThat(BooksCheck.look(sales, booked, "sim-x-", new Notes())).isEmpty();
    }

    @Test
    @DisplayName("are wrong if a payment is missing, or has not paid the receipt")
    void missing() {
        sell("R1", "10.00", Optional.empty());
        assertThat(found()).containsExactly("books");

        book("R1", "sim-x-1", "ISSUED", 7, "10.00");
        assertThat(found()).containsExactly("books");
    }

    @Test
    @DisplayName("are wrong if they tell another total, other flags or no number")
    void otherwise() {
        sell("R1", "10.00", Optional.empty());
        for (BookedReceipt wrong : List.of(
                booked("R1", "sim-x-1", "PAID", 7, "10.01"),
                booked("R1", "sim-x-1", "PAID", 7, "10.00", "late"),
                booked("R1", "sim-x-1", "PAID", 0, "10.00"))) {
            booked.clear();
            booked.add(wrong);
            assertThat(found()).hasSize(1);
        }
    }

    @Test
    @DisplayName("are wrong if an invoice is paid twice, or one that nobody has paid")
    void unpaid() {
        sell("R1", "10.00", Optional.empty());
        book("R1", "sim-x-1", "PAID", 7, "10.00");
        book("R2", "sim-x-1", "PAID", 8, "10.00");

        Notes notes = new Notes();
        BooksCheck.look(sales, booked, "sim-x-", notes);

        assertThat(notes.all())
                .extracting(Note::detail)
                .containsExactly("sim-x-1 has more than one paid receipt", "R2 is paid and nobody has paid it");
    }

    @Test
    @DisplayName("are wrong if a number is there twice, or is missing while nobody else sells")
    void numbers() {
        sell("R1", "1.00", Optional.empty());
        sell("R2", "1.00", Optional.empty());
        book("R1", "sim-x-1", "PAID", 7, "1.00");
        book("R2", "sim-x-2", "PAID", 9, "1.00");
        assertThat(found()).containsExactly("fiscal-numbers");

        book("F1", "till-1", "PAID", 8, "1.00");
        assertThat(found()).isEmpty();
        assertThat(BooksCheck.look(sales, booked, "sim-x-", new Notes()).orElseThrow())
                .startsWith("others sold in the store meanwhile: ");

        book("F2", "till-2", "PAID", 9, "1.00");
        assertThat(found()).containsExactly("fiscal-numbers");
    }

    private void sell(String receipt, String total, Optional<String> flag) {
        sales.attempt(receipt);
        sales.add(new Sale("invoice-of-" + receipt, receipt, new BigDecimal(total), "{}", flag));
    }

    private void book(String id, String invoice, String state, long number, String total, String... flags) {
        booked.add(booked(id, invoice, state, number, total, flags));
    }

    private static BookedReceipt booked(
            String id, String invoice, String state, long number, String total, String... flags) {
        return new BookedReceipt(
                id,
                invoice,
                state,
                Optional.of(number).filter(there -> there > 0),
                new BigDecimal(total),
                List.of(flags));
    }

    private List<String> found() {
        Notes notes = new Notes();
        BooksCheck.look(sales, booked, "sim-x-", notes);
        return checks(notes);
    }
}
