package kassa.bootstrap.architecture.planted.domain.pricing;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class ThrowsDice {

    private ThrowsDice() {}

    @Breaks("no-chance")
    static int seeded() {
        return new Random(1).nextInt();
    }

    @Breaks("no-chance")
    static int secure() {
        return new SecureRandom().nextInt();
    }

    @Breaks("no-chance")
    static UUID id() {
        return UUID.randomUUID();
    }

    @Breaks("no-chance")
    static void shuffled(List<String> texts) {
        Collections.shuffle(texts);
    }

    @Breaks({"no-chance", "no-binary-fractions"})
    static boolean coin() {
        return Math.random() < 0.5;
    }
}
