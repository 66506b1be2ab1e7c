package kassa.application.catalogue;

import java.util.HashMap;
import java.util.Map;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/**
 * What stands in a catalogue file twice: looked for in a second reading, among what may do so only, so that little has to
 * be remembered.
 */
final class FileTwins {

    private final Fingerprints ids;
    private final Fingerprints barcodes;
    private final BarcodeClaims claims;
    private final RowRemarks faults;
    private final Map<ProductId, Long> lineOfId = new HashMap<>();
    private final Map<String, ProductId> ownerInFile = new HashMap<>();

    /** @param ids those that may stand there twice; so the barcodes */
    FileTwins(Fingerprints ids, Fingerprints barcodes, BarcodeClaims claims, RowRemarks faults) {
        this.ids = ids;
        this.barcodes = barcodes;
        this.claims = claims;
        this.faults = faults;
    }

    boolean mayBe() {
        return !ids.isEmpty() || !barcodes.isEmpty() || !claims.isEmpty();
    }

    void take(ProductRow.Good row) {
        ProductId id = row.product().id();
        Long before = remember(id, row.line());
        if (before != null) {
            faults.add(row.line(), "id: " + id + " stands in line " + before + " already");
        } else {
            row.product().barcodes().forEach(code -> take(code, id, row.line()));
        }
    }

    private Long remember(ProductId id, long line) {
        return ids.mayContain(id.value()) || claims.concern(id) ? lineOfId.putIfAbsent(id, line) : null;
    }

    private void take(Barcode code, ProductId product, long line) {
        ProductId owner = barcodes.mayContain(code.key()) ? ownerInFile.putIfAbsent(code.key(), product) : null;
        if (owner != null) {
            faults.add(line, "barcodes: " + code + " belongs to product " + owner + " in this file");
        }
    }

    /** Whether no good row of the file tells this product; known of products that a claim concerns. */
    boolean lack(ProductId product) {
        Long line = lineOfId.get(product);
        return line == null || faults.on(line);
    }
}
