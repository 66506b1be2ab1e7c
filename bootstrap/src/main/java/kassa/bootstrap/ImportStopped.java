package kassa.bootstrap;

/** An import must not go on: the node is about to end, or another one has taken the file over. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped(String message) {
        super(message);
    }
}
