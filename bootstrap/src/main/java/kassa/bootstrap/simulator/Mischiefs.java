package kassa.bootstrap.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests that are wrong, made of a cart that is right. */
final class Mischiefs {

    private static final String RECEIPT = "/receipt";
    private static final String CONFIRM = "/receipt/confirm";
    private static final String BARCODE = "/product/search/barcode";
    private static final int MANY_LINES = 2_001;
    private static final int DEEP = 40;
    private static final int LONG = 1_100_000;

    private Mischiefs() {}

    static Mischief of(Basket basket, Chance chance) {
        return chance.pick(all(basket));
    }

    static List<Mischief> all(Basket basket) {
        String good = basket.json();
        return List.of(
                Mischief.unreadable(RECEIPT, good.substring(0, good.length() / 2)),
                Mischief.unreadable(RECEIPT, good + "]"),
                Mischief.unreadable(RECEIPT, ""),
                Mischief.unreadable(RECEIPT, "{\"invoiceId\": \"a\", \"invoiceId\": \"b\"}"),
                Mischief.unreadable(RECEIPT, "[".repeat(DEEP) + "]".repeat(DEEP)),
                Mischief.unreadable(RECEIPT, good.replace("\"langCode\"", "\"langCode\": \"\\ud800\", \"x\"")),
                Mischief.wrongAt("/invoiceId", RECEIPT, good.replace("\"invoiceId\"", "\"invoice\"")),
                Mischief.wrongAt("/personId", RECEIPT, good.replace("\"personId\":\"", "\"personId\": 17, \"x\":\"")),
                Mischief.wrongAt("/products", RECEIPT, good.replace("\"products\"", "\"products\": \"none\", \"x\"")),
                Mischief.wrongAt("/products", RECEIPT, good.replace("\"products\"", "\"products\": [], \"x\"")),
                Mischief.wrongAt("/products", RECEIPT, withLines(good, line("1").repeat(MANY_LINES))),
                Mischief.wrongAt("/products/0/quantity", RECEIPT, withLines(good, line("\"many\""))),
                Mischief.wrongAt("/products/0/quantity", RECEIPT, withLines(good, line("-1"))),
                Mischief.wrongAt("/products/0/quantity", RECEIPT, withLines(good, line("1e99"))),
                Mischief.wrongAt("/products/0/quantity", RECEIPT, withLines(good, line("0.1234567"))),
                Mischief.wrongAt("", CONFIRM, "{\"total\": 12.00}"),
                Mischief.wrongAt("/total", CONFIRM, "{\"total\": \"twelve\"}"),
                Mischief.wrongAt("/barcode", BARCODE, "{\"institutionId\": \"" + basket.institution() + "\"}"),
                new Mischief("POST", RECEIPT, withLines(good, line("1")), Set.of(404, 422), Optional.of("/products/0")),
                new Mischief("POST", RECEIPT, elsewhere(basket, good), Set.of(403, 404), Optional.empty()),
                new Mischief("POST", RECEIPT, " ".repeat(LONG) + good, Set.of(413), Optional.empty()),
                new Mischief("GET", RECEIPT, "", Set.of(405), Optional.empty()),
                new Mischief("POST", "/no/such/path", good, Set.of(404), Optional.empty()));
    }

    private static String elsewhere(Basket basket, String good) {
        return good.replace("\"institutionId\":\"" + basket.institution(), "\"institutionId\":\"no-such-store");
    }

    private static String withLines(String good, String lines) {
        String list = lines.endsWith(",") ? lines.substring(0, lines.length() - 1) : lines;
        return good.replace("\"products\"", "\"products\": [" + list + "], \"x\"");
    }

    /** A line of a product that nobody has. */
    private static String line(String value) {
        return "{\"id\": \"no-such-product\", \"quantity\": {\"unit\": \"PIECE\", \"value\": " + value + "}},";
    }
}
