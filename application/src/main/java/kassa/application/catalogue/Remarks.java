package kassa.application.catalogue;

import java.util.List;

/**
 * What there is to say about the rows of a catalogue file.
 *
 * @param rows how many rows there is something to say about
 * @param listed the first of them, in the order of the file; all, unless that were many thousands
 */
public record Remarks(long rows, List<Remark> listed) {

    public static final Remarks NONE = new Remarks(0, List.of());

    public Remarks {
        listed = List.copyOf(listed);
    }

    /** One row, by the line that it begins on, and all there is to say about it. */
    public record Remark(long line, List<String> reasons) {

        public Remark {
            reasons = List.copyOf(reasons);
        }
    }
}
