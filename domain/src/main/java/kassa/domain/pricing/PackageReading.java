package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.PackageMeasure;
import kassa.domain.quantity.Dimension;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;

/**
 * Step 0 for a line whose barcode tells what is in a package (docs/pricing.md, codes that tell a weight or a price).
 *
 * <p>A quantity in the product's dimension is what was bought. Pieces of what is not sold by the piece are packages like
 * this one. A package that tells its price costs it: the price shown is the price charged.
 */
final class PackageReading {

    private static final BigDecimal DEAREST = BigDecimal.valueOf(999_999_999);

    private final RequestedLine line;
    private final Product product;
    private final PackageMeasure measure;
    private final PriceTerms terms;
    private final UnitOfMeasure unit;

    private PackageReading(RequestedLine line, Product product, PackageMeasure measure, PriceTerms terms) {
        this.line = line;
        this.product = product;
        this.measure = measure;
        this.terms = terms;
        this.unit = product.price().unit();
    }

    static Purchase of(RequestedLine line, Product product, PackageMeasure measure, PriceTerms terms) {
        PackageReading reading = new PackageReading(line, product, measure, terms);
        if (reading.unit.dimension() == Dimension.COUNT) {
            return reading.ofPieces();
        }
        return reading.isSentInUnit() ? reading.ofWhatWasSent() : reading.ofPackages();
    }

    private boolean isSentInUnit() {
        return line.quantity().unit().dimension() == unit.dimension();
    }

    private Purchase refusedPrice() {
        return Purchase.refused(line, product, "/barcode", "cannot be sold at the price that its barcode tells");
    }

    /** What is sold by the piece costs what stands on it, whatever its weight. */
    private Purchase ofPieces() {
        return isSentInUnit()
                ? measure.price().map(this::ofPiecesAt).orElseGet(() -> Purchase.asSent(line, product))
                : Purchase.refusedUnit(line, product);
    }

    private Purchase ofPiecesAt(BigDecimal told) {
        BigDecimal count = measure.count().orElse(BigDecimal.ONE);
        BigDecimal each = told.divide(count, Rounding.EXACT).stripTrailingZeros();
        ProductPrice catalogue = product.price();
        return each.scale() > UnitPrice.MAX_DECIMALS || each.compareTo(DEAREST) > 0
                ? refusedPrice()
                : Purchase.of(catalogue.labelled(new UnitPrice(each)), line.quantity(), line.sentPrice());
    }

    /** So much was bought; if that is whole packages with a price on them, they cost that price. */
    private Purchase ofWhatWasSent() {
        return priced().flatMap(each -> each.count(line.quantity()).flatMap(each::quantity))
                .map(quantity -> Purchase.of(product.price(), quantity, sentPriceBy(quantity.unit())))
                .orElseGet(() -> Purchase.asSent(line, product));
    }

    private Purchase ofPackages() {
        BigDecimal count = line.quantity().value();
        if (line.quantity().unit() != UnitOfMeasure.PIECE || count.scale() > 0) {
            return Purchase.refusedUnit(line, product);
        }
        return priced().map(each -> each.quantity(count).map(this::packages).orElseGet(this::refusedPrice))
                .orElseGet(() -> ofWeighedPackages(count));
    }

    private Purchase ofWeighedPackages(BigDecimal count) {
        return weight().flatMap(each -> each.times(count))
                .map(this::packages)
                .orElseGet(() -> Purchase.refusedUnit(line, product));
    }

    private Purchase packages(Quantity all) {
        return Purchase.of(product.price(), all, line.sentPrice().map(sent -> perUnit(sent, all)));
    }

    private Optional<LabelledPackage> priced() {
        return measure.price().map(told -> new LabelledPackage(product.price(), told, weight(), terms));
    }

    private Optional<Quantity> weight() {
        return measure.weight().filter(weight -> weight.unit().dimension() == unit.dimension());
    }

    private Optional<BigDecimal> sentPriceBy(UnitOfMeasure other) {
        return line.sentPrice().map(sent -> converted(sent, line.quantity().unit(), other));
    }

    /** What the platform showed for a package, by the unit of {@code all}: ours exactly if that is what we charge for one. */
    private BigDecimal perUnit(BigDecimal sent, Quantity all) {
        BigDecimal content = all.valueIn(unit).divide(line.quantity().value(), Rounding.EXACT);
        UnitPrice labelled = product.price().priceWithAddition(terms.digits());
        BigDecimal gross =
                terms.basis().toGross(labelled.amount(), product.price().vatRate());
        boolean same = Rounding.halfUp(gross.multiply(content), terms.digits()).compareTo(sent) == 0;
        BigDecimal byUnit = same ? gross : sent.divide(content, Rounding.EXACT);
        return converted(Rounding.halfUp(byUnit, labelled.shelfScale(terms.digits())), unit, all.unit());
    }

    private static BigDecimal converted(BigDecimal price, UnitOfMeasure from, UnitOfMeasure to) {
        return from == to ? price : price.multiply(to.size()).divide(from.size(), Rounding.EXACT);
    }
}
