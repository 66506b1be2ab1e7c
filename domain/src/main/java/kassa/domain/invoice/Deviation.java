package kassa.domain.invoice;

import java.util.Objects;

/**
 * Something that an invoice says otherwise than this node finds, such as {@code price} at {@code
 * /products/0/price/total}: said 1.19, computed 1.29.
 *
 * @param place a JSON pointer into the invoice; empty when the whole is meant
 * @param said what the platform said there; empty if it is what is missing
 * @param computed what this node finds instead, or why it finds nothing
 */
public record Deviation(DeviationKind kind, String place, String said, String computed) {

    public Deviation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(computed, "computed");
    }
}
