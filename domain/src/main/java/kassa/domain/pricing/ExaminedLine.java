package kassa.domain.pricing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.Product;

/**
 * A line as it was asked for and what the catalogue says of it, for who looks into a cart without selling it.
 *
 * @param product what was found for it
 * @param line what would be charged, whatever an inspection says; empty if nothing can be
 * @param fault why nothing can be charged, such as {@code unknown product P-7}; present exactly if there is no line
 * @param applying the inspections of the product that apply, in the catalogue's order
 */
public record ExaminedLine(
        Optional<Product> product, Optional<CartLine> line, Optional<String> fault, List<Inspection> applying) {

    public ExaminedLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(fault, "fault");
        applying = List.copyOf(applying);
    }

    static ExaminedLine faulty(Optional<Product> product, String fault) {
        return new ExaminedLine(product, Optional.empty(), Optional.of(fault), List.of());
    }

    static ExaminedLine sellable(Product product, CartLine line, List<Inspection> applying) {
        return new ExaminedLine(Optional.of(product), Optional.of(line), Optional.empty(), applying);
    }

    /**
     * The product and what the line buys of it, as a customer is shown it: in the product's unit where the amount fits
     * there, else in that of the line.
     */
    public Optional<ShownProduct> shown(PriceTerms terms) {
        return product.flatMap(known -> line.map(bought -> ShownProduct.bought(known, bought, terms)));
    }
}
