package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.product.Barcode;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.product.ProductId;
import kassa.domain.product.ScannedCode;
import kassa.domain.quantity.Quantity;

/**
 * A line as it was asked for, before the catalogue has told what it is.
 *
 * @param product what it is looked up by first
 * @param barcode what it is looked up by if there is no product of that id; may tell a weight or a price
 * @param sentPrice see {@link CartLine#sentPrice}
 */
public record RequestedLine(
        Optional<ProductId> product, Optional<Barcode> barcode, Quantity quantity, Optional<BigDecimal> sentPrice) {

    public RequestedLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(quantity, "quantity");
        sentPrice = sentPrice.map(BigDecimal::stripTrailingZeros);
    }

    /** One of what bears a code that was scanned. */
    public static RequestedLine scanned(Barcode code) {
        return new RequestedLine(Optional.empty(), Optional.of(code), Quantity.pieces(1), Optional.empty());
    }

    /** The codes that a catalogue may know the product by: the barcode, and what it names by the profile of the store. */
    public List<Barcode> codes(BarcodeProfile profile) {
        return barcode.map(code -> Stream.concat(Stream.of(code), names(profile.read(code)))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Barcode> names(ScannedCode code) {
        return code.fold(Stream::empty, measured -> measured.names().stream(), reason -> Stream.empty());
    }
}
