package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kassa.domain.catalogue.LangCode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BitSet;

/**
 * The hits of questions that stand behind each other, those of one question in an order of their own.
 *
 * @param tiers no two of them have a hit in common
 */
record Ranking(IndexSearcher searcher, List<Query> tiers, Sort order) {

    /** What is sold more often first, then by name, then by id. */
    static Sort best(LangCode language) {
        return new Sort(
                new SortField(IndexFields.TIMES_SOLD, SortField.Type.LONG, true),
                new SortField(IndexFields.order(language), SortField.Type.STRING),
                new SortField(IndexFields.ID, SortField.Type.STRING));
    }

    static Sort byName(LangCode language) {
        return new Sort(
                new SortField(IndexFields.order(language), SortField.Type.STRING),
                new SortField(IndexFields.ID, SortField.Type.STRING));
    }

    long count() throws IOException {
        long count = 0;
        for (Query tier : tiers) {
            count += searcher.count(tier);
        }
        return count;
    }

    /** The numbers of the hits from {@code offset} on, at most {@code limit}. */
    List<Integer> hits(long offset, int limit) throws IOException {
        List<Integer> hits = new ArrayList<>();
        long left = offset;
        for (Query tier : tiers) {
            int wanted = limit - hits.size();
            long size = left > 0 ? searcher.count(tier) : Long.MAX_VALUE;
            if (wanted > 0 && left < size) {
                first(tier, left + wanted).skip(left).forEach(hits::add);
            }
            left = Math.max(0, left - size);
        }
        return hits;
    }

    /** Whether all hits stand in one order of a field and of ids. */
    boolean isOneOrder() {
        return tiers.size() == 1 && order.getSort().length == 2;
    }

    /** The same hits, found in an order of all products. */
    List<Integer> hits(long offset, int limit, WholeOrders orders) throws IOException {
        Marking marking = new Marking(searcher.getIndexReader().maxDoc());
        BitSet wanted = searcher.search(tiers.get(0), marking);
        return orders.by(order).hits(wanted, offset, limit);
    }

    /** No more are asked for than there can be: room is made for all of them. */
    private Stream<Integer> first(Query tier, long most) throws IOException {
        int room = (int) Math.min(most, Math.max(1, searcher.getIndexReader().maxDoc()));
        return Stream.of(searcher.search(tier, room, order).scoreDocs).map((ScoreDoc hit) -> hit.doc);
    }
}
