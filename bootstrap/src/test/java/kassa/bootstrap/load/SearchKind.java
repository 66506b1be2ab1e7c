package kassa.bootstrap.load;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.bootstrap.journeys.ManyProducts;

/** One kind of search with the requests, each as the platform sends it, that stand for it. */
record SearchKind(String name, String path, List<String> bodies) {

    private static final int CODES = 200;
    private static final int LIMIT = 50;

    /** All that can be asked in a store with so many products of {@link ManyProducts}. */
    static List<SearchKind> all(int products) {
        int middle = products / LIMIT / 2;
        return List.of(
                new SearchKind("barcode", "/product/search/barcode", barcodes(products)),
                named("name: beginning of a word", "pii", "koh", "šok", "kar", "l"),
                named("name: two beginnings", "leib juu", "tee mah", "õun pirn", "vih pli"),
                named("name: a typing error", "porgant", "hapokoor", "sampooon", "shokolaad"),
                of("category", "/product/search/category", "categoryName", "riiul 12", "grupp 4", "osa"),
                page("page 1 by price", 1, request("type", "name")),
                page("page " + middle + " by price", middle, request("type", "name")),
                page("page 1 by price of a name", 1, request("name", "piim"), request("name", "leib juu")));
    }

    private static List<String> barcodes(int products) {
        return IntStream.range(0, CODES)
                .mapToObj(i -> request("barcode", ManyProducts.barcode((int) ((long) i * products / CODES))))
                .toList();
    }

    private static SearchKind named(String name, String... words) {
        return of(name, "/product/search/name", "name", words);
    }

    private static SearchKind of(String name, String path, String field, String... values) {
        return new SearchKind(
                name,
                path,
                Stream.of(values).map(value -> request(field, value)).toList());
    }

    private static SearchKind page(String name, int page, String... requests) {
        List<String> bodies = Stream.of(requests)
                .map(request -> """
                        {"page": %d, "limit": %d, "orderBy": "ASC", "orderFieldName": "price", "request": %s}""".formatted(page, LIMIT, request))
                .toList();
        return new SearchKind(name, "/product/search", bodies);
    }

    private static String request(String field, String value) {
        return """
                {"langCode": "ET", "personId": "8c1d4e0e-6a1f-4b0e-9c0a-000000000002", "institutionId": "%s",
                 "%s": "%s"}""".formatted(LoadShop.ID, field, value);
    }
}
