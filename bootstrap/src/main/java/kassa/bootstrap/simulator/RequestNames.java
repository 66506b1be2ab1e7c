package kassa.bootstrap.simulator;

/** The names of the requests of a visit: {@code sim-abc-17-1}, {@code sim-abc-17-2} … Used by one thread at a time. */
final class RequestNames {

    private final String prefix;
    private int count;

    RequestNames(String prefix) {
        this.prefix = prefix;
    }

    String next() {
        count++;
        return prefix + "-" + count;
    }
}
