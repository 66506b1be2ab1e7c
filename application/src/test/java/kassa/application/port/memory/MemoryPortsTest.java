package kassa.application.port.memory;

import kassa.application.port.contract.PortContracts;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The store in memory")
class MemoryPortsTest extends PortContracts {

    @Override
    protected StorePorts emptyStore() {
        return new MemoryStore().ports();
    }

    @Override
    protected int sequences() {
        return 2_000;
    }
}
