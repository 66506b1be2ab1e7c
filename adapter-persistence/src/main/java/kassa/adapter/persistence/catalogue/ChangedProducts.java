package kassa.adapter.persistence.catalogue;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kassa.application.catalogue.IndexEntry;

/**
 * What has changed in a catalogue, read a page at a time: no more than a page is held, however large the catalogue is.
 */
final class ChangedProducts implements Iterator<IndexEntry> {

    static final int PAGE = 1_000;

    private final Function<Place, List<Row>> pages;
    private Place reached;
    private Iterator<Row> page = List.<Row>of().iterator();
    private boolean isLast;

    /** Where a page begins: behind this version, or within it behind this product. */
    record Place(long version, String product) {

        /** Every id is greater than the empty text. */
        static Place behind(long version) {
            return new Place(version + 1, "");
        }
    }

    /** A product and where it stands among the changes. */
    record Row(Place place, IndexEntry entry) {}

    private ChangedProducts(Place start, Function<Place, List<Row>> pages) {
        this.reached = start;
        this.pages = pages;
    }

    /** @param pages the rows behind a place, {@link #PAGE} of them if there are as many */
    static Stream<IndexEntry> since(long version, Function<Place, List<Row>> pages) {
        ChangedProducts changes = new ChangedProducts(Place.behind(version), pages);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(changes, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !isLast) {
            List<Row> rows = pages.apply(reached);
            isLast = rows.size() < PAGE;
            page = rows.iterator();
        }
        return page.hasNext();
    }

    @Override
    public IndexEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = page.next();
        reached = row.place();
        return row.entry();
    }
}
