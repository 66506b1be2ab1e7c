package kassa.bootstrap.architecture.planted.application.receipt;

/** An interface that is a value. */
public sealed interface Outcome {

    record Issued() implements Outcome {}
}
