package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.NameSearch;
import kassa.application.catalogue.SearchUpkeep;
import kassa.application.port.contract.Samples;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The index that searches use")
class SearchIndexTest {

    private static final Background.Plan EVERY_MOMENT = Chores.INDEXING.every(Duration.ofMillis(5));

    private final MemoryStore store = new MemoryStore();
    private final CatalogueIndex one = new MemoryCatalogueIndex();
    private final CatalogueIndex other = new MemoryCatalogueIndex();

    @Test
    @DisplayName("of every node follows what any node changes; it goes on after the database was gone")
    void follows() {
        put(Samples.product("P1"));
        try (Background first = following(one);
                Background second = following(other)) {
            assertThat(first).isNotSameAs(second);
            awaitFound(1);
            store.breakDown();
            store.recover();
            put(Samples.product("P2"));
            awaitFound(2);
        }
    }

    private Background following(CatalogueIndex index) {
        return Chores.indexing(
                EVERY_MOMENT, SearchUpkeep.over(store.transactions(), store.institutions(), store.products(), index));
    }

    private void awaitFound(int count) {
        await().ignoreExceptions().untilAsserted(() -> {
            assertThat(found(one)).hasSize(count);
            assertThat(found(other)).hasSize(count);
        });
    }

    private static List<Product> found(CatalogueIndex index) {
        return index.named(Samples.STORE, new NameSearch(new LangCode("ET"), "product", 50))
                .products();
    }

    private void put(Product product) {
        store.transactions().write(() -> {
            store.institutions().save(Samples.institution(Samples.STORE));
            store.products().save(Samples.STORE, List.of(product));
            return product;
        });
    }
}
