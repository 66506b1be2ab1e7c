package kassa.bootstrap.architecture.planted.domain.rule;

/** Marks a type or member that breaks rules of the house: those named, and no others. */
public @interface Breaks {

    String[] value();
}
