package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;

/** How a customer looks for products that are known to be there. */
final class Searching {

    private static final String CHECK = "search";
    private static final int LONGEST_NAME = 200;

    /** A list of so many may have been cut. */
    private static final int MANY_FOUND = 50;

    private final ShelfProduct product;
    private final SearchRequest request;

    Searching(ShelfProduct product, SearchRequest request) {
        this.product = product;
        this.request = request;
    }

    void byBarcode(Errand errand) {
        JsonTree found = find(errand, product.barcode());
        requireSame(found, "barcode", product.barcode(), errand.notes());
        errand.notes()
                .require(
                        found.field("price")
                                        .field("total")
                                        .number()
                                        .orElse(BigDecimal.ZERO)
                                        .compareTo(product.price())
                                == 0,
                        CHECK,
                        "it costs another price than on its page: "
                                + found.field("price").json());
    }

    /** A label of a scale: the amount on it is told. */
    void byLabel(Errand errand, String label, BigDecimal kilograms) {
        JsonTree found = find(errand, label);
        requireSame(found, "barcode", label, errand.notes());
        BigDecimal told = found.field("quantity").field("value").number().orElse(BigDecimal.ZERO);
        errand.notes().require(told.compareTo(kilograms) == 0, CHECK, label + " is told to be of " + told);
    }

    private JsonTree find(Errand errand, String code) {
        JsonTree found = errand.json(errand.post("/product/search/barcode", request.of("barcode", code)));
        ProductCheck.look(found, errand.notes());
        requireSame(found, "id", product.id(), errand.notes());
        return found;
    }

    private static void requireSame(JsonTree found, String name, String expected, Notes notes) {
        String said = found.field(name).text().orElse("");
        notes.require(said.equals(expected), CHECK, name + " is " + said + " where it should be " + expected);
    }

    /** A code with a wrong check digit leads to nothing. */
    void byMisreadBarcode(Errand errand) {
        String wrong = Label.misread(product.barcode());
        Reply reply = errand.once("POST", "/product/search/barcode", request.of("barcode", wrong));
        errand.refused(reply, Set.of(404), Optional.empty());
    }

    /** Who types the whole name finds the product, unless too many are called so. */
    void byName(Errand errand) {
        String name = product.nameIn(request.language());
        String typed = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        JsonTree found = errand.json(errand.once("POST", "/product/search/name", request.of("name", typed)));
        Shape.lookAtAll(found, errand.notes(), unused -> {});
        List<JsonTree> products = found.elements();
        products.forEach(each -> ProductCheck.look(each, errand.notes()));
        boolean there = products.stream()
                .anyMatch(each -> each.field("id").text().orElse("").equals(product.id()));
        errand.notes()
                .require(
                        there || products.size() >= MANY_FOUND || typed.length() < name.length(),
                        CHECK,
                        product.id() + " is not found by its name " + name);
    }

    void categories(Errand errand) {
        JsonTree found = errand.json(errand.once("POST", "/product/search/category", request.ofRoots()));
        Shape.lookAtAll(found, errand.notes(), ProductCheck::category);
    }

    /** A page in the midst: it has no more than was asked for. */
    void page(Errand errand, int page, int limit) {
        JsonTree found = errand.json(errand.once("POST", "/product/search", request.page(page, limit)));
        ShelfReader.look(found, errand.notes());
        int size = found.field("result").elements().size();
        errand.notes().require(size <= limit, "pages", size + " products where " + limit + " were asked for");
    }
}
