package kassa.adapter.persistence.contract;

import java.nio.file.Path;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.application.port.contract.PortContracts;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("H2 in a file")
class H2FilePortsTest extends PortContracts {

    private static Store store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = Store.open(StoreSettings.of("jdbc:h2:file:" + folder.resolve("ports"), "", ""));
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
