package kassa.bootstrap.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The store of the load run, as the merchant's systems put it: 200 products, three campaigns, carts of twenty lines. */
public final class LoadShop {

    static final String ID = "load-store";
    public static final String PLATFORM_TOKEN = "load-platform-token";
    public static final String MERCHANT_TOKEN = "load-merchant-token";

    static final String TERMS = """
            {"name": "Load store", "currency": "EUR", "timezone": "Europe/Tallinn", "standardVatRate": 24}""";

    /** The first two count in every cart, the third one never. */
    static final String CAMPAIGNS = """
            [{"name": "Three for two", "code": "B00000000001", "operation": "amount >= 3 ? amount - 1 : amount"},
             {"name": "Two percent", "code": "B00000000501", "operation": "total >= 20 ? total * 0.98 : total"},
             {"name": "Very big basket", "code": "B00000000502", "operation": "amount > 500 ? total * 0.9 : total"}]""";

    /** Stands in a cart where the invoice's number belongs, and is as long. */
    static final String ANY_INVOICE = invoice(0);

    /** Different carts, each of other products. */
    static final int CARTS = 10;

    private static final int LINES = 20;
    private static final int PRODUCTS = CARTS * LINES;

    private LoadShop() {}

    public static String invoice(long number) {
        String digits = Long.toString(number);
        return "8c1d4e0e-6a1f-4b0e-9c0a-" + "0".repeat(12 - digits.length()) + digits;
    }

    static String products() {
        return IntStream.range(0, PRODUCTS).mapToObj(LoadShop::product).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String product(int number) {
        return """
                {"id": "%s", "barcodes": ["%s"],
                 "name": {"originalText": "Kaup %d", "translations": {"EN": "Product %d", "RU": "Товар %d"}},
                 "unit": "%s", "unitPrice": %d.%02d, "vatRate": %d, "weightItem": %s%s, "active": true,
                 "categories": [{"id": "food", "name": "Food"}, {"id": "f%d", "name": "Shelf %d", "parentId": "food"}]}""".formatted(
                        id(number),
                        barcode(number),
                        number,
                        number,
                        number,
                        isWeighed(number) ? "KILOGRAM" : "PIECE",
                        1 + number % 9,
                        number % 100,
                        number % 5 == 4 ? 9 : 24,
                        isWeighed(number),
                        extra(number),
                        number % 12,
                        number % 12);
    }

    /** Each fifth bears a deposit, each fifth is discounted. */
    private static String extra(int number) {
        return switch (number % 5) {
            case 2 -> ", \"deposit\": {\"name\": \"Deposit\", \"price\": 0.10, \"vatRate\": \"EXEMPT\"}";
            case 3 -> ", \"addition\": {\"type\": \"DSC\", \"rate\": 10}";
            default -> "";
        };
    }

    private static boolean isWeighed(int number) {
        return number % 5 == 1;
    }

    private static String id(int number) {
        return "P" + (100_000 + number);
    }

    private static String barcode(int number) {
        String digits = "47700000" + (1_000 + number);
        int sum = IntStream.range(0, digits.length())
                .map(i -> (i % 2 == 0 ? 1 : 3) * Character.digit(digits.charAt(i), 10))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }

    /** The ids of the products in that cart. */
    static List<String> productsOf(int cart) {
        return lines(cart).mapToObj(LoadShop::id).toList();
    }

    private static IntStream lines(int cart) {
        return IntStream.range(cart * LINES, (cart + 1) * LINES);
    }

    /** A cart as the platform sends it: products with their names and the prices that the customer saw. */
    static String cart(int cart) {
        return """
                {"invoiceId": "%s", "personId": "8c1d4e0e-6a1f-4b0e-9c0a-000000000002", "institutionId": "%s",
                 "langCode": "ET", "products": [%s]}""".formatted(
                        ANY_INVOICE, ID, lines(cart).mapToObj(LoadShop::line).collect(Collectors.joining(",\n")));
    }

    private static String line(int number) {
        return """
                {"id": "%s", "barcode": "%s", "type": "SINGLE",
                 "translatableName": {"originalText": "Kaup %d", "translations": []},
                 "quantity": {"unit": "%s", "value": %s},
                 "price": {"vat": {"sumWithoutVAT": 0.83, "VATSum": 0.20, "sumWithVAT": 1.03, "VATRate": 24}, "total": 1.03},
                 "weightItem": %s, "subProducts": null}""".formatted(
                        id(number),
                        barcode(number),
                        number,
                        isWeighed(number) ? "KILOGRAM" : "PIECE",
                        isWeighed(number) ? "0.846" : 1 + number % 4,
                        isWeighed(number));
    }

    /** A confirmation with everything that one can have. */
    static String confirmation(String invoice, String receipt, String total) {
        return """
                {"invoiceId": "%s", "institutionInvoiceId": "%s", "institutionId": "%s", "total": %s,
                 "paidAt": "2026-11-23T10:15:00Z"}""".formatted(invoice, receipt, ID, total);
    }
}
