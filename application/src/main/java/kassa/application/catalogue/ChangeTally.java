package kassa.application.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kassa.application.catalogue.LoadOutcome.ProductChange;
import kassa.domain.catalogue.Product;
import kassa.domain.product.ProductId;

/** Counts what a catalogue file changes, and remembers the first products of each kind. */
final class ChangeTally {

    private final Count added = new Count();
    private final Count changed = new Count();
    private final Count withdrawn = new Count();
    private long unchanged;

    void added(Product product) {
        added.take(product.id(), List.of());
    }

    void unchanged() {
        unchanged++;
    }

    /**
     * @param bereft whether another row takes a barcode from it, which may have happened before this one was read
     */
    void changed(Product before, Product after, boolean bereft) {
        Set<ProductField> fields = new LinkedHashSet<>();
        if (bereft) {
            fields.add(ProductField.BARCODES);
        }
        fields.addAll(ProductField.differing(before, after));
        changed.take(after.id(), List.copyOf(fields));
    }

    void withdrawn(ProductId product) {
        withdrawn.take(product, List.of());
    }

    LoadOutcome outcome() {
        return new LoadOutcome(added.products(), changed.products(), unchanged, withdrawn.products());
    }

    private static final class Count {

        private final List<ProductChange> first = new ArrayList<>();
        private long count;

        void take(ProductId product, List<ProductField> fields) {
            count++;
            if (count <= LoadOutcome.Affected.LISTED) {
                first.add(new ProductChange(product, fields));
            }
        }

        LoadOutcome.Affected products() {
            return new LoadOutcome.Affected(count, first);
        }
    }
}
