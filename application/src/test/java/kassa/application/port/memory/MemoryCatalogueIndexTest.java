package kassa.application.port.memory;

import kassa.application.catalogue.CatalogueIndex;
import kassa.application.port.contract.CatalogueIndexContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The index in memory")
class MemoryCatalogueIndexTest extends CatalogueIndexContract {

    @Override
    protected CatalogueIndex emptyIndex() {
        return new MemoryCatalogueIndex();
    }
}
