package kassa.adapter.persistence.catalogue;

import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.IndexEntry;
import kassa.application.catalogue.NameSearch;
import kassa.application.port.contract.CatalogueIndexContract;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.Samples;
import kassa.domain.catalogue.LangCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The index with Lucene")
class LuceneCatalogueIndexTest extends CatalogueIndexContract {

    private final List<LuceneCatalogueIndex> opened = new ArrayList<>();

    @Override
    protected CatalogueIndex emptyIndex() {
        return open(Duration.ofMillis(1));
    }

    /** Pages behind the first two thousand are found in an order of all. */
    @Override
    protected int many() {
        return 2_600;
    }

    private LuceneCatalogueIndex open(Duration patience) {
        LuceneCatalogueIndex index = LuceneCatalogueIndex.of(new KeptProducts(), patience);
        opened.add(index);
        return index;
    }

    @Test
    @DisplayName("a search that comes before the catalogue waits for it")
    void awaited() {
        LuceneCatalogueIndex index = open(Duration.ofMinutes(1));
        List<Integer> found = Crowd.of(2, number -> {
            if (number == 0) {
                index.update(institution(STORE), 1, Stream.of(new IndexEntry(Samples.product("P1"), 0)));
            }
            return index.named(STORE, new NameSearch(new LangCode("ET"), "product", 50))
                    .products()
                    .size();
        });

        assertThat(found).containsExactly(1, 1);
    }

    @AfterEach
    void close() {
        opened.forEach(LuceneCatalogueIndex::close);
    }
}
