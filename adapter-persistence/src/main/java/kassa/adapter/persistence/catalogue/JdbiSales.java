package kassa.adapter.persistence.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.Sales;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Counts of sales beside the products, and how far each store has been counted. */
public final class JdbiSales implements Sales {

    private final Session session;

    private JdbiSales(Session session) {
        this.session = session;
    }

    public static Sales in(Store store) {
        return new JdbiSales(store.session());
    }

    @Override
    public long countedTo(InstitutionId institution) {
        return session.writes()
                ? session.change(handle ->
                        counted(handle, institution, "for update").orElseGet(() -> start(handle, institution)))
                : session.ask(handle -> counted(handle, institution, "").orElse(0L));
    }

    /** Locked until the unit of work ends. */
    private static Optional<Long> counted(Handle handle, InstitutionId institution, String lock) {
        String sql = """
                select counted_to
                from sale_count
                where institution_id = ?
                """ + lock;
        return handle.createQuery(sql)
                .bind(0, institution.value())
                .map((row, context) -> row.getLong(1))
                .findOne();
    }

    /** If two start counting a store at the same moment, one of them is tried again. */
    private static long start(Handle handle, InstitutionId institution) {
        handle.execute("insert into sale_count (institution_id, counted_to) values (?, 0)", institution.value());
        return 0;
    }

    @Override
    public void add(InstitutionId institution, Map<ProductId, Integer> receipts, long countedTo) {
        session.change(handle -> {
            handle.execute(
                    "update sale_count set counted_to = ? where institution_id = ?", countedTo, institution.value());
            Map<String, Integer> inOrder = new TreeMap<>();
            receipts.forEach((product, count) -> inOrder.put(product.value(), count));
            add(handle, institution, inOrder);
            return touch(handle, institution, inOrder);
        });
    }

    private static void add(Handle handle, InstitutionId institution, Map<String, Integer> receipts) {
        String sql = """
                update product_sale
                set times_sold = times_sold + ?
                where institution_id = ? and product_id = ?""";
        PreparedBatch batch = handle.prepareBatch(sql);
        List<String> products = new ArrayList<>(receipts.keySet());
        products.forEach(product -> batch.add(receipts.get(product), institution.value(), product));
        int[] updated = batch.execute();
        PreparedBatch missing = handle.prepareBatch("""
                insert into product_sale (times_sold, institution_id, product_id)
                values (?, ?, ?)""");
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                missing.add(receipts.get(products.get(i)), institution.value(), products.get(i));
            }
        }
        missing.execute();
    }

    /** The products have another version: whoever follows the catalogue reads their counts. */
    private static int touch(Handle handle, InstitutionId institution, Map<String, Integer> receipts) {
        String sql = """
                update product
                set version = ?
                where institution_id = ? and product_id = ?""";
        long version = CatalogueVersions.next(handle, institution);
        PreparedBatch batch = handle.prepareBatch(sql);
        receipts.keySet().forEach(product -> batch.add(version, institution.value(), product));
        return batch.execute().length;
    }
}
