package kassa.application.platform;

import java.util.Objects;
import kassa.domain.node.InstitutionId;

/**
 * What a call is about, such as {@code demo-store/ORD-1}: calls of one subject are sent one after the other.
 *
 * @param name the platform's number of an invoice or of an order, 1 to 100 characters
 */
public record CallSubject(InstitutionId institution, String name) {

    private static final int LONGEST_NAME = 100;

    public CallSubject {
        Objects.requireNonNull(institution, "institution");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of a subject has 1 to 100 characters");
        }
    }

    /** Another text for each subject: a store's name has no slash. */
    @Override
    public String toString() {
        return institution + "/" + name;
    }
}
