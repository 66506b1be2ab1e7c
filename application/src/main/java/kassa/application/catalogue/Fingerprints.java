package kassa.application.catalogue;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Texts of which eight bytes each are kept: enough to say for certain that one is not among them, or comes but once.
 *
 * <p>Whether one is among them, or two are the same, has to be made sure of by other means: two in very many differ and
 * have the same fingerprint.
 */
final class Fingerprints {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;
    private static final int HALF = 32;
    private static final int FEW = 1_024;

    private final ToLongFunction<String> fingerprint;
    private long[] values;
    private int size;
    private boolean sorted = true;

    private Fingerprints(ToLongFunction<String> fingerprint, long... values) {
        this.fingerprint = fingerprint;
        this.values = values;
        this.size = values.length;
    }

    static Fingerprints by(ToLongFunction<String> fingerprint) {
        return new Fingerprints(fingerprint);
    }

    /** FNV-1a over the UTF-16 of the text, its bits mixed once more. */
    static long of(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        long mixed = (hash ^ hash >>> HALF) * MIX;
        return mixed ^ mixed >>> HALF;
    }

    void add(String text) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(FEW, size + size / 2));
        }
        values[size++] = fingerprint.applyAsLong(text);
        sorted = false;
    }

    boolean mayContain(String text) {
        sort();
        return Arrays.binarySearch(values, 0, size, fingerprint.applyAsLong(text)) >= 0;
    }

    /** Those that are there more than once. */
    Fingerprints repeated() {
        sort();
        long[] found = new long[0];
        int count = 0;
        for (int i = 1; i < size; i++) {
            if (values[i] == values[i - 1]) {
                found = count == found.length ? Arrays.copyOf(found, Math.max(FEW, count * 2)) : found;
                found[count++] = values[i];
            }
        }
        return new Fingerprints(fingerprint, Arrays.copyOf(found, count));
    }

    boolean isEmpty() {
        return size == 0;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
    }
}
