package kassa.bootstrap;

/** How the process ended, for whoever started it. */
enum ExitCode {
    DONE(0),
    FAILED(1),
    ASKED_WRONGLY(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
