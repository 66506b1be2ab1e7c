package kassa.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import kassa.application.port.Transactions;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.contract.StorePorts;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Counting what was sold")
class SalesCountTest {

    private final StorePorts ports = new MemoryStore().ports();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final List<Boolean> readWhileWriting = new ArrayList<>();

    @Test
    @DisplayName("reads receipts before it writes: where writers take turns, nobody could sell meanwhile")
    void readsBeforeWriting() {
        ReceiptDesk desk = ReceiptDesk.open(ports);
        desk.confirm(desk.create("I1", "P1"));
        SalesCount count = SalesCount.over(watched(), ports.institutions(), receipts(), ports.sales());

        assertThat(count.count(100)).isEqualTo(1);

        assertThat(readWhileWriting).isNotEmpty().containsOnly(false);
    }

    private Transactions watched() {
        return new Transactions() {
            @Override
            public <T> T write(Supplier<T> work) {
                writing.set(true);
                try {
                    return ports.transactions().write(work);
                } finally {
                    writing.set(false);
                }
            }

            @Override
            public <T> T read(Supplier<T> work) {
                return ports.transactions().read(work);
            }
        };
    }

    private Receipts receipts() {
        return (Receipts) Proxy.newProxyInstance(
                Receipts.class.getClassLoader(), new Class<?>[] {Receipts.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("paid")) {
                        readWhileWriting.add(writing.get());
                    }
                    return method.invoke(ports.receipts(), arguments);
                });
    }
}
