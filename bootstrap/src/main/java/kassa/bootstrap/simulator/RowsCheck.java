package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import kassa.adapter.http.json.JsonTree;

/**
 * Judges the rows of a receipt: each line of the cart has its own, in the order of the cart, with the deposits behind it that
 * were told of when the product was shown, and there are no others.
 */
final class RowsCheck {

    private static final String ROWS = "rows";
    private static final String SHOWN_PRICE = "shown-price";
    private static final int USUAL_DIGITS = 2;

    private final List<JsonTree> rows;
    private final Basket basket;
    private final boolean perhapsNet;
    private final int digits;
    private final Notes notes;
    private int at;

    private RowsCheck(JsonTree receipt, Basket basket, boolean perhapsNet, Notes notes) {
        this.rows = receipt.field("products").elements();
        this.basket = basket;
        this.perhapsNet = perhapsNet;
        this.digits = digits(receipt.field("currency").text().orElse(""));
        this.notes = notes;
    }

    private static int digits(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .mapToInt(Currency::getDefaultFractionDigits)
                .filter(digits -> digits >= 0)
                .findFirst()
                .orElse(USUAL_DIGITS);
    }

    /** @param perhapsNet whether the prices of the store may be without VAT */
    static void look(JsonTree receipt, Basket basket, boolean perhapsNet, Notes notes) {
        new RowsCheck(receipt, basket, perhapsNet, notes).look();
    }

    private void look() {
        for (BasketLine line : basket.lines()) {
            String id = line.product().id();
            int found = find(id);
            if (found == rows.size()) {
                notes.wrong(ROWS, "no row for " + id + ", or not in the order of the cart");
                return;
            }
            refuseUntil(found);
            goods(rows.get(at++), line);
            line.product().deposits().forEach(deposit -> deposit(deposit, line));
        }
        refuseUntil(rows.size());
    }

    private int find(String id) {
        int place = at;
        while (place < rows.size() && !id(place).equals(id)) {
            place++;
        }
        return place;
    }

    private String id(int place) {
        return rows.get(place).field("id").text().orElse("");
    }

    private void refuseUntil(int end) {
        for (; at < end; at++) {
            notes.wrong(ROWS, rows.get(at).pointer() + " is of " + id(at) + ", which nobody asked for there");
        }
    }

    /** Campaigns make a row cheaper than what was shown, nothing makes it dearer. */
    private void goods(JsonTree row, BasketLine line) {
        ShelfProduct product = line.product();
        String name = row.field("productName").text().orElse("");
        notes.require(name.equals(product.nameIn(basket.language())), ROWS, row.pointer() + " is called " + name);
        amount(row, line);
        BigDecimal price = number(row, "rowPrice");
        notes.require(price.signum() >= 0, ROWS, row.pointer() + " costs less than nothing: " + price);
        BigDecimal most = product.shown().most(line.ownQuantity(), perhapsNet, digits);
        notes.require(
                price.compareTo(most) <= 0,
                SHOWN_PRICE,
                row.pointer() + " costs " + price + ", and at the " + product.price() + " shown for one no more than "
                        + most);
    }

    private void amount(JsonTree row, BasketLine line) {
        BigDecimal amount = number(row, "amount");
        notes.require(
                amount.compareTo(line.quantity()) == 0,
                ROWS,
                row.pointer() + " is of " + amount + " where " + line.quantity() + " was asked");
    }

    /** Nothing is ever taken off a deposit. */
    private void deposit(ShelfDeposit deposit, BasketLine line) {
        if (at == rows.size() || !id(at).equals(deposit.id())) {
            notes.wrong(ROWS, "no row for " + deposit.id() + " behind its product");
            return;
        }
        JsonTree row = rows.get(at++);
        amount(row, line);
        BigDecimal price = number(row, "rowPrice");
        boolean fits = price.compareTo(deposit.shown().least(line.ownQuantity(), perhapsNet, digits)) >= 0
                && price.compareTo(deposit.shown().most(line.ownQuantity(), perhapsNet, digits)) <= 0;
        notes.require(
                fits,
                SHOWN_PRICE,
                row.pointer() + " costs " + price + " where " + deposit.shown().total() + " was shown for one");
    }

    private static BigDecimal number(JsonTree at, String name) {
        return at.field(name).number().orElse(BigDecimal.ZERO);
    }
}
