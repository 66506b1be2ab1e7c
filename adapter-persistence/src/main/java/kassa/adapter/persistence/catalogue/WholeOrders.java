package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Sort;

/** The orders of one state of an index that were asked for last. Thread-safe. */
final class WholeOrders {

    private static final int MOST = 4;

    private final IndexReader index;
    private final Map<Sort, WholeOrder> made = new LinkedHashMap<>();

    WholeOrders(IndexReader index) {
        this.index = index;
    }

    /** Made when it is first asked for: most lists are left at their first pages. */
    synchronized WholeOrder by(Sort order) throws IOException {
        WholeOrder found = made.remove(order);
        if (found == null) {
            found = WholeOrder.of(index, order);
        }
        made.put(order, found);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return found;
    }
}
