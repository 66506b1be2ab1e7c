package kassa.domain.rule;

/**
 * A rule of the business under a stable name, such as {@code receipt.already-paid}.
 *
 * <p>Each room lists its rules in one enum. The name stands in the rule's Javadoc, in the refusal and in the display
 * name of the test that guards it; it never changes, because other systems decide by it.
 */
public interface Rule {

    /** The stable name: the room, a dot and words joined by hyphens. */
    String id();
}
