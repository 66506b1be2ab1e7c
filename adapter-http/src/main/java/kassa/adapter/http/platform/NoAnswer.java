package kassa.adapter.http.platform;

/** The platform did not answer, or not as one answers. */
final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    NoAnswer(String reason) {
        super(reason.substring(0, Math.min(reason.length(), LONGEST)), null, false, false);
    }
}
