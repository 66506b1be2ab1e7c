package kassa.adapter.http.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of an open text, none of them longer than a million characters: a file without line breaks is not read whole. */
final class TextLines implements AutoCloseable {

    private static final int MAX_LINE = 1_048_576;
    private static final int BUFFER = 65_536;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private long number;

    TextLines(Reader text) {
        this.text = text;
    }

    /** The number of the last line given, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its end, which is a line feed; empty when there is none.
     *
     * @throws kassa.domain.rule.RuleViolation {@code catalogue.unreadable-file} if it cannot be read or is too long
     */
    Optional<String> next() {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        StringBuilder line = new StringBuilder();
        do {
            int stop = stop();
            line.append(buffer, at, stop - at);
            at = stop;
            requireBearable(line);
        } while (at == end && fill());
        at = Math.min(at + 1, end);
        return Optional.of(line.toString());
    }

    /** Where the line ends, or what is there of it. */
    private int stop() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void requireBearable(StringBuilder line) {
        if (line.length() > MAX_LINE) {
            throw CatalogueText.unreadable("line " + number + " has more than " + MAX_LINE + " characters");
        }
    }

    /** Whether there is anything left to read. */
    private boolean fill() {
        try {
            if (at == end) {
                at = 0;
                end = Math.max(text.read(buffer, 0, BUFFER), 0);
            }
            return end > 0;
        } catch (IOException failure) {
            throw CatalogueText.unreadable(failure);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
