package kassa.bootstrap.journeys;

/** A call got no answer, or was told to come again: whether it was carried out is not known. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(Throwable cause) {
        super(cause);
    }

    Unanswered(String message) {
        super(message);
    }
}
