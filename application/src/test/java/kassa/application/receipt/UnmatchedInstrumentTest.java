package kassa.application.receipt;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.unmatched;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kassa.application.node.Instrument;
import kassa.application.node.Measure;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Payments without a receipt")
class UnmatchedInstrumentTest {

    private final MemoryStore store = new MemoryStore();
    private final Instrument instrument = UnmatchedInstrument.of(store.transactions(), store.receipts());

    @Test
    @DisplayName("are counted, each once, until they find their receipt; the node is as well as before")
    void measures() {
        store.transactions().write(() -> {
            store.receipts().addUnmatched(unmatched("I1", NOW));
            store.receipts().addUnmatched(unmatched("I1", NOW));
            store.receipts().addUnmatched(unmatched("I2", NOW));
            store.receipts().addUnmatched(unmatched("I3", NOW));
            store.receipts().settleUnmatched(unmatched("I3", NOW).confirmation(), NOW);
            return NOW;
        });

        assertThat(instrument.measures())
                .containsExactly(Measure.single(
                        "kassa_unmatched_payments",
                        Measure.Kind.GAUGE,
                        "Confirmations of payments that no receipt was found for.",
                        BigDecimal.valueOf(2)));
        assertThat(instrument.state()).isEmpty();
    }
}
