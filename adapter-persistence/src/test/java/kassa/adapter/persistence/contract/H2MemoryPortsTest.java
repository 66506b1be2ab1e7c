package kassa.adapter.persistence.contract;

import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.StoreExtension;
import kassa.application.port.contract.PortContracts;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("H2 in memory")
class H2MemoryPortsTest extends PortContracts {

    @RegisterExtension
    private static final StoreExtension DATABASE = StoreExtension.on(DatabaseKind.H2_IN_MEMORY);

    @Override
    protected StorePorts emptyStore() {
        return StoredPorts.emptied(DATABASE.store());
    }

    /** One process only has a database of H2 open, and one store in it: the nodes share that. */
    @Override
    protected StorePorts otherNode() {
        return StoredPorts.in(DATABASE.store());
    }

    @Override
    protected int sequences() {
        return 2_000;
    }
}
