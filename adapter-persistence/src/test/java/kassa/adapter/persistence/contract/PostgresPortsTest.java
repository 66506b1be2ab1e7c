package kassa.adapter.persistence.contract;

import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.StoreExtension;
import kassa.application.port.contract.PortContracts;
import kassa.application.port.contract.StorePorts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("PostgreSQL")
class PostgresPortsTest extends PortContracts {

    @RegisterExtension
    private static final StoreExtension DATABASE = StoreExtension.on(DatabaseKind.POSTGRESQL);

    @Override
    protected StorePorts emptyStore() {
        return StoredPorts.emptied(DATABASE.store());
    }

    @Override
    protected StorePorts otherNode() {
        return StoredPorts.in(DATABASE.otherStore());
    }

    @Override
    protected int sequences() {
        return 2_000;
    }
}
