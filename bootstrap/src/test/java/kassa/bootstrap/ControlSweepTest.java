package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kassa.application.port.contract.ControlDesk;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sweep of purchase controls whose time has run out")
class ControlSweepTest {

    private static final Background.Plan EVERY_MOMENT = Chores.CONTROLS.every(Duration.ofMillis(5));

    private final MemoryStore store = new MemoryStore();
    private final ReceiptDesk receipts = ReceiptDesk.open(store.ports());
    private final ControlDesk desk = ControlDesk.at(store.ports(), receipts);
    private Background sweep;

    @AfterEach
    void stop() {
        sweep.close();
    }

    @Test
    @DisplayName("ends them at once, and those that run out later, and has the platform told of each once")
    void endsThem() {
        desk.check("I1", "unknown");
        receipts.clock().advance(ControlDesk.FOUR_HOURS);
        sweep = Chores.controls(EVERY_MOMENT, desk.control());
        await().untilAsserted(() -> assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 EXPIRED"));

        desk.check("I2", "unknown");
        receipts.clock().advance(ControlDesk.FOUR_HOURS);
        await().untilAsserted(() ->
                assertThat(desk.told()).containsExactly("CONTROL_RESULT I1 EXPIRED", "CONTROL_RESULT I2 EXPIRED"));
    }
}
