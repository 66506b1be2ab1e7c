package kassa.application.event;

/** What came of an attempt to deliver an event. */
public enum Outcome {
    /** The receiver says that it has it. */
    TAKEN,
    /** The receiver did not say so; it may have it all the same. */
    NOT_TAKEN
}
