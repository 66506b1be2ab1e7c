package kassa.domain.delivery;

import java.util.Objects;

/** A category that a row stands in, in the customer's language, such as {@code dairy "Piimatooted"}. */
public record RowCategory(String id, String name) {

    public RowCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
