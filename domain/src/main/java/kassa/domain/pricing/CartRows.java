package kassa.domain.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.Quantity;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatRate;

/** The rows that a cart leads to, whatever they cost in the end: holds a price from storage against its cart. */
record CartRows(Cart cart) {

    /** What the cart says of a row. */
    private record Expected(RowKind kind, Quantity quantity, UnitPrice unitPrice, VatRate vatRate) {

        static Expected of(PricedRow row) {
            return new Expected(row.kind(), row.quantity(), row.unitPrice(), row.vatRate());
        }
    }

    void require(PricedCart priced) {
        RuleViolation.unless(
                hasTermsOf(priced) && hasRowsOf(priced) && hasShipmentOf(priced),
                PricingRule.PRICE_OF_CART,
                "the price is that of another cart");
        RuleViolation.unless(isAboveFloors(priced), PricingRule.ROW_NOT_NEGATIVE, "a row is below its floor price");
    }

    private boolean hasTermsOf(PricedCart priced) {
        return cart.terms().currency().equals(priced.currency()) && cart.terms().basis() == priced.basis();
    }

    private boolean hasRowsOf(PricedCart priced) {
        List<Expected> expected = new ArrayList<>();
        cart.lines().forEach(line -> add(line, expected));
        return priced.rows().stream().map(Expected::of).toList().equals(expected);
    }

    private static void add(CartLine line, List<Expected> rows) {
        ProductPrice price = line.article().price();
        rows.add(new Expected(RowKind.GOODS, line.quantity(), price.unitPrice(), price.vatRate()));
        price.deposit()
                .map(charged -> new Expected(RowKind.DEPOSIT, line.quantity(), charged.price(), charged.vatRate()))
                .ifPresent(rows::add);
    }

    private boolean hasShipmentOf(PricedCart priced) {
        Optional<ShipmentCharge> charged =
                priced.shipment().map(shipment -> new ShipmentCharge(shipment.amount(), shipment.vatRate()));
        return charged.equals(cart.shipment());
    }

    private boolean isAboveFloors(PricedCart priced) {
        List<Money> goods = priced.rows().stream()
                .filter(row -> row.kind() == RowKind.GOODS)
                .map(PricedRow::amount)
                .toList();
        return IntStream.range(0, goods.size())
                .allMatch(i -> goods.get(i).minor() >= floor(cart.lines().get(i)));
    }

    private long floor(CartLine line) {
        return line.article()
                .price()
                .floorPrice()
                .map(present -> new DraftRow(line, cart.terms()).floor())
                .orElse(0L);
    }
}
