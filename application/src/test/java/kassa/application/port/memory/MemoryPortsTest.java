package kassa.application.port.memory;

import kassa.application.port.contract.PortContracts;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The store in memory")
class MemoryPortsTest extends PortContracts {

    private MemoryStore store;

    @Override
    protected StorePorts emptyStore() {
        store = new MemoryStore();
        return store.ports();
    }

    @Override
    protected StorePorts otherNode() {
        return store.ports();
    }

    @Override
    protected int sequences() {
        return 2_000;
    }
}
