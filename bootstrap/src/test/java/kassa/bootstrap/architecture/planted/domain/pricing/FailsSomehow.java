package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class FailsSomehow {

    private FailsSomehow() {}

    @Breaks("failures-have-names")
    static void unchecked() {
        throw new RuntimeException("something");
    }

    @Breaks("failures-have-names")
    static void checked() throws Exception {
        throw new Exception("something");
    }

    static void named() {
        throw new IllegalStateException("something in particular");
    }
}
