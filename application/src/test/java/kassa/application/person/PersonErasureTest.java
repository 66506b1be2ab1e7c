package kassa.application.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kassa.application.loyaltycard.CardLink;
import kassa.application.loyaltycard.StoreCard;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.Samples;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.receipt.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Forgetting a person")
class PersonErasureTest {

    private static final PersonId MARI = new PersonId("P-1");
    private static final CardId CARD = new CardId("7", "4711");

    private final MemoryStore store = new MemoryStore();

    /** Erasing is writing that someone has been here; whoever is broken fails after that. */
    private final class Records implements PersonalRecords {

        private final String kind;
        private final boolean broken;

        Records(String kind, boolean broken) {
            this.kind = kind;
            this.broken = broken;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Erasure erase(PersonId person) {
            store.links()
                    .put(new CardLink(
                            new StoreCard(Samples.STORE, CARD), new PersonId(kind + " " + person), Samples.NOW));
            if (broken) {
                throw new StorageUnavailable("the disk is full", null);
            }
            return new Erasure(2, 1);
        }
    }

    @Test
    @DisplayName("goes kind by kind in their order, and tells what came of each")
    void inOrder() {
        PersonErasure erasure = PersonErasure.over(
                store.transactions(), List.of(new Records("first", false), new Records("second", false)));

        assertThat(erasure.erase(MARI))
                .containsExactly(
                        new ErasedKind("first", new PersonalRecords.Erasure(2, 1)),
                        new ErasedKind("second", new PersonalRecords.Erasure(2, 1)));
        assertThat(lastOne()).contains("second P-1");
    }

    @Test
    @DisplayName("keeps what was erased of earlier kinds if a later one fails, and nothing of that one")
    void kindByKind() {
        PersonErasure erasure = PersonErasure.over(
                store.transactions(), List.of(new Records("first", false), new Records("second", true)));

        assertThatThrownBy(() -> erasure.erase(MARI)).isInstanceOf(StorageUnavailable.class);
        assertThat(lastOne()).contains("first P-1");
    }

    private Optional<String> lastOne() {
        return store.transactions().read(() -> store.links().of(CARD)).stream()
                .map(link -> link.person().value())
                .findFirst();
    }
}
