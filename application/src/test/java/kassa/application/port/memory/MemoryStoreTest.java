package kassa.application.port.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kassa.application.port.StorageUnavailable;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

    private static final InstitutionId STORE = new InstitutionId("demo-store");

    private final MemoryStore store = new MemoryStore();

    @Test
    @DisplayName("a store that breaks down in the middle of work undoes it")
    void brokenInTheMiddle() {
        assertThatThrownBy(() -> store.transactions().write(() -> {
                    store.numbers().nextFiscalNumber(STORE);
                    store.breakDown();
                    return STORE;
                }))
                .isInstanceOf(StorageUnavailable.class);

        assertThat(store.health().responds()).isFalse();
        store.recover();
        assertThat(store.health().responds()).isTrue();
        assertThat(store.transactions()
                        .write(() -> store.numbers().nextFiscalNumber(STORE))
                        .value())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a broken store takes no work")
    void broken() {
        store.breakDown();

        assertThatThrownBy(() -> store.transactions().read(() -> STORE)).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> store.transactions().write(() -> STORE)).isInstanceOf(StorageUnavailable.class);
    }
}
