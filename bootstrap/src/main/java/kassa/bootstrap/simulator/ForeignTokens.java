package kassa.bootstrap.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls of those who are not the platform. */
final class ForeignTokens {

    private static final List<String> TOKENS = List.of("", "not-the-token", "x".repeat(2_000));

    private ForeignTokens() {}

    static void play(Errand errand, Basket basket, Chance chance) {
        Reply reply = errand.as(chance.pick(TOKENS), "POST", "/receipt", basket.json());
        errand.refused(reply, Set.of(401), Optional.empty());
    }
}
