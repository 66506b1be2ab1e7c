package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of a row was found, such as 2 of row 0 or 2 of the product {@code milk}.
 *
 * @param row the row's place in the order, counted from 0
 * @param product what the row is of; counts where no place is said
 */
public record FoundAmount(Optional<Integer> row, Optional<String> product, BigDecimal amount) {

    public FoundAmount {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(amount, "amount");
    }
}
