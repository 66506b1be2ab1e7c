package kassa.domain.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.catalogue.Circumstances;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * The products of a store that a cart may name: tells what its lines are, or refuses the cart naming every line that is
 * not for sale.
 */
public final class CatalogueExtract {

    private final Map<ProductId, Product> byId = new HashMap<>();
    private final Map<String, Product> byBarcode = new HashMap<>();

    public CatalogueExtract(Collection<Product> products) {
        for (Product product : products) {
            byId.put(product.id(), product);
            product.barcodes().forEach(code -> byBarcode.put(code.key(), product));
        }
    }

    /**
     * The lines with what the catalogue says of them, in the order asked for.
     *
     * @param at when the cart is bought, by {@code storeZone} where an inspection names no zone of its own
     * @throws RuleViolation {@code pricing.not-for-sale} naming all lines whose product is unknown, not sold any more,
     *     restricted now by an inspection, or asked for in a unit of another dimension
     */
    public List<CartLine> resolve(List<RequestedLine> requested, Instant at, ZoneId storeZone) {
        List<Optional<Product>> products = requested.stream().map(this::find).toList();
        Map<ProductId, BigDecimal> amounts = amounts(requested, products);
        List<Breach> breaches = new ArrayList<>();
        List<CartLine> lines = new ArrayList<>(requested.size());
        for (int i = 0; i < requested.size(); i++) {
            List<Breach> ofLine = refusals(i, requested.get(i), products.get(i), amounts, at, storeZone);
            breaches.addAll(ofLine);
            if (ofLine.isEmpty()) {
                lines.add(line(requested.get(i), products.get(i).orElseThrow()));
            }
        }
        requireNone(breaches);
        return lines;
    }

    private static void requireNone(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new RuleViolation(PricingRule.NOT_FOR_SALE, "the cart has lines that are not for sale", breaches);
        }
    }

    private Optional<Product> find(RequestedLine line) {
        return line.product()
                .map(byId::get)
                .or(() -> line.barcode().map(Barcode::key).map(byBarcode::get));
    }

    /** How much of each product the whole cart holds: two lines of two pieces are four, whatever they look like. */
    private static Map<ProductId, BigDecimal> amounts(List<RequestedLine> lines, List<Optional<Product>> products) {
        Map<ProductId, BigDecimal> amounts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            RequestedLine line = lines.get(i);
            products.get(i)
                    .filter(product -> isOfDimension(line, product))
                    .ifPresent(product -> amounts.merge(
                            product.id(),
                            line.quantity().valueIn(product.price().unit()),
                            BigDecimal::add));
        }
        return amounts;
    }

    private static List<Breach> refusals(
            int position,
            RequestedLine line,
            Optional<Product> found,
            Map<ProductId, BigDecimal> amounts,
            Instant at,
            ZoneId zone) {
        String place = "products/" + position;
        if (found.isEmpty()) {
            return List.of(new Breach(place, "unknown product " + name(line)));
        }
        Product product = found.get();
        if (!product.active()) {
            return List.of(new Breach(place, product.id() + " is not sold any more"));
        }
        if (!isOfDimension(line, product)) {
            return List.of(new Breach(
                    place + "/quantity/unit",
                    product.id() + " is sold by the " + product.price().unit()));
        }
        Circumstances circumstances = new Circumstances(at, zone, amounts.get(product.id()));
        return restrictions(product, circumstances)
                .map(reason -> new Breach(place, product.id() + " is restricted: " + reason))
                .toList();
    }

    private static Stream<String> restrictions(Product product, Circumstances circumstances) {
        return product.inspections().stream()
                .filter(inspection -> inspection.action() == InspectionAction.RESTRICT)
                .filter(inspection -> inspection.applies(circumstances))
                .map(inspection -> inspection.reason());
    }

    private static boolean isOfDimension(RequestedLine line, Product product) {
        return line.quantity().unit().dimension() == product.price().unit().dimension();
    }

    private static String name(RequestedLine line) {
        return line.product()
                .map(ProductId::value)
                .or(() -> line.barcode().map(Barcode::value))
                .orElse("without id or barcode");
    }

    private static CartLine line(RequestedLine line, Product product) {
        Optional<Barcode> scanned = line.barcode()
                .filter(code ->
                        product.barcodes().stream().anyMatch(own -> own.key().equals(code.key())))
                .or(() -> product.barcodes().stream().findFirst());
        return new CartLine(Article.of(product, scanned), line.quantity(), line.sentPrice());
    }
}
