package kassa.application.catalogue;

import java.util.List;
import java.util.Objects;
import kassa.domain.product.ProductId;

/**
 * What a catalogue file changes.
 *
 * @param added products that were not there
 * @param changed products that are otherwise now
 * @param unchanged how many were there already, just so
 * @param withdrawn products that are no longer sold because a file that replaces the catalogue does not name them
 */
public record LoadOutcome(Affected added, Affected changed, long unchanged, Affected withdrawn) {

    public static final LoadOutcome NOTHING = new LoadOutcome(Affected.NONE, Affected.NONE, 0, Affected.NONE);

    public LoadOutcome {
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(withdrawn, "withdrawn");
    }

    /** How many products the file has put in place of what was there. */
    public long imported() {
        return added.count() + changed.count();
    }

    /**
     * Products to which the same has happened.
     *
     * @param first the first {@value #LISTED} of them, in the order of the file; those withdrawn in the order of the store
     */
    public record Affected(long count, List<ProductChange> first) {

        /** As many are told one by one. */
        public static final int LISTED = 20;

        public static final Affected NONE = new Affected(0, List.of());

        public Affected {
            first = List.copyOf(first);
        }
    }

    /** A product, and the fields in which it differs from what it was, if it was there and still is. */
    public record ProductChange(ProductId product, List<ProductField> fields) {

        public ProductChange {
            Objects.requireNonNull(product, "product");
            fields = List.copyOf(fields);
        }
    }
}
