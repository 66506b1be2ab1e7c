package kassa.adapter.persistence.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.application.catalogue.IndexEntry;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * The statements on products and their barcodes.
 *
 * <p>What is looked for comes as one array, and a subquery answers for each of its entries: every database then looks the
 * entry up in the key. A list of values would make some of them walk through all products of the store, and so would a
 * join: while a catalogue is being filled, PostgreSQL knows nothing yet of how many there are.
 */
final class ProductTables {

    private final DocumentFormat<Product> format;
    private final RowMapper<Optional<Product>> product;
    private final RowMapper<ChangedProducts.Row> change;

    ProductTables(DocumentFormat<Product> format) {
        this.format = format;
        this.product = (row, context) -> Optional.ofNullable(row.getString(1)).map(format::read);
        this.change = (row, context) -> new ChangedProducts.Row(
                new ChangedProducts.Place(row.getLong(1), row.getString(2)),
                new IndexEntry(format.read(row.getString(3)), row.getLong(4)));
    }

    List<Product> withIds(Handle handle, InstitutionId institution, String[] ids) {
        String sql = """
                select (
                    select p.document
                    from product p
                    where p.institution_id = ? and p.product_id = named.product_id)
                from unnest(?) as named (product_id)""";
        return ids.length == 0
                ? List.of()
                : found(handle.createQuery(sql).bind(0, institution.value()).bind(1, ids));
    }

    /** Each once, however many of the barcodes it bears. */
    List<Product> withBarcodes(Handle handle, InstitutionId institution, String[] keys) {
        String sql = """
                select (
                    select p.document
                    from product p
                    where p.institution_id = ? and p.product_id = owner.product_id)
                from (
                    select distinct (
                        select b.product_id
                        from product_barcode b
                        where b.institution_id = ? and b.barcode_key = named.barcode_key) as product_id
                    from unnest(?) as named (barcode_key)) as owner""";
        return keys.length == 0
                ? List.of()
                : found(handle.createQuery(sql)
                        .bind(0, institution.value())
                        .bind(1, institution.value())
                        .bind(2, keys));
    }

    /**
     * The rest of the version first, then the later ones: the index leads to where each of them begins. Asked for both at
     * once, databases pass all products of a version, which may be a whole catalogue, anew for each page. In the order of
     * the whole index: else H2 would sort all that is left of the store for each page.
     */
    List<ChangedProducts.Row> changedBehind(Handle handle, InstitutionId institution, ChangedProducts.Place place) {
        List<ChangedProducts.Row> rows = new ArrayList<>(restOfVersion(handle, institution, place));
        int missing = ChangedProducts.PAGE - rows.size();
        if (missing > 0) {
            rows.addAll(laterVersions(handle, institution, place.version(), missing));
        }
        return rows;
    }

    private List<ChangedProducts.Row> restOfVersion(
            Handle handle, InstitutionId institution, ChangedProducts.Place place) {
        String sql = """
                select p.version, p.product_id, p.document, coalesce(s.times_sold, 0)
                from product p
                left join product_sale s on s.institution_id = p.institution_id and s.product_id = p.product_id
                where p.institution_id = ? and p.version = ? and p.product_id > ?
                order by p.institution_id, p.version, p.product_id
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, place.version())
                .bind(2, place.product())
                .bind(3, ChangedProducts.PAGE)
                .map(change)
                .list();
    }

    private List<ChangedProducts.Row> laterVersions(Handle handle, InstitutionId institution, long version, int most) {
        String sql = """
                select p.version, p.product_id, p.document, coalesce(s.times_sold, 0)
                from product p
                left join product_sale s on s.institution_id = p.institution_id and s.product_id = p.product_id
                where p.institution_id = ? and p.version > ?
                order by p.institution_id, p.version, p.product_id
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, version)
                .bind(2, most)
                .map(change)
                .list();
    }

    private List<Product> found(Query query) {
        return query.map(product).stream().flatMap(Optional::stream).toList();
    }

    private record Bearer(String barcode, Optional<String> product) {}

    /** Who bears which of these barcodes. */
    Map<String, ProductId> owners(Handle handle, InstitutionId institution, String[] keys) {
        String sql = """
                select named.barcode_key, (
                    select b.product_id
                    from product_barcode b
                    where b.institution_id = ? and b.barcode_key = named.barcode_key)
                from unnest(?) as named (barcode_key)""";
        Map<String, ProductId> owners = new HashMap<>();
        handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, keys)
                .map((row, context) -> new Bearer(row.getString(1), Optional.ofNullable(row.getString(2))))
                .forEach(each -> each.product().ifPresent(id -> owners.put(each.barcode(), new ProductId(id))));
        return owners;
    }

    /** In the order of the whole key: else H2 would sort all that is left of the store for each page. */
    List<ProductId> active(Handle handle, InstitutionId institution, Optional<ProductId> after, int limit) {
        String sql = """
                select product_id
                from product
                where institution_id = ? and product_id > ? and active
                order by institution_id, product_id
                fetch first ? rows only""";
        return handle.createQuery(sql)
                .bind(0, institution.value())
                // No id is shorter than one sign: all of them stand behind the empty text.
                .bind(1, after.map(ProductId::value).orElse(""))
                .bind(2, limit)
                .map((row, context) -> new ProductId(row.getString("product_id")))
                .list();
    }

    /** Those that are there; barcodes go with their products. */
    void delete(Handle handle, InstitutionId institution, List<Product> products) {
        String sql = """
                delete from product
                where institution_id = ? and product_id = ?""";
        PreparedBatch batch = handle.prepareBatch(sql);
        // In a new catalogue most are not: to look for all of them at once is a fraction of the work.
        there(handle, institution, products).forEach(id -> batch.add(institution.value(), id));
        batch.execute();
    }

    private static List<String> there(Handle handle, InstitutionId institution, List<Product> products) {
        String sql = """
                select (
                    select p.product_id
                    from product p
                    where p.institution_id = ? and p.product_id = named.product_id)
                from unnest(?) as named (product_id)""";
        return handle
                .createQuery(sql)
                .bind(0, institution.value())
                .bind(1, products.stream().map(each -> each.id().value()).toArray(String[]::new))
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    void insert(Handle handle, InstitutionId institution, List<Product> products, long version) {
        insertProducts(handle, institution, products, version);
        insertBarcodes(handle, institution, products);
    }

    private void insertProducts(Handle handle, InstitutionId institution, List<Product> products, long version) {
        String sql = """
                insert into product (institution_id, product_id, active, version, document)
                values (?, ?, ?, ?, ?)""";
        PreparedBatch batch = handle.prepareBatch(sql);
        products.forEach(
                each -> batch.add(institution.value(), each.id().value(), each.active(), version, format.write(each)));
        batch.execute();
    }

    private static void insertBarcodes(Handle handle, InstitutionId institution, List<Product> products) {
        String sql = """
                insert into product_barcode (institution_id, barcode_key, product_id)
                values (?, ?, ?)""";
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Product each : products) {
            for (Barcode code : each.barcodes()) {
                batch.add(institution.value(), code.key(), each.id().value());
            }
        }
        batch.execute();
    }
}
