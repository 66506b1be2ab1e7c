package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kassa.adapter.http.json.JsonTree;

/**
 * A product as the node has shown it.
 *
 * @param unit what it is sold by, {@code PIECE}
 * @param shown what one unit was said to cost
 * @param deposits what is charged along with each unit
 * @param names by language
 * @param age the age that has to be shown for it
 * @param restricted whether it may not be sold at some times or in some amounts
 * @param nameJson its translatable name as it came
 * @param priceJson its price as it came
 */
record ShelfProduct(
        String id,
        String barcode,
        String unit,
        boolean weighed,
        ShownPrice shown,
        List<ShelfDeposit> deposits,
        String name,
        Map<String, String> names,
        Optional<BigDecimal> age,
        boolean restricted,
        boolean inspected,
        String nameJson,
        String priceJson) {

    ShelfProduct {
        deposits = List.copyOf(deposits);
    }

    /** The product in an answer whose shape has been looked at. */
    static ShelfProduct of(JsonTree product) {
        JsonTree name = product.field("translatableName");
        return new ShelfProduct(
                text(product.field("id")),
                text(product.field("barcode")),
                text(product.field("quantity").field("unit")),
                product.field("weightItem").flag().orElse(false),
                ShownPrice.of(product.field("price")),
                product.field("subProducts").elements().stream()
                        .map(ShelfDeposit::of)
                        .toList(),
                text(name.field("originalText")),
                names(name),
                age(product),
                product.field("inspections").elements().stream().anyMatch(ShelfProduct::restricts),
                !product.field("inspections").elements().isEmpty(),
                name.json(),
                product.field("price").json());
    }

    private static Map<String, String> names(JsonTree name) {
        Map<String, String> names = new TreeMap<>();
        for (JsonTree translation : name.field("translations").elements()) {
            translation.names().forEach(language -> names.put(language, text(translation.field(language))));
        }
        return names;
    }

    private static Optional<BigDecimal> age(JsonTree product) {
        return product.field("inspections").elements().stream()
                .filter(inspection -> "MIN_AGE".equals(text(inspection.field("type"))))
                .flatMap(inspection -> inspection.field("age").number().stream())
                .max(BigDecimal::compareTo);
    }

    private static boolean restricts(JsonTree inspection) {
        return text(inspection.field("action")).startsWith("REST");
    }

    private static String text(JsonTree place) {
        return place.text().orElse("");
    }

    /** What one unit was said to cost, with VAT. */
    BigDecimal price() {
        return shown.total();
    }

    /** Its name in a language; the merchant's own where there is no translation. */
    String nameIn(String language) {
        return names.getOrDefault(language, name);
    }
}
