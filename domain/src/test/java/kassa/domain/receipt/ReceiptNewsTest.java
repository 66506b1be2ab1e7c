package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("News of a receipt")
class ReceiptNewsTest {

    private static final Receipt ISSUED = Issued.in(ReceiptState.ISSUED);
    private static final Receipt PAID = Issued.in(ReceiptState.PAID);

    @Test
    @DisplayName("of one that was issued: that it was, as its first event")
    void ofIssued() {
        assertThat(ReceiptNews.of(ISSUED)).singleElement().satisfies(news -> {
            assertThat(news.sequence()).isEqualTo(1);
            assertThat(news.event()).isEqualTo(ISSUED.events().get(0));
            assertThat(news.receipt()).isEqualTo(ISSUED);
            assertThat(news.creditNote()).isEmpty();
        });
    }

    @Test
    @DisplayName("of one that has changed: the events that are new, counted on; of one that has not: nothing")
    void ofChanged() {
        assertThat(ReceiptNews.between(ISSUED, PAID)).singleElement().satisfies(news -> {
            assertThat(news.sequence()).isEqualTo(2);
            assertThat(news.event().kind()).isEqualTo(ReceiptEvent.Kind.PAID);
            assertThat(news.receipt()).isEqualTo(PAID);
        });
        assertThat(ReceiptNews.between(PAID, PAID)).isEmpty();
    }

    @Test
    @DisplayName("of refunds tell each its own credit note, also when several are told at once")
    void ofRefunds() {
        Receipt once = PAID.refund(Issued.refund("RF1", 1), new CreditNoteNumber(1), ONE);
        Receipt twice = once.refund(Issued.refund("RF2", 1), new CreditNoteNumber(2), ONE);

        assertThat(ReceiptNews.between(once, twice)).singleElement().satisfies(news -> {
            assertThat(news.event().kind()).isEqualTo(ReceiptEvent.Kind.REFUNDED);
            assertThat(news.creditNote()).contains(twice.creditNotes().get(1));
        });
        assertThat(ReceiptNews.between(PAID, twice))
                .extracting(ReceiptNews::sequence, news -> news.creditNote().orElseThrow())
                .containsExactly(
                        tuple(3, twice.creditNotes().get(0)),
                        tuple(4, twice.creditNotes().get(1)));
    }

    @Test
    @DisplayName("have a name for every kind of event that other systems can decide by")
    void labels() {
        assertThat(Arrays.stream(ReceiptEvent.Kind.values()).map(ReceiptEvent.Kind::label))
                .containsExactly(
                        "receipt.issued",
                        "receipt.superseded",
                        "receipt.expired",
                        "receipt.cancelled",
                        "receipt.paid",
                        "receipt.duplicate-payment",
                        "receipt.partly-refunded",
                        "receipt.refunded");
    }
}
