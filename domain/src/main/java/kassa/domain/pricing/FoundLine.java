package kassa.domain.pricing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.product.Barcode;
import kassa.domain.product.PackageMeasure;
import kassa.domain.product.ProductId;
import kassa.domain.product.ScannedCode;
import kassa.domain.rule.Breach;

/**
 * A line as it was asked for, and what was found for it.
 *
 * @param found the product, if there is one
 * @param purchase what the line buys of it, if there is one
 * @param isLabelled whether the line's barcode tells what is in the package
 */
record FoundLine(RequestedLine line, Optional<Product> found, Optional<Purchase> purchase, boolean isLabelled) {

    static FoundLine unknown(RequestedLine line) {
        return new FoundLine(line, Optional.empty(), Optional.empty(), false);
    }

    static FoundLine of(RequestedLine line, Product product, Institution store) {
        Optional<PackageMeasure> measure = line.barcode().flatMap(code -> measure(code, product, store));
        Purchase purchase = measure.map(told -> PackageReading.of(line, product, told, PriceTerms.of(store)))
                .orElseGet(() -> asSent(line, product));
        return new FoundLine(line, Optional.of(product), Optional.of(purchase), measure.isPresent());
    }

    private static Purchase asSent(RequestedLine line, Product product) {
        boolean fits =
                line.quantity().unit().dimension() == product.price().unit().dimension();
        return fits ? Purchase.asSent(line, product) : Purchase.refusedUnit(line, product);
    }

    /** What the code tells of a package of this product. A code that the catalogue itself gives to a product tells nothing. */
    static Optional<PackageMeasure> measure(Barcode code, Product product, Institution store) {
        return store.barcodeProfile()
                .read(code)
                .fold(
                        Optional::empty,
                        told -> Optional.of(told)
                                .filter(any -> names(any, code, product))
                                .map(ScannedCode.Measured::measure),
                        reason -> Optional.empty());
    }

    private static boolean names(ScannedCode.Measured told, Barcode code, Product product) {
        Set<String> own = product.barcodes().stream().map(Barcode::key).collect(Collectors.toSet());
        Set<String> names = told.names().stream().map(Barcode::key).collect(Collectors.toSet());
        boolean isOwnCode = own.contains(code.key()) && !names.contains(code.key());
        return !isOwnCode && names.stream().anyMatch(own::contains);
    }

    Product product() {
        return found.orElseThrow();
    }

    ProductId id() {
        return product().id();
    }

    /** Why the line is not for sale, whatever the time and the rest of the cart. */
    Optional<Breach> refusal(String place, Institution store) {
        if (found.isEmpty()) {
            return Optional.of(new Breach(place, "unknown product " + name() + misreading(store)));
        }
        if (!product().active()) {
            return Optional.of(new Breach(place, id() + " is not sold any more"));
        }
        return purchase.flatMap(Purchase::refusal).map(breach -> new Breach(place + breach.place(), breach.reason()));
    }

    private String name() {
        return line.product()
                .map(ProductId::value)
                .or(() -> line.barcode().map(Barcode::value))
                .orElse("without id or barcode");
    }

    private String misreading(Institution store) {
        Function<Barcode, String> reason =
                code -> store.barcodeProfile().read(code).fold(() -> "", told -> "", why -> ", " + why);
        return line.barcode().map(reason).orElse("");
    }

    CartLine cartLine() {
        Purchase bought = purchase.orElseThrow();
        return new CartLine(Article.of(product(), barcode(), bought.price()), bought.quantity(), bought.sentPrice());
    }

    private Optional<Barcode> barcode() {
        return line.barcode()
                .filter(code -> isLabelled
                        || product().barcodes().stream()
                                .anyMatch(own -> own.key().equals(code.key())))
                .or(() -> product().barcodes().stream().findFirst());
    }
}
