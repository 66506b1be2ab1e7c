package kassa.domain.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;

/**
 * What was bought of a product, as an invoice tells it.
 *
 * @param campaigns those that the product is told to have; empty if nothing is told of campaigns
 */
public record InvoicedProduct(
        Optional<ProductId> product,
        Optional<Barcode> barcode,
        Optional<String> name,
        InvoicedQuantity quantity,
        Optional<InvoicedPrice> price,
        Optional<List<InvoicedCampaign>> campaigns) {

    public InvoicedProduct {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(price, "price");
        campaigns = campaigns.map(List::copyOf);
    }

    /** The line of a cart that it was; of one piece, so that the product is found, where it tells no quantity. */
    public RequestedLine line() {
        Quantity bought = quantity.counted().orElseGet(() -> Quantity.pieces(1));
        return new RequestedLine(product, barcode, bought, price.flatMap(InvoicedPrice::charged));
    }

    /** What it is called in a deviation. */
    String label() {
        return product.map(ProductId::value)
                .or(() -> barcode.map(Barcode::value))
                .or(() -> name)
                .orElse("?");
    }
}
