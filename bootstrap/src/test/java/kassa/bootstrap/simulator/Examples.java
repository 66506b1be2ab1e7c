package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kassa.adapter.http.json.JsonTree;
import kassa.domain.money.Rounding;

/** Products, a cart and its receipt, in which everything is right. */
final class Examples {

    private static final BigDecimal VAT = BigDecimal.valueOf(24);

    static final String PRODUCT = """
            {"id": "P1", "barcode": "4746205000303", "type": "SINGLE",
             "translatableName": {"originalText": "Piim", "translations": [{"ET": "Piim"}, {"EN": "Milk"}]},
             "quantity": {"unit": "PIECE", "value": 1},
             "price": {"addition": {"type": "DSC", "sum": 0.10, "rate": 7.8},
                       "vat": {"sumWithoutVAT": 0.96, "VATSum": 0.23, "sumWithVAT": 1.19, "VATRate": 24}, "total": 1.19},
             "weightItem": false, "information": {"imageUrl": "https://example.com/p.jpg"},
             "inspections": [{"type": "MIN_AGE", "action": "INSPECT", "age": 18}],
             "campaigns": [{"name": "3 for 2", "code": "B00000000001", "operation": "amount"}],
             "categories": [{"id": "milk", "translatableName": {"originalText": "Piim", "translations": []},
                             "numberOfProducts": 3, "parentId": "food"}],
             "subProducts": [{"id": "P1-deposit", "barcode": "4746205000303", "type": "SINGLE",
                              "translatableName": {"originalText": "Pant", "translations": []},
                              "quantity": {"unit": "PIECE", "value": 1}, "weightItem": false,
                              "price": {"vat": {"sumWithoutVAT": 0.10, "VATSum": 0.00, "sumWithVAT": 0.10, "VATRate": 0},
                                        "total": 0.10}}]}""";

    static final String RECEIPT = """
            {"institutionInvoiceId": "R1", "invoiceId": "I1", "institutionId": "store", "customerId": "person",
             "products": [
               {"id": "P1", "barcode": "4746205000303", "productName": "Milk", "amount": 2, "rowPrice": 2.38,
                "categories": [{"id": "milk", "name": "Milk"}]},
               {"id": "P1-deposit", "barcode": "4746205000303", "productName": "Pant", "amount": 2, "rowPrice": 0.20},
               {"id": "P2", "barcode": "2310110100001", "productName": "Bananas", "amount": 0.846, "rowPrice": 1.09}],
             "loyaltyCards": [{"id": "7", "cardNumber": "4711", "bonusUsed": 0.00, "bonusEarned": 0.12}],
             "shipment": {"method": "COURIER", "status": "DRAFT", "price": 4.90, "currency": "EUR"},
             "currency": "EUR", "totalWithoutAddition": 9.07, "additionSum": -0.50,
             "totalWithoutVAT": 6.91, "vatSum": 1.66, "total": 8.57}""";

    static final String PROBLEM = """
            {"type": "urn:kassa:problem:invalid-request", "title": "The request is not valid", "status": 400,
             "detail": "The request has 1 mistake.", "instance": "/receipt", "requestId": "sim-1",
             "errors": [{"pointer": "/products/0/quantity/value", "reason": "must be a number"}]}""";

    private Examples() {}

    static ShelfProduct milk() {
        return ShelfProduct.of(JsonTree.of(PRODUCT));
    }

    static ShelfProduct bananas() {
        return product("P2", "2310110100001", "KILOGRAM", "1.29", "Bananas", false);
    }

    /** The cart of the receipt. */
    static Basket basket() {
        return new Basket(
                "I1",
                "person",
                "store",
                "EN",
                List.of(
                        BasketLine.of(milk(), BigDecimal.valueOf(2)),
                        BasketLine.of(bananas(), new BigDecimal("0.846"))),
                List.of(new BasketCard("7", "4711", false)),
                Optional.of(new BasketShipment("COURIER", new BigDecimal("4.90"), "EUR")));
    }

    /** A shelf with products by piece, by weight with room for a label, and some that may be refused. */
    static Shelf shelf() {
        return Shelf.of(IntStream.range(0, 30)
                .mapToObj(i -> i % 3 == 0
                        ? product(
                                "W" + i,
                                Label.withCheckDigit("2310" + (1000 + i) + "0000"),
                                "KILOGRAM",
                                "1.29",
                                "w",
                                false)
                        : product("P" + i, "474620500030" + i % 10, "PIECE", "2.50", "p", i % 10 == 1))
                .toList());
    }

    private static ShelfProduct product(
            String id, String barcode, String unit, String price, String name, boolean restricted) {
        return new ShelfProduct(
                id,
                barcode,
                unit,
                unit.equals("KILOGRAM"),
                shown(new BigDecimal(price)),
                List.of(),
                name,
                Map.of("EN", name),
                Optional.empty(),
                restricted,
                restricted,
                "{\"originalText\":\"" + name + "\",\"translations\":[]}",
                "{\"total\":" + price + "}");
    }

    private static ShownPrice shown(BigDecimal total) {
        BigDecimal vat =
                Rounding.halfUp(total.multiply(VAT).divide(VAT.add(BigDecimal.valueOf(100)), Rounding.EXACT), 2);
        return new ShownPrice(total.subtract(vat), vat, total, VAT);
    }

    /** The checks that found something. */
    static List<String> checks(Notes notes) {
        return notes.all().stream().map(Note::check).distinct().toList();
    }

    /** The text with a part of it replaced, which must be there. */
    static String doctored(String text, String part, String other) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part + " is not in " + text);
        }
        return text.replace(part, other);
    }
}
