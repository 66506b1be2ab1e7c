package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.ReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sweep of receipts whose time has run out")
class ExpirySweepTest {

    private static final Background.Plan EVERY_MOMENT = Chores.EXPIRY.every(Duration.ofMillis(5));
    private static final Duration BEYOND = Duration.ofDays(2);

    private final ReceiptDesk desk = ReceiptDesk.open(new MemoryStore().ports());
    private Background sweep;

    @AfterEach
    void stop() {
        sweep.close();
    }

    @Test
    @DisplayName("ends them at once, and those that run out later")
    void endsThem() {
        InstitutionInvoiceId first = desk.create("I1", "P1");
        desk.clock().advance(BEYOND);
        sweep = Chores.expiry(EVERY_MOMENT, desk.receipts());
        awaitExpired(first);

        InstitutionInvoiceId second = desk.create("I2", "P1");
        desk.clock().advance(BEYOND);
        awaitExpired(second);
    }

    @Test
    @DisplayName("goes on after the database was gone, and after a failure that nobody foresaw")
    void goesOn() {
        ReceiptLifecycle receipts = mock(ReceiptLifecycle.class);
        when(receipts.expireDue(anyInt()))
                .thenThrow(new StorageUnavailable("gone", new IllegalStateException()))
                .thenThrow(new IllegalStateException("a bug"))
                .thenReturn(0);

        sweep = Chores.expiry(EVERY_MOMENT, receipts);

        await().untilAsserted(() -> verify(receipts, atLeast(3)).expireDue(anyInt()));
    }

    private void awaitExpired(InstitutionInvoiceId id) {
        await().untilAsserted(() -> assertThat(desk.find(id).state()).isEqualTo(ReceiptState.EXPIRED));
    }
}
