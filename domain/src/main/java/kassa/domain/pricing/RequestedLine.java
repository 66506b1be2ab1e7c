package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;

/**
 * A line as it was asked for, before the catalogue has told what it is.
 *
 * @param product what it is looked up by first
 * @param barcode what it is looked up by if there is no product of that id
 * @param sentPrice see {@link CartLine#sentPrice}
 */
public record RequestedLine(
        Optional<ProductId> product, Optional<Barcode> barcode, Quantity quantity, Optional<BigDecimal> sentPrice) {

    public RequestedLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(sentPrice, "sentPrice");
    }
}
