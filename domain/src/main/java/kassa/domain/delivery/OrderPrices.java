package kassa.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import kassa.domain.money.Money;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RowShare;

/** Puts the prices of a receipt on the rows of an order, and remarks where the two do not go together. */
final class OrderPrices {

    /** How a row is found on the receipt: by its product, else by its barcode, which a deposit shares with its goods, else by its name. */
    private static final List<BiPredicate<OrderRow, PricedRow>> WAYS =
            List.of(OrderPrices::isOfProduct, OrderPrices::isOfBarcode, OrderPrices::isOfName);

    private final Receipt receipt;
    private final List<PricedRow> left;
    private final Collection<OrderRemark> remarks;

    private OrderPrices(Receipt receipt, Collection<OrderRemark> remarks) {
        this.receipt = receipt;
        this.left = new ArrayList<>(receipt.priced().rows());
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
        left.forEach(row -> remark(
                OrderRemark.Kind.MISSING_FROM_ORDER,
                "receipt " + receipt.id() + " has " + name(row) + ", the order has not"));
        return priced;
    }

    private OrderRow on(int place, OrderRow row) {
        Optional<PricedRow> found = find(row);
        if (found.isEmpty()) {
            remark(OrderRemark.Kind.NOT_ON_RECEIPT, "row " + place + " is not on receipt " + receipt.id());
            return row;
        }
        left.remove(found.get());
        Money price = price(row, found.get());
        if (!price.equals(row.price())) {
            remark(
                    OrderRemark.Kind.ROW_PRICE_DIFFERS,
                    "row " + place + " says " + row.price() + ", receipt " + receipt.id() + " " + price);
        }
        return row.withPrice(price);
    }

    /** A row with the whole amount before one with more than it. */
    private Optional<PricedRow> find(OrderRow row) {
        return find(row, 0).or(() -> find(row, 1));
    }

    private Optional<PricedRow> find(OrderRow row, int mostSign) {
        return WAYS.stream()
                .flatMap(way -> left.stream().filter(each -> way.test(row, each)))
                .filter(each -> quantity(each).compareTo(row.ordered()) == mostSign)
                .findFirst();
    }

    private static Money price(OrderRow row, PricedRow found) {
        BigDecimal all = quantity(found);
        return RowShare.left(found.gross(), all.subtract(row.ordered()), all);
    }

    private static BigDecimal quantity(PricedRow row) {
        return row.quantity().value();
    }

    private static boolean isOfProduct(OrderRow row, PricedRow found) {
        return row.product().isPresent() && row.product().equals(found.product().map(ProductId::value));
    }

    private static boolean isOfBarcode(OrderRow row, PricedRow found) {
        return row.barcode().isPresent() && row.barcode().equals(found.barcode().map(Barcode::value));
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
        return row.product().map(ProductId::value).orElse(row.name().original());
    }

    private void remark(OrderRemark.Kind kind, String detail) {
        remarks.add(new OrderRemark(kind, detail));
    }
}
