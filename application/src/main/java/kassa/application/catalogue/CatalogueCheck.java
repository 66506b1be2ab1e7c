package kassa.application.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kassa.domain.catalogue.Plausibility;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/**
 * What is wrong with a catalogue file: rows that tell no product or an absurd one, products that come twice, barcodes that
 * two products would bear, be both of them in the file or one in the catalogue already, categories above themselves.
 *
 * <p>Of each product it keeps some bytes. What may be wrong by them is made sure of in a second reading, which few files
 * need.
 */
final class CatalogueCheck {

    private final LoadCatalogue file;
    private final Plausibility plausibility;
    private final RowRemarks faults = new RowRemarks();
    private final RowRemarks warnings = new RowRemarks();
    private final CategoryMentions categories = new CategoryMentions(faults, warnings);
    private final BarcodeClaims claims = new BarcodeClaims();
    private final Fingerprints ids;
    private final Fingerprints barcodes;
    private long rows;

    private CatalogueCheck(LoadCatalogue file, Institution store, ToLongFunction<String> fingerprint) {
        this.file = file;
        this.plausibility = Plausibility.in(store);
        this.ids = Fingerprints.by(fingerprint);
        this.barcodes = Fingerprints.by(fingerprint);
    }

    /** @param owners who bears which barcodes in the catalogue, by their keys */
    static CatalogueCheck of(
            LoadCatalogue file,
            Institution store,
            ToLongFunction<String> fingerprint,
            Function<Collection<Barcode>, Map<String, ProductId>> owners) {
        CatalogueCheck check = new CatalogueCheck(file, store, fingerprint);
        check.read(batch -> check.take(batch, owners));
        check.compare();
        return check;
    }

    private void read(Consumer<List<ProductRow>> reader) {
        try (Batches batches = Batches.of(file, LoadProgress.Stage.CHECKING)) {
            batches.forEach(reader);
        }
    }

    long rows() {
        return rows;
    }

    Remarks faults() {
        return faults.told();
    }

    Remarks warnings() {
        return warnings.told();
    }

    /** Whether rows of the file may be taken. */
    boolean passes() {
        return faults.isEmpty() || file.mode() == LoadMode.SKIP_BAD;
    }

    /** The products of those rows in which nothing was found wrong. */
    List<Product> sound(List<ProductRow> batch) {
        return good(batch)
                .filter(row -> !faults.on(row.line()))
                .map(ProductRow.Good::product)
                .toList();
    }

    /** Whether another row takes a barcode from that product. */
    boolean bereaves(ProductId product) {
        return claims.bereave(product);
    }

    /** False if no row tells that product; true if one does, or very rarely by mistake. */
    boolean mayTell(ProductId product) {
        return ids.mayContain(product.value());
    }

    private void take(List<ProductRow> batch, Function<Collection<Barcode>, Map<String, ProductId>> owners) {
        rows += batch.size();
        batch.forEach(this::noteReasons);
        good(batch).forEach(this::take);
        Map<String, ProductId> ownersNow = owners.apply(
                good(batch).flatMap(row -> row.product().barcodes().stream()).toList());
        good(batch).forEach(row -> claims.take(row, ownersNow));
    }

    private void noteReasons(ProductRow row) {
        row.fold(good -> row, bad -> {
            bad.reasons().forEach(reason -> faults.add(bad.line(), reason));
            return row;
        });
    }

    private void take(ProductRow.Good row) {
        Product product = row.product();
        ids.add(product.id().value());
        product.barcodes().forEach(code -> barcodes.add(code.key()));
        plausibility.absurdPrices(product).forEach(reason -> faults.add(row.line(), reason));
        plausibility.foreignVatRates(product).forEach(reason -> warnings.add(row.line(), reason));
        categories.take(row);
    }

    private void compare() {
        FileTwins twins = new FileTwins(ids.repeated(), barcodes.repeated(), claims, faults);
        if (twins.mayBe()) {
            read(batch -> good(batch).forEach(twins::take));
        }
        if (file.mode() != LoadMode.REPLACE) {
            claims.judge(twins::lack, faults);
        }
    }

    private static Stream<ProductRow.Good> good(List<ProductRow> batch) {
        return batch.stream().flatMap(row -> row.fold(Stream::of, bad -> Stream.empty()));
    }
}
