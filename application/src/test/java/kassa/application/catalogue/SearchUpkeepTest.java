package kassa.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.util.List;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.Samples;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The upkeep of the search index")
class SearchUpkeepTest {

    private final MemoryStore store = new MemoryStore();
    private final CatalogueIndex index = new MemoryCatalogueIndex();
    private final SearchUpkeep upkeep =
            SearchUpkeep.over(store.transactions(), store.institutions(), store.products(), index);

    @BeforeEach
    void open() {
        store.transactions().write(() -> {
            store.institutions().save(Samples.institution(Samples.STORE));
            store.institutions().save(Samples.institution(Samples.OTHER_STORE));
            return store;
        });
    }

    @Test
    @DisplayName("takes in the catalogues of all stores, the empty ones too, and then what has changed")
    void catchesUp() {
        put(Samples.STORE, Samples.product("P1"), Samples.product("P2"));

        assertThat(upkeep.catchUp()).isEqualTo(2);
        assertThat(found(Samples.STORE)).containsExactly(Samples.product("P1"), Samples.product("P2"));
        assertThat(found(Samples.OTHER_STORE)).isEmpty();

        put(Samples.STORE, Samples.product("P2").withdrawn(), Samples.product("P3"));
        assertThat(upkeep.catchUp()).isEqualTo(1);
        assertThat(found(Samples.STORE)).containsExactly(Samples.product("P1"), Samples.product("P3"));
        assertThat(upkeep.catchUp()).isZero();
    }

    @Test
    @DisplayName("fails if the catalogues cannot be read, and makes up for it later")
    void unavailable() {
        put(Samples.STORE, Samples.product("P1"));
        store.breakDown();
        assertThatThrownBy(upkeep::catchUp).isInstanceOf(StorageUnavailable.class);

        store.recover();
        assertThat(upkeep.catchUp()).isEqualTo(2);
        assertThat(found(Samples.STORE)).containsExactly(Samples.product("P1"));
    }

    @Test
    @DisplayName("of one store that fails keeps no other store back, and is told")
    void oneFails() {
        put(Samples.OTHER_STORE, Samples.product("P1"));
        put(Samples.STORE, Samples.product("P2"));
        CatalogueIndex failing = mock(CatalogueIndex.class, delegatesTo(index));
        doThrow(new IllegalStateException("as a test wants it"))
                .when(failing)
                .update(eq(Samples.institution(Samples.OTHER_STORE)), anyLong(), any());
        SearchUpkeep halting = SearchUpkeep.over(store.transactions(), store.institutions(), store.products(), failing);

        assertThatThrownBy(halting::catchUp).hasMessage("as a test wants it");

        assertThat(found(Samples.STORE)).containsExactly(Samples.product("P2"));
        assertThat(index.version(Samples.OTHER_STORE)).isEmpty();
    }

    private void put(InstitutionId institution, Product... products) {
        store.transactions().write(() -> {
            store.products().save(institution, List.of(products));
            return products;
        });
    }

    private List<Product> found(InstitutionId institution) {
        return index.named(institution, new NameSearch(new LangCode("ET"), "product", 50))
                .products();
    }
}
