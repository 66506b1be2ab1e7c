package kassa.application.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The same work on one thing after the other: what is wrong with one keeps no other from its turn. */
public final class Sweep {

    private Sweep() {}

    /**
     * Does the work with each of them, and throws what failed first when all have had their turn.
     *
     * @return how many there were
     * @throws StorageUnavailable at once: the others would not fare better
     */
    public static <T> int over(List<T> things, Consumer<T> work) {
        List<RuntimeException> failures =
                things.stream().flatMap(thing -> failure(thing, work).stream()).toList();
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
        return things.size();
    }

    private static <T> Optional<RuntimeException> failure(T thing, Consumer<T> work) {
        try {
            work.accept(thing);
            return Optional.empty();
        } catch (StorageUnavailable notOfThisOne) {
            throw notOfThisOne;
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }
}
