package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kassa.application.invoice.InvoiceQuery;
import kassa.application.port.contract.InvoiceDesk;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The erasing of invoices whose time is over")
class InvoiceErasingTest {

    private static final Background.Plan EVERY_MOMENT = Chores.ERASING.every(Duration.ofMillis(5));

    private final MemoryStore store = new MemoryStore();
    private InvoiceDesk desk;
    private Background erasing;

    @BeforeEach
    void open() {
        ReceiptDesk.open(store.ports());
        desk = InvoiceDesk.at(store.ports());
    }

    @AfterEach
    void stop() {
        erasing.close();
    }

    @Test
    @DisplayName("takes those that are old, more than one batch of them, and leaves the others")
    void erases() {
        for (int i = 0; i < 120; i++) {
            desk.tell(InvoiceDesk.told().called("old-" + i), "old");
        }
        desk.clock().advance(Duration.ofDays(3_000));
        desk.tell(InvoiceDesk.told().called("young"), "young");

        erasing = Chores.erasing(EVERY_MOMENT, desk.intake());

        await().untilAsserted(() -> assertThat(
                        desk.intake().list(InvoiceQuery.first(500)).elements())
                .extracting(each -> each.invoice().id().value())
                .containsExactly("young"));
    }
}
