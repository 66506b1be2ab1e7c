package kassa.application.port.contract;

import static kassa.application.port.contract.InvoiceDesk.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.InvoiceQuery;
import kassa.domain.invoice.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of invoices when two nodes are at work on them at the same moment. */
public abstract class InvoiceRacesContract {

    private static final int THREADS = 8;

    private List<InvoiceDesk> desks;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the same store, as another node has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        StorePorts ports = emptyStore();
        ReceiptDesk.open(ports);
        desks = List.of(
                InvoiceDesk.at(ports, Retention.parse("P1D")), InvoiceDesk.at(otherNode(), Retention.parse("P1D")));
    }

    private InvoiceDesk desk(int number) {
        return desks.get(number % desks.size());
    }

    @Test
    @DisplayName("an invoice that is told to both at once is kept once")
    void toldTwice() {
        Crowd.of(THREADS, number -> {
            desk(number).tell(told(), "{}");
            return number;
        });

        List<FiledInvoice> kept = desk(1).find();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).revision().deviations()).isEmpty();
    }

    @Test
    @DisplayName("of an invoice that is told otherwise to each, each content is one revision")
    void toldOtherwise() {
        Crowd.of(THREADS, number -> {
            desk(number).tell(told(), "{\"a\":" + number / 2 + "}");
            return number;
        });

        assertThat(desk(0).find())
                .extracting(filed -> filed.revision().revision())
                .containsExactly(1, 2, 3, 4);
        assertThat(desk(0).find()).extracting(FiledInvoice::original).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what is due is erased once, whoever erases it")
    void erasedByBoth() {
        for (int i = 0; i < THREADS; i++) {
            desk(i).tell(told().called("I-" + i), "{}");
        }
        desks.forEach(desk -> desk.clock().advance(Duration.ofDays(400)));

        List<Integer> erased = Crowd.of(2, number -> {
            int all = 0;
            for (int done = 1; done > 0; all += done) {
                done = desk(number).intake().eraseDue(3);
            }
            return all;
        });

        assertThat(erased.stream().mapToInt(Integer::intValue).sum()).isEqualTo(THREADS);
        assertThat(desk(0).intake().list(InvoiceQuery.first(10)).elements()).isEmpty();
    }
}
