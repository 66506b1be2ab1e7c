package kassa.adapter.persistence.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/**
 * All products of one state of an index in one order: a page in their midst is found without putting all that stands
 * before it in order again. Four bytes for each product.
 *
 * @param products their numbers in the index
 */
record WholeOrder(int[] products) {

    private static final int ID_BITS = Integer.SIZE;

    /** @param order by a field, then by id upwards */
    static WholeOrder of(IndexReader index, Sort order) throws IOException {
        int[] byNumber = idRanks(index);
        int[] byId = inverse(byNumber);
        int[] ranks = ranks(index, order.getSort()[0]);
        long[] places = new long[byId.length];
        int count = 0;
        for (int product = 0; product < byNumber.length; product++) {
            if (byNumber[product] >= 0) {
                places[count++] = (long) ranks[product] << ID_BITS | byNumber[product];
            }
        }
        Arrays.sort(places);
        return new WholeOrder(
                LongStream.of(places).mapToInt(place -> byId[(int) place]).toArray());
    }

    /** The rank of each product by its id, from 0 and dense; below 0 for products that are in the index no more. */
    private static int[] idRanks(IndexReader index) throws IOException {
        Bits live = MultiBits.getLiveDocs(index);
        int[] ordinals = ordinals(index, IndexFields.ID);
        int[] present = new int[ordinals.length];
        int count = 0;
        for (int product = 0; product < ordinals.length; product++) {
            if (live == null || live.get(product)) {
                present[count++] = ordinals[product];
            }
        }
        int[] ranked = Arrays.copyOf(present, count);
        Arrays.sort(ranked);
        for (int product = 0; product < ordinals.length; product++) {
            boolean gone = live != null && !live.get(product);
            ordinals[product] = gone ? -1 : Arrays.binarySearch(ranked, ordinals[product]);
        }
        return ordinals;
    }

    private static int[] inverse(int[] ranks) {
        int[] inverse =
                new int[(int) Arrays.stream(ranks).filter(rank -> rank >= 0).count()];
        for (int product = 0; product < ranks.length; product++) {
            if (ranks[product] >= 0) {
                inverse[ranks[product]] = product;
            }
        }
        return inverse;
    }

    private static int[] ranks(IndexReader index, SortField field) throws IOException {
        int[] ranks = field.getType() == SortField.Type.LONG
                ? denseRanks(numbers(index, field.getField()))
                : ordinals(index, field.getField());
        if (field.getReverse()) {
            int last = Arrays.stream(ranks).max().orElse(0);
            Arrays.setAll(ranks, product -> last - ranks[product]);
        }
        return ranks;
    }

    private static int[] denseRanks(long[] numbers) {
        long[] distinct = LongStream.of(numbers).sorted().distinct().toArray();
        return LongStream.of(numbers)
                .mapToInt(number -> Arrays.binarySearch(distinct, number))
                .toArray();
    }

    private static long[] numbers(IndexReader index, String field) throws IOException {
        NumericDocValues values = MultiDocValues.getNumericValues(index, field);
        long[] numbers = new long[index.maxDoc()];
        for (int product = 0; values != null && product < numbers.length; product++) {
            numbers[product] = values.advanceExact(product) ? values.longValue() : 0;
        }
        return numbers;
    }

    /** From 1; 0 where there is none, which comes first. */
    private static int[] ordinals(IndexReader index, String field) throws IOException {
        SortedDocValues values = MultiDocValues.getSortedValues(index, field);
        int[] ordinals = new int[index.maxDoc()];
        for (int product = 0; values != null && product < ordinals.length; product++) {
            ordinals[product] = values.advanceExact(product) ? values.ordValue() + 1 : 0;
        }
        return ordinals;
    }

    /** The hits from {@code offset} on, at most {@code limit}. */
    List<Integer> hits(BitSet wanted, long offset, int limit) {
        List<Integer> hits = new ArrayList<>();
        long left = offset;
        for (int i = 0; i < products.length && hits.size() < limit; i++) {
            if (wanted.get(products[i]) && left-- <= 0) {
                hits.add(products[i]);
            }
        }
        return hits;
    }
}
