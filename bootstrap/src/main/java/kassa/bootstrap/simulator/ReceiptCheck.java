package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;

/** Judges the answer to a cart by what it says of itself, by what was asked, and by what products were shown to cost. */
final class ReceiptCheck {

    private static final Set<String> METHODS = Set.of("COURIER", "PARCEL", "PICKUP");

    private final JsonTree receipt;
    private final Basket basket;
    private final Notes notes;

    private ReceiptCheck(JsonTree receipt, Basket basket, Notes notes) {
        this.receipt = receipt;
        this.basket = basket;
        this.notes = notes;
    }

    /** @param perhapsNet whether the prices of the store may be without VAT */
    static void look(JsonTree receipt, Basket basket, boolean perhapsNet, Notes notes) {
        int before = notes.count();
        lookAtShape(receipt, notes);
        if (notes.count() == before) {
            ReceiptCheck check = new ReceiptCheck(receipt, basket, notes);
            check.echoes();
            check.sums();
            RowsCheck.look(receipt, basket, perhapsNet, notes);
            check.shipment();
            check.cards();
        }
    }

    private static void lookAtShape(JsonTree receipt, Notes notes) {
        Shape.look(
                receipt,
                notes,
                fields -> fields.texts("institutionInvoiceId", "invoiceId", "institutionId", "customerId", "currency")
                        .amounts("totalWithoutAddition", "additionSum", "totalWithoutVAT", "vatSum", "total")
                        .list("products", ReceiptCheck::lookAtRow)
                        .optionalList(
                                "loyaltyCards",
                                card -> card.texts("id", "cardNumber").amounts("bonusUsed", "bonusEarned"))
                        .optionalObject("shipment", ReceiptCheck::lookAtShipment));
    }

    /** A row of a receipt, or of an order. */
    static void lookAtRow(Shape row) {
        row.texts("id", "barcode", "productName")
                .numbers("amount")
                .amounts("rowPrice")
                .optionalList("categories", category -> category.texts("id", "name"));
    }

    private static void lookAtShipment(Shape shipment) {
        shipment.word("method", METHODS).texts("status", "currency").amounts("price");
    }

    private void echoes() {
        requireEcho("invoiceId", basket.invoice());
        requireEcho("institutionId", basket.institution());
        requireEcho("customerId", basket.person());
    }

    private void requireEcho(String name, String asked) {
        String said = receipt.field(name).text().orElse("");
        notes.require(said.equals(asked), "echo", name + " is " + said + " where " + asked + " was asked");
    }

    private void sums() {
        BigDecimal rows = receipt.field("products").elements().stream()
                .map(row -> amount(row, "rowPrice"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = amount(receipt, "total");
        requireSum("sum-of-rows", rows, shipmentPrice(), total);
        requireSum("sum-of-additions", amount(receipt, "totalWithoutAddition"), amount(receipt, "additionSum"), total);
        requireSum("sum-of-vat", amount(receipt, "totalWithoutVAT"), amount(receipt, "vatSum"), total);
        notes.require(total.signum() >= 0, "sum-of-rows", "the total is below zero: " + total);
    }

    private void requireSum(String check, BigDecimal one, BigDecimal other, BigDecimal total) {
        boolean holds = one.add(other).compareTo(total) == 0;
        notes.require(holds, check, one + " and " + other + " are not the total " + total);
    }

    private BigDecimal shipmentPrice() {
        return receipt.field("shipment").field("price").number().orElse(BigDecimal.ZERO);
    }

    private void shipment() {
        boolean there = receipt.field("shipment").isThere();
        boolean asked = basket.shipment().isPresent();
        notes.require(there == asked, "shipment", asked ? "the shipment is missing" : "a shipment nobody asked for");
        basket.shipment()
                .filter(unused -> there)
                .ifPresent(sent -> notes.require(
                        shipmentPrice().compareTo(sent.price()) >= 0,
                        "shipment",
                        "it costs " + shipmentPrice() + " where " + sent.price() + " was sent"));
    }

    private void cards() {
        for (JsonTree card : receipt.field("loyaltyCards").elements()) {
            boolean shown = basket.cards().stream()
                    .anyMatch(sent ->
                            sent.number().equals(card.field("cardNumber").text().orElse("")));
            notes.require(shown, "bonus", card.pointer() + " was not shown by the customer");
            notes.require(amount(card, "bonusUsed").signum() >= 0, "bonus", card.pointer() + " used less than nothing");
            notes.require(
                    amount(card, "bonusEarned").signum() >= 0, "bonus", card.pointer() + " earned less than nothing");
        }
    }

    private static BigDecimal amount(JsonTree at, String name) {
        return at.field(name).number().orElse(BigDecimal.ZERO);
    }
}
