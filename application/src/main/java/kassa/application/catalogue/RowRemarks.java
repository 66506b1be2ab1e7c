package kassa.application.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import kassa.application.catalogue.Remarks.Remark;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.rule.RuleViolation;

/**
 * Collects what there is to say about the rows of a catalogue file, in whatever order it is found.
 *
 * <p>Of each row it keeps a bit, and reasons of the first rows only: a file in which every row is bad takes no more memory
 * than others.
 */
final class RowRemarks {

    /** More than anyone reads. */
    static final int LISTED = 10_000;

    private final BitSet lines = new BitSet();
    private final TreeMap<Long, List<String>> first = new TreeMap<>();
    private long rows;
    private int reasons;

    void add(long line, String reason) {
        RuleViolation.unless(
                line <= Integer.MAX_VALUE,
                CatalogueRule.UNREADABLE_FILE,
                "the file has more than " + Integer.MAX_VALUE + " lines");
        if (!on(line)) {
            lines.set((int) line);
            rows++;
        }
        first.computeIfAbsent(line, none -> new ArrayList<>()).add(reason);
        reasons++;
        forgetLast();
    }

    private void forgetLast() {
        while (reasons > LISTED && first.size() > 1) {
            reasons -= first.pollLastEntry().getValue().size();
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Whether there is something to say about the row that begins there. */
    boolean on(long line) {
        return line <= Integer.MAX_VALUE && lines.get((int) line);
    }

    Remarks told() {
        return new Remarks(
                rows,
                first.entrySet().stream()
                        .map(row -> new Remark(row.getKey(), row.getValue()))
                        .toList());
    }
}
