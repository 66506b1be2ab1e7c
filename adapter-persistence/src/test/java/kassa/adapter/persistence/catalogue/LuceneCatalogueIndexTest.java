package kassa.adapter.persistence.catalogue;

import java.util.ArrayList;
import java.util.List;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.port.contract.CatalogueIndexContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The index with Lucene")
class LuceneCatalogueIndexTest extends CatalogueIndexContract {

    private final List<LuceneCatalogueIndex> opened = new ArrayList<>();

    @Override
    protected CatalogueIndex emptyIndex() {
        LuceneCatalogueIndex index = LuceneCatalogueIndex.open(new KeptProducts());
        opened.add(index);
        return index;
    }

    @AfterEach
    void close() {
        opened.forEach(LuceneCatalogueIndex::close);
    }
}
