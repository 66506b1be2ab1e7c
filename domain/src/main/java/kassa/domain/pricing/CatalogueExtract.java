package kassa.domain.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Circumstances;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.product.Barcode;
import kassa.domain.product.PackageMeasure;
import kassa.domain.product.ProductId;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * The products of a store that a cart may name: tells what its lines are, or refuses the cart naming every line that is
 * not for sale.
 *
 * <p>A line whose barcode tells a weight or a price, by the store's {@link kassa.domain.product.BarcodeProfile}, buys what
 * that code says (docs/pricing.md).
 */
public final class CatalogueExtract {

    private final Institution store;
    private final Map<ProductId, Product> byId = new HashMap<>();
    private final Map<String, Product> byBarcode = new HashMap<>();

    /** @param products those that bear an id, or one of the {@link RequestedLine#codes}, that the cart's lines name */
    public CatalogueExtract(Institution store, Collection<Product> products) {
        this.store = Objects.requireNonNull(store, "store");
        for (Product product : products) {
            byId.put(product.id(), product);
            product.barcodes().forEach(code -> byBarcode.put(code.key(), product));
        }
    }

    /**
     * The lines with what the catalogue says of them, in the order asked for.
     *
     * @param at when the cart is bought, by the store's clock where an inspection names no zone of its own
     * @throws RuleViolation {@code pricing.not-for-sale} naming all lines whose product is unknown, not sold any more,
     *     restricted now by an inspection, asked for in a unit of another dimension, or labelled with a price that it
     *     cannot be sold at
     */
    public List<CartLine> resolve(List<RequestedLine> requested, Instant at) {
        List<FoundLine> found = requested.stream().map(this::find).toList();
        Map<ProductId, BigDecimal> amounts = amounts(found);
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            breaches.addAll(refusals("products/" + i, found.get(i), amounts, at));
        }
        if (!breaches.isEmpty()) {
            throw new RuleViolation(PricingRule.NOT_FOR_SALE, "the cart has lines that are not for sale", breaches);
        }
        return found.stream().map(FoundLine::cartLine).toList();
    }

    /**
     * The lines with all that the catalogue says of them, in the order asked for; nothing is refused.
     *
     * @param at when the cart is looked at, by the store's clock where an inspection names no zone of its own
     */
    public List<ExaminedLine> examine(List<RequestedLine> requested, Instant at) {
        List<FoundLine> found = requested.stream().map(this::find).toList();
        Map<ProductId, BigDecimal> amounts = amounts(found);
        return found.stream().map(line -> examined(line, amounts, at)).toList();
    }

    private ExaminedLine examined(FoundLine line, Map<ProductId, BigDecimal> amounts, Instant at) {
        return line.refusal("", store)
                .map(breach -> ExaminedLine.faulty(line.found(), breach.reason()))
                .orElseGet(() -> ExaminedLine.sellable(
                        line.product(), line.cartLine(), applying(line, circumstances(line, amounts, at))));
    }

    private Circumstances circumstances(FoundLine line, Map<ProductId, BigDecimal> amounts, Instant at) {
        return new Circumstances(at, store.zone(), amounts.get(line.id()));
    }

    private static List<Inspection> applying(FoundLine line, Circumstances circumstances) {
        return line.product().inspections().stream()
                .filter(inspection -> inspection.applies(circumstances))
                .toList();
    }

    /** The product that bears a code, as a customer is shown it; inspections refuse nothing before it is in a cart. */
    public ScanOutcome scan(Barcode code) {
        return findByCode(RequestedLine.scanned(code))
                .map(product ->
                        product.active() ? scan(code, product) : unknown(product.id() + " is not sold any more"))
                .orElseGet(() -> misread(code).orElseGet(() -> unknown("no product has the barcode " + code)));
    }

    private ScanOutcome scan(Barcode code, Product product) {
        PriceTerms terms = PriceTerms.of(store);
        PackageMeasure measure = FoundLine.measure(code, product, store).orElseGet(PackageMeasure::none);
        return ScannedLabel.shown(product, code, measure, terms)
                .<ScanOutcome>map(ScanOutcome.Found::new)
                .orElseGet(() -> new ScanOutcome.Missed(
                        PricingRule.NOT_FOR_SALE,
                        product.id() + " cannot be sold at the price that its barcode tells"));
    }

    private static ScanOutcome unknown(String reason) {
        return new ScanOutcome.Missed(CatalogueRule.UNKNOWN_PRODUCT, reason);
    }

    private Optional<ScanOutcome> misread(Barcode code) {
        Optional<String> told =
                store.barcodeProfile().read(code).fold(Optional::empty, any -> Optional.empty(), Optional::of);
        return told.or(code::fault)
                .map(reason -> new ScanOutcome.Missed(
                        CatalogueRule.MISREAD_BARCODE, "the barcode " + code + " was misread: " + reason));
    }

    private FoundLine find(RequestedLine line) {
        return line.product()
                .map(byId::get)
                .or(() -> findByCode(line))
                .map(product -> FoundLine.of(line, product, store))
                .orElseGet(() -> FoundLine.unknown(line));
    }

    private Optional<Product> findByCode(RequestedLine line) {
        return line.codes(store.barcodeProfile()).stream()
                .map(Barcode::key)
                .map(byBarcode::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** How much of each product the whole cart holds: two lines of two pieces are four, whatever they look like. */
    private static Map<ProductId, BigDecimal> amounts(List<FoundLine> found) {
        Map<ProductId, BigDecimal> amounts = new HashMap<>();
        for (FoundLine line : found) {
            line.purchase()
                    .filter(Purchase::isSound)
                    .ifPresent(purchase -> amounts.merge(line.id(), purchase.amount(), BigDecimal::add));
        }
        return amounts;
    }

    private List<Breach> refusals(String place, FoundLine line, Map<ProductId, BigDecimal> amounts, Instant at) {
        return line.refusal(place, store)
                .map(List::of)
                .orElseGet(() -> restrictions(place, line, circumstances(line, amounts, at)));
    }

    private static List<Breach> restrictions(String place, FoundLine line, Circumstances circumstances) {
        return applying(line, circumstances).stream()
                .filter(inspection -> inspection.action() == InspectionAction.RESTRICT)
                .map(inspection -> new Breach(place, line.id() + " is restricted: " + inspection.reason()))
                .toList();
    }
}
