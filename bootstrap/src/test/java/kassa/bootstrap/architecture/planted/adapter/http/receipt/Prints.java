package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class Prints {

    private Prints() {}

    @Breaks("streams-belong-to-commands")
    static void directly() {
        System.out.println("a price");
    }

    @Breaks("streams-belong-to-commands")
    static void trace(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
