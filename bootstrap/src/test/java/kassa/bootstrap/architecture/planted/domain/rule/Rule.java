package kassa.bootstrap.architecture.planted.domain.rule;

/** A rule of the business of this house. */
public interface Rule {

    String id();
}
