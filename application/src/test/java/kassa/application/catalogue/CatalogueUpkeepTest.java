package kassa.application.catalogue;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static kassa.application.port.contract.Samples.named;
import static kassa.application.port.contract.Samples.product;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Products that are put into a catalogue")
class CatalogueUpkeepTest {

    private static final String EAN = "4740000000018";

    private final MemoryStore store = new MemoryStore();
    private final CatalogueUpkeep catalogue =
            CatalogueUpkeep.over(store.transactions(), store.institutions(), store.products());

    @BeforeEach
    void openStores() {
        store.transactions().write(() -> {
            store.institutions().save(institution(STORE));
            store.institutions().save(institution(OTHER_STORE));
            return store;
        });
    }

    @Test
    @DisplayName("are there afterwards; what is new or changed is counted apart from what was there just so")
    void counted() {
        assertThat(put(product("P1"), product("P2"))).isEqualTo(new UpsertOutcome(2, 0));
        assertThat(put(product("P1"), named("renamed", "P2"), product("P3"))).isEqualTo(new UpsertOutcome(2, 1));

        assertThat(find("P1", "P2", "P3"))
                .containsExactlyInAnyOrder(product("P1"), named("renamed", "P2"), product("P3"));
    }

    @Test
    @DisplayName("may be none")
    void none() {
        assertThat(put()).isEqualTo(new UpsertOutcome(0, 0));
    }

    @Test
    @DisplayName("leave the catalogues of other stores alone")
    void otherStores() {
        put(product("P1", EAN));
        catalogue.put(OTHER_STORE, List.of(named("there", "P1", EAN)));

        assertThat(find("P1")).containsExactly(product("P1", EAN));
    }

    @Test
    @DisplayName("catalogue.distinct: are refused, all of them, if one comes twice")
    void distinct() {
        RuleViolation refusal =
                assertRefused(CatalogueRule.DISTINCT, () -> put(product("P1"), product("P2"), product("P1")));

        assertThat(refusal.breaches()).extracting(Breach::place).containsExactly("2/id");
        assertThat(find("P1", "P2")).isEmpty();
    }

    @Test
    @DisplayName(
            "catalogue.barcode-taken: are refused, all of them, naming each barcode that another product has, in whichever spelling")
    void barcodeTaken() {
        put(product("P1", EAN, "own"));

        RuleViolation refusal = assertRefused(
                CatalogueRule.BARCODE_TAKEN,
                () -> put(product("P2"), product("P3", "free", "0" + EAN), product("P4", "own")));

        assertThat(refusal.breaches()).extracting(Breach::place).containsExactly("1/barcodes/1", "2/barcodes/0");
        assertThat(find("P2", "P3", "P4")).isEmpty();
    }

    @Test
    @DisplayName("may take over a barcode from one that gives it up in the same list")
    void handover() {
        put(product("P1", EAN));

        assertThat(put(product("P2", EAN), product("P1", "other"))).isEqualTo(new UpsertOutcome(2, 0));
        assertThat(find("P1", "P2")).containsExactlyInAnyOrder(product("P1", "other"), product("P2", EAN));
    }

    @Test
    @DisplayName("node.unknown-institution: are refused if the node does not serve the store")
    void unknownStore() {
        assertRefused(
                NodeRule.UNKNOWN_INSTITUTION,
                () -> catalogue.put(new InstitutionId("elsewhere"), List.of(product("P1"))));
    }

    private UpsertOutcome put(Product... products) {
        return catalogue.put(STORE, List.of(products));
    }

    private List<Product> find(String... ids) {
        return store.transactions()
                .read(() -> store.products()
                        .find(STORE, Stream.of(ids).map(ProductId::new).toList(), List.of()));
    }
}
