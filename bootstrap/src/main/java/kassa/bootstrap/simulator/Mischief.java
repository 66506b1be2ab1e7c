package kassa.bootstrap.simulator;

import java.util.Optional;
import java.util.Set;

/**
 * A request that is wrong.
 *
 * @param statuses what it may be answered with
 * @param pointer what the place begins with that has to be named
 */
record Mischief(String method, String path, String body, Set<Integer> statuses, Optional<String> pointer) {

    static Mischief unreadable(String path, String body) {
        return new Mischief("POST", path, body, Set.of(400), Optional.empty());
    }

    static Mischief wrongAt(String pointer, String path, String body) {
        return new Mischief("POST", path, body, Set.of(400), Optional.of(pointer));
    }

    void play(Errand errand) {
        errand.refused(errand.once(method, path, body), statuses, pointer);
    }
}
