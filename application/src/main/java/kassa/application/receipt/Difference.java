package kassa.application.receipt;

import java.util.Optional;
import java.util.function.Supplier;
import kassa.application.port.StaleVersion;
import kassa.application.port.StorageUnavailable;

/** The first thing that is not as it should be: nothing behind it is looked at. Never leaves this room. */
final class Difference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Difference(String words) {
        super(words, null, false, false);
    }

    static void unless(boolean holds, Supplier<String> words) {
        if (!holds) {
            throw new Difference(words.get());
        }
    }

    /** The words of the difference that the work comes upon; empty if it comes to its end. */
    static Optional<String> in(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Difference found) {
            return Optional.of(found.getMessage());
        }
    }

    /**
     * What the reading comes to. What was altered may break any rule of any value: that is a difference, and so is
     * whatever else cannot be read; a store that cannot be used is none.
     */
    static <T> T unlessReadable(Supplier<T> reading, String otherwise) {
        try {
            return reading.get();
        } catch (StorageUnavailable | StaleVersion | Difference notOfTheData) {
            throw notOfTheData;
        } catch (RuntimeException unreadable) {
            throw new Difference(otherwise + ": " + unreadable.getMessage());
        }
    }
}
