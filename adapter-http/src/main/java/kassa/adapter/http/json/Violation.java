package kassa.adapter.http.json;

import java.util.Objects;

/**
 * One thing wrong with a request, such as {@code /products/3/quantity/value} "is missing".
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into the body, or {@code /name} of a query parameter; empty when the
 *     whole is meant
 * @param reason what is wrong, so that it reads on from the pointer
 */
public record Violation(String pointer, String reason) {

    public Violation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
    }
}
