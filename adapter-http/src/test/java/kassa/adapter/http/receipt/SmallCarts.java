package kassa.adapter.http.receipt;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Small carts of invoice I-1, one piece of each product. */
final class SmallCarts {

    private SmallCarts() {}

    static String of(String... products) {
        return at("demo-store", "ET", products);
    }

    static String at(String institution, String language, String... products) {
        String lines = Arrays.stream(products)
                .map(id -> "{\"id\":\"" + id + "\",\"quantity\":{\"unit\":\"PIECE\",\"value\":1}}")
                .collect(Collectors.joining(","));
        return "{\"invoiceId\":\"I-1\",\"personId\":\"P-1\",\"institutionId\":\"" + institution + "\",\"langCode\":\""
                + language + "\",\"products\":[" + lines + "]}";
    }
}
