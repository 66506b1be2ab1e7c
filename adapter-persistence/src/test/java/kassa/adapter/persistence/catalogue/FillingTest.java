package kassa.adapter.persistence.catalogue;

import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.contract.Samples;
import kassa.application.port.contract.StorePorts;
import kassa.domain.catalogue.Product;
import kassa.domain.product.ProductId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A catalogue that is being filled")
class FillingTest {

    private static final int BATCHES = 20;
    private static final int BATCH = 200;

    /** What PostgreSQL has read of our tables in the running transaction, in an index or out of it. */
    private static final String READ = """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0) + i.idx_tup_read)
            from pg_stat_xact_user_tables t
            cross join lateral (
                select coalesce(sum(pg_stat_get_xact_tuples_returned(x.indexrelid)), 0) as idx_tup_read
                from pg_index x
                where x.indrelid = t.relid) i
            where t.relname in ('product', 'product_barcode')""";

    @Test
    @DisplayName(
            "is looked up by its keys: PostgreSQL, which knows nothing yet of how large it is, does not go through it")
    void lookedUp() {
        try (TestDatabase database = DatabaseKind.POSTGRESQL.create();
                Store store = Store.open(database.settings().withConnections(2))) {
            StorePorts ports = StoredPorts.in(store);
            sellFew(ports);
            long read = ports.transactions().write(() -> {
                IntStream.range(0, BATCHES).forEach(batch -> {
                    ports.products().save(STORE, products(batch));
                    ports.products()
                            .find(
                                    STORE,
                                    products(batch).stream().map(Product::id).toList(),
                                    List.of());
                    ports.products().owners(STORE, products(batch).get(0).barcodes());
                });
                return store.session()
                        .ask(handle ->
                                handle.createQuery(READ).mapTo(Long.class).one());
            });

            // Each product is found once by its id, and once more for each of its barcodes.
            assertThat(read).isLessThan(10L * BATCHES * BATCH);
        }
    }

    /** The server keeps its plans for a table that holds next to nothing. */
    private static void sellFew(StorePorts ports) {
        for (int i = 0; i < 20; i++) {
            ports.transactions().write(() -> {
                ports.products().save(STORE, List.of(Samples.product("few", "few")));
                return ports.products().find(STORE, List.of(new ProductId("few")), List.of());
            });
        }
    }

    private static List<Product> products(int batch) {
        return IntStream.range(0, BATCH)
                .mapToObj(i -> batch * BATCH + i)
                .map(number -> Samples.product("P" + number, "A" + number, "B" + number))
                .toList();
    }
}
