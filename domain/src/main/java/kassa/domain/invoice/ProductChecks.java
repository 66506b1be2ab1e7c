package kassa.domain.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.money.Rounding;
import kassa.domain.node.Institution;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.vat.VatRate;

/** Each product by itself: whether it is sold, at which VAT rate, and whether the parts of its price add up. */
final class ProductChecks {

    private final Institution store;
    private final List<Deviation> found = new ArrayList<>();

    private ProductChecks(Institution store) {
        this.store = store;
    }

    static List<Deviation> of(Invoice invoice, InvoiceFacts facts) {
        ProductChecks checks = new ProductChecks(facts.store());
        for (int i = 0; i < invoice.products().size(); i++) {
            checks.check(
                    "/products/" + i, invoice.products().get(i), facts.lines().get(i));
        }
        return checks.found;
    }

    private void check(String place, InvoicedProduct told, ExaminedLine line) {
        Optional<String> miscounted = told.quantity().fault();
        boolean isKnown = line.product().isPresent();
        fault(line).filter(any -> miscounted.isEmpty() || !isKnown).ifPresent(fault -> {
            DeviationKind kind = isKnown ? DeviationKind.NOT_FOR_SALE : DeviationKind.UNKNOWN_PRODUCT;
            found.add(new Deviation(kind, place, told.label(), fault));
        });
        miscounted.ifPresent(fault -> found.add(new Deviation(
                DeviationKind.QUANTITY, place + "/quantity", told.quantity().toString(), fault)));
        told.price().ifPresent(price -> check(place + "/price", price, line));
    }

    /** Why the catalogue would not have sold it so. */
    private static Optional<String> fault(ExaminedLine line) {
        String restrictions = line.applying().stream()
                .filter(inspection -> inspection.action() == InspectionAction.RESTRICT)
                .map(Inspection::reason)
                .collect(Collectors.joining("; "));
        return line.fault().or(() -> Optional.of(restrictions).filter(some -> !some.isEmpty()));
    }

    private void check(String place, InvoicedPrice price, ExaminedLine line) {
        VatRate counting = line.product()
                .map(product -> product.price().vatRate())
                .or(price::vatRate)
                .orElseGet(store::standardVatRate);
        rate(place + "/vat/VATRate", price, counting);
        if (!price.addsUp()) {
            found.add(new Deviation(DeviationKind.PRODUCT_SUMS, place, price.toString(), "parts that add up"));
        } else {
            vat(place + "/vat/VATSum", price, counting);
        }
    }

    /** Exempt is told as 0. */
    private void rate(String place, InvoicedPrice price, VatRate counting) {
        price.rate()
                .filter(told -> told.compareTo(counting.percent()) != 0)
                .ifPresent(told -> found.add(
                        new Deviation(DeviationKind.VAT_RATE, place, told.toPlainString(), counting.toString())));
    }

    private void vat(String place, InvoicedPrice price, VatRate rate) {
        UnitVat unit = new UnitVat(price, rate, store.currency().getDefaultFractionDigits());
        price.vat()
                .filter(told -> !unit.isRight(told))
                .ifPresent(told -> found.add(new Deviation(
                        DeviationKind.PRODUCT_VAT,
                        place,
                        told.toPlainString(),
                        unit.expected(told).toPlainString())));
    }

    /** What the VAT in the price of one unit has to be. */
    private record UnitVat(InvoicedPrice price, VatRate rate, int digits) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** The tax of the gross or of the net, as fine as it is told: who rounds one price may round the other. */
        boolean isRight(BigDecimal told) {
            List<BigDecimal> right = all(told);
            return right.isEmpty() || right.stream().anyMatch(each -> each.compareTo(told) == 0);
        }

        BigDecimal expected(BigDecimal told) {
            return all(told).get(0);
        }

        private List<BigDecimal> all(BigDecimal told) {
            List<BigDecimal> all = new ArrayList<>();
            price.charged().ifPresent(gross -> all.add(share(gross, HUNDRED.add(rate.percent()), told)));
            price.net().ifPresent(net -> all.add(share(net, HUNDRED, told)));
            return all;
        }

        private BigDecimal share(BigDecimal amount, BigDecimal divisor, BigDecimal told) {
            BigDecimal exact = amount.multiply(rate.percent()).divide(divisor, Rounding.EXACT);
            return Rounding.halfUp(exact, Math.max(digits, told.scale()));
        }
    }
}
