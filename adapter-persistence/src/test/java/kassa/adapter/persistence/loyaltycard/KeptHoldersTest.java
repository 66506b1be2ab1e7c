package kassa.adapter.persistence.loyaltycard;

import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.loyaltycard.CardHolders;
import kassa.application.loyaltycard.StoreCard;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.rule.RuleViolation;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What holders of cards are recognised by")
class KeptHoldersTest {

    private static final StoreCard CARD = new StoreCard(STORE, new CardId("7", "4711"));
    private static final HolderTrait ID_CODE = new HolderTrait(ValidationType.IDCODE, "39001010000");
    private static final HolderTrait PHONE = new HolderTrait(ValidationType.PHONE, "+37251234567");
    private static final HolderTrait EMAIL = new HolderTrait(ValidationType.EMAIL, "mari@example.ee");
    private static final List<HolderTrait> ALL = List.of(ID_CODE, PHONE, EMAIL);
    private static final String FIRST_KEY = "the first key, which is long enough";
    private static final String SECOND_KEY = "the second key, which is long enough too";

    @ParameterizedTest
    @EnumSource
    @DisplayName("stands in no column of any table, nor does a hash of it that can be made without the key")
    void nothingInClear(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            put(store, keys(FIRST_KEY), ALL);
            List<String> everything = texts(store);

            assertThat(having(store, keys(FIRST_KEY), PHONE)).containsExactly(CARD);
            assertThat(everything).contains("4711");
            assertThat(everything)
                    .noneMatch(text -> text.contains("39001010000"))
                    .noneMatch(text -> text.contains("51234567"))
                    .noneMatch(text -> text.contains("mari"))
                    .noneMatch(text -> text.contains("example"));
            put(store, keys(SECOND_KEY), ALL);
            assertThat(hashes(store)).hasSize(3).doesNotContainAnyElementsOf(everything);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL"})
    @DisplayName("is found under each key, and kept under the first: put again, the last key can go")
    void rotation(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            put(store, keys(FIRST_KEY), ALL);
            PersonKeys both = keys(SECOND_KEY, FIRST_KEY);

            for (HolderTrait trait : ALL) {
                assertThat(having(store, both, trait)).containsExactly(CARD);
                assertThat(having(store, keys(SECOND_KEY), trait)).isEmpty();
            }
            assertThat(knows(store, both)).isFalse();
            put(store, both, ALL);

            assertThat(knows(store, both)).isTrue();
            for (HolderTrait trait : ALL) {
                assertThat(having(store, keys(SECOND_KEY), trait)).containsExactly(CARD);
                assertThat(having(store, keys(FIRST_KEY), trait)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2_IN_MEMORY")
    @DisplayName("loyaltycard.person-key: is not kept without a key, and the refusal says which setting is missing")
    void noKey(DatabaseKind kind) {
        PersonKeys none = PersonKeys.none("KASSA_PERSON_KEY is not set");
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            assertThatThrownBy(() -> put(store, none, List.of(PHONE)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule().id()).isEqualTo("loyaltycard.person-key"))
                    .hasMessage("KASSA_PERSON_KEY is not set");
            put(store, none, List.of());

            assertThat(having(store, none, PHONE)).isEmpty();
            assertThat(having(store, none, new HolderTrait(ValidationType.CARD_NUMBER, "4711")))
                    .containsExactly(CARD);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2_IN_MEMORY")
    @DisplayName("looks different in each programme, and for each kind")
    void apart(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StoreCard other = new StoreCard(STORE, new CardId("8", "4711"));
            HolderTrait numberAsCode = new HolderTrait(ValidationType.IDCODE, PHONE.value());
            put(store, keys(FIRST_KEY), List.of(numberAsCode, PHONE));
            store.transactions().write(() -> {
                JdbiCardHolders.in(store, keys(FIRST_KEY)).put(other, List.of(PHONE));
                return other;
            });

            assertThat(hashes(store)).hasSize(3).doesNotHaveDuplicates();
        }
    }

    private static PersonKeys keys(String... keys) {
        return PersonKeys.of(List.of(keys));
    }

    private static void put(Store store, PersonKeys keys, List<HolderTrait> traits) {
        store.transactions().write(() -> {
            JdbiCardHolders.in(store, keys).put(CARD, traits);
            return CARD;
        });
    }

    private static List<StoreCard> having(Store store, PersonKeys keys, HolderTrait trait) {
        CardHolders holders = JdbiCardHolders.in(store, keys);
        return store.transactions().read(() -> holders.having(trait, "7"));
    }

    private static boolean knows(Store store, PersonKeys keys) {
        return store.transactions().read(() -> JdbiCardHolders.in(store, keys).knows(CARD, ALL));
    }

    private static List<String> hashes(Store store) {
        String sql = "select id_code_hash, phone_hash, email_hash from card_holder";
        return store.transactions()
                .read(() -> store.session()
                        .ask(handle -> handle
                                .createQuery(sql)
                                .map((row, context) -> Stream.of(row.getString(1), row.getString(2), row.getString(3))
                                        .filter(hash -> hash != null)
                                        .toList())
                                .list()
                                .stream()
                                .flatMap(List::stream)
                                .toList()));
    }

    /** Whatever stands in a column of text, in all tables. */
    private static List<String> texts(Store store) {
        String columns = """
                select table_name, column_name
                from information_schema.columns
                where table_schema = current_schema and lower(data_type) like 'char%'""";
        return store.transactions()
                .read(() -> store.session()
                        .ask(handle -> handle
                                .createQuery(columns)
                                .map((row, context) -> texts(handle, row.getString(1), row.getString(2)))
                                .list()
                                .stream()
                                .flatMap(List::stream)
                                .toList()));
    }

    private static List<String> texts(Handle handle, String table, String column) {
        String quoted = "\"" + column + "\"";
        String sql = "select " + quoted + " from \"" + table + "\" where " + quoted + " is not null";
        return handle.createQuery(sql)
                .map((row, context) -> row.getString(1).toLowerCase(Locale.ROOT))
                .list();
    }
}
