package kassa.domain.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import kassa.domain.money.Money;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.pricing.RowKind;
import kassa.domain.product.Barcode;
import kassa.domain.receipt.Receipt;

/** Puts the prices of a receipt on the rows of an order, and remarks where the two do not go together. */
final class OrderPrices {

    /**
     * How a row is found on the receipt: by what the platform calls it, else by its barcode, which a deposit shares with its
     * goods, else by its name.
     */
    private static final List<BiPredicate<OrderRow, PricedRow>> WAYS = List.of(
            OrderPrices::isCalled,
            (row, found) -> isOfBarcode(row, found) && isOfName(row, found),
            (row, found) -> isOfBarcode(row, found) && areGoods(row, found),
            OrderPrices::isOfName);

    private final Receipt receipt;
    private final List<ReceiptRest> rests;
    private final Collection<OrderRemark> remarks;

    private OrderPrices(Receipt receipt, Collection<OrderRemark> remarks) {
        this.receipt = receipt;
        this.rests =
                receipt.priced().rows().stream().map(ReceiptRest::of).collect(Collectors.toCollection(ArrayList::new));
        this.remarks = remarks;
    }

    /** The prices of that receipt; empty, and a remark, if they are in another currency. */
    static Optional<OrderPrices> of(Receipt receipt, ArrivingOrder told, Collection<OrderRemark> remarks) {
        if (receipt.priced().currency().equals(told.currency())) {
            return Optional.of(new OrderPrices(receipt, remarks));
        }
        remarks.add(new OrderRemark(
                OrderRemark.Kind.CURRENCY_DIFFERS,
                "the order is in " + told.currency() + ", receipt " + receipt.id() + " in "
                        + receipt.priced().currency()));
        return Optional.empty();
    }

    /** The rows, each for what the receipt says. */
    List<OrderRow> on(List<OrderRow> rows) {
        List<OrderRow> priced = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            priced.add(on(i, rows.get(i)));
        }
        rests.stream()
                .filter(ReceiptRest::isWhole)
                .forEach(rest -> remark(
                        OrderRemark.Kind.MISSING_FROM_ORDER,
                        "receipt " + receipt.id() + " has " + name(rest.row()) + ", the order has not"));
        return priced;
    }

    private OrderRow on(int place, OrderRow row) {
        Optional<OrderRow> found = take(row);
        if (found.isEmpty()) {
            remark(OrderRemark.Kind.NOT_ON_RECEIPT, "row " + place + " is not on receipt " + receipt.id());
            return row;
        }
        Money price = found.get().price();
        if (!price.equals(row.price())) {
            remark(
                    OrderRemark.Kind.ROW_PRICE_DIFFERS,
                    "row " + place + " says " + row.price() + ", receipt " + receipt.id() + " " + price);
        }
        return found.get();
    }

    private Optional<OrderRow> take(OrderRow row) {
        List<ReceiptRest> covering = covering(row);
        covering.forEach(rests::remove);
        Optional<ReceiptRest> taken = ReceiptRest.together(covering);
        taken.flatMap(rest -> rest.without(row.ordered())).ifPresent(rests::add);
        return taken.map(ReceiptRest::share).map(row::withShare);
    }

    private List<ReceiptRest> covering(OrderRow row) {
        return WAYS.stream()
                .map(way ->
                        rests.stream().filter(rest -> way.test(row, rest.row())).toList())
                .map(those -> ReceiptRest.covering(row.ordered(), those))
                .filter(covering -> !covering.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<String> id(PricedRow row) {
        return row.product().map(product -> row.kind() == RowKind.DEPOSIT ? product.depositId() : product.value());
    }

    private static boolean isCalled(OrderRow row, PricedRow found) {
        return row.product().isPresent() && row.product().equals(id(found));
    }

    private static boolean isOfBarcode(OrderRow row, PricedRow found) {
        return row.barcode().isPresent() && row.barcode().equals(found.barcode().map(Barcode::value));
    }

    private static boolean areGoods(OrderRow row, PricedRow found) {
        return !row.isDeposit() && found.kind() == RowKind.GOODS;
    }

    /** Goods that stand in no catalogue, and their deposits, have nothing but their name. */
    private static boolean isOfName(OrderRow row, PricedRow found) {
        return row.name().equals(found.name().original())
                || found.name().translations().containsValue(row.name());
    }

    /** The shipment, for what the receipt says, if it says something. */
    OrderShipment on(OrderShipment shipment) {
        Money price = receipt.priced().shipment().map(PricedShipment::gross).orElse(shipment.price());
        if (!price.equals(shipment.price())) {
            remark(
                    OrderRemark.Kind.SHIPMENT_DIFFERS,
                    "the shipment says " + shipment.price() + ", receipt " + receipt.id() + " " + price);
        }
        return shipment.withPrice(price);
    }

    private static String name(PricedRow row) {
        return id(row).orElse(row.name().original());
    }

    private void remark(OrderRemark.Kind kind, String detail) {
        remarks.add(new OrderRemark(kind, detail));
    }
}
