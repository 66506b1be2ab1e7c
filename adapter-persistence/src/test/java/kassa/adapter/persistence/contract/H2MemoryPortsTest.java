package kassa.adapter.persistence.contract;

import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.application.port.contract.PortContracts;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("H2 in memory")
class H2MemoryPortsTest extends PortContracts {

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open(StoreSettings.of("jdbc:h2:mem:ports", "", ""));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected StorePorts emptyStore() {
        return StoredPorts.emptied(store);
    }
}
