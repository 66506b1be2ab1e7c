package kassa.adapter.persistence.catalogue;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** Marks the hits of a question, in no order. For searchers that search on one thread. */
final class Marking implements CollectorManager<Marking.Marker, BitSet> {

    private final BitSet hits;

    /** @param products as many at most are in the index */
    Marking(int products) {
        this.hits = new FixedBitSet(products);
    }

    @Override
    public Marker newCollector() {
        return new Marker(hits);
    }

    @Override
    public BitSet reduce(Collection<Marker> markers) {
        return hits;
    }

    /** Marks the hits of one part of the index after the other. */
    static final class Marker extends SimpleCollector {

        private final BitSet hits;
        private int base;

        private Marker(BitSet hits) {
            this.hits = hits;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext part) {
            base = part.docBase;
        }

        @Override
        public void collect(int hit) {
            hits.set(base + hit);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
