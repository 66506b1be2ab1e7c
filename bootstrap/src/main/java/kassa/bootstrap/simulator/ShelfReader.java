package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.adapter.http.json.JsonTree;

/** Learns what the store sells, page by page, and looks whether the pages fit together. */
final class ShelfReader {

    private static final String CHECK = "pages";
    private static final int LIMIT = 200;
    private static final int MOST = 20_000;

    private final Errand errand;
    private final SearchRequest request;
    private final List<ShelfProduct> products = new ArrayList<>();

    private ShelfReader(Errand errand, SearchRequest request) {
        this.errand = errand;
        this.request = request;
    }

    /** The shelf; of a very large store the beginning. */
    static Shelf read(Errand errand, SearchRequest request) {
        ShelfReader reader = new ShelfReader(errand, request);
        reader.readAll();
        return Shelf.of(reader.products);
    }

    private void readAll() {
        JsonTree first = page(1);
        int last = number(first, "lastPage");
        for (int page = 2; page <= last && products.size() < MOST; page++) {
            JsonTree next = page(page);
            errand.notes()
                    .require(
                            number(next, "totalCount") == number(first, "totalCount")
                                    && number(next, "lastPage") == last,
                            CHECK,
                            "page " + page + " tells other totals than page 1");
        }
        if (products.size() < MOST) {
            requireTotals(number(first, "totalCount"), last);
        }
    }

    private JsonTree page(int page) {
        JsonTree answer = errand.json(errand.once("POST", "/product/search", request.page(page, LIMIT)));
        look(answer, errand.notes());
        answer.field("result").elements().forEach(product -> products.add(ShelfProduct.of(product)));
        return answer;
    }

    static void look(JsonTree answer, Notes notes) {
        Shape.look(answer, notes, fields -> fields.numbers("lastPage", "totalCount"));
        Shape.lookAtAll(answer.field("result"), notes, product -> {});
        answer.field("result").elements().forEach(product -> ProductCheck.look(product, notes));
    }

    private void requireTotals(int total, int last) {
        errand.notes().require(products.size() == total, CHECK, products.size() + " products came of " + total);
        errand.notes().require(last == Math.max(1, (total + LIMIT - 1) / LIMIT), CHECK, "the last page is " + last);
        Set<String> ids = products.stream().map(ShelfProduct::id).collect(Collectors.toSet());
        errand.notes().require(ids.size() == products.size(), CHECK, "products stand on two pages");
    }

    private static int number(JsonTree at, String name) {
        return at.field(name).number().orElse(BigDecimal.ZERO).intValue();
    }
}
