package kassa.adapter.persistence.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kassa.application.port.DocumentFormat;

/**
 * A format that remembers what it read and wrote last: {@code new KnownDocuments<>(new ProductFormat(), 4_000_000)}.
 *
 * <p>A value is remembered beside its text and stands for that very text only: a document that anyone has changed since is
 * read like any other. Documents are told apart by how they begin, so that of one that changes the latest is known.
 * Thread-safe, for values that never change.
 */
public final class KnownDocuments<T> implements DocumentFormat<T> {

    private static final int BEGINNING_CHARS = 160;

    private final DocumentFormat<T> format;
    private final long mostChars;
    private final Map<String, Known<T>> known = new LinkedHashMap<>();
    private long chars;

    private record Known<T>(String document, T value) {}

    /** @param mostChars how long all remembered documents may be together; those that were not asked for longest go first */
    public KnownDocuments(DocumentFormat<T> format, long mostChars) {
        this.format = format;
        this.mostChars = mostChars;
    }

    @Override
    public String write(T value) {
        String document = format.write(value);
        remember(document, value);
        return document;
    }

    @Override
    public T read(String document) {
        return find(document).orElseGet(() -> remember(document, format.read(document)));
    }

    private synchronized Optional<T> find(String document) {
        Optional<T> found = Optional.ofNullable(known.get(beginning(document)))
                .filter(candidate -> candidate.document.equals(document))
                .map(Known::value);
        found.ifPresent(value -> remember(document, value));
        return found;
    }

    private synchronized T remember(String document, T value) {
        forget(known.remove(beginning(document)));
        known.put(beginning(document), new Known<>(document, value));
        chars += document.length();
        Iterator<Known<T>> eldest = known.values().iterator();
        while (chars > mostChars) {
            forget(eldest.next());
            eldest.remove();
        }
        return value;
    }

    private void forget(Known<T> gone) {
        chars -= gone == null ? 0 : gone.document.length();
    }

    private static String beginning(String document) {
        return document.substring(0, Math.min(BEGINNING_CHARS, document.length()));
    }
}
