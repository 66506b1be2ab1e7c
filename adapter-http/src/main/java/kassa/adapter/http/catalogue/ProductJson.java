package kassa.adapter.http.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.document.CategoryJson;
import kassa.adapter.http.document.InspectionJson;
import kassa.adapter.http.document.ProductPriceJson;
import kassa.adapter.http.document.TranslatedTextJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.Product;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.product.ProductRule;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/**
 * A product of a catalogue: {@code {"id": "P1", "barcodes": ["4740000000018"], "name": "Piim", "unit": "PIECE",
 * "unitPrice": 1.19, "vatRate": 24}} and what else there is to say of it.
 */
final class ProductJson {

    private static final int MAX_ID = 100;
    private static final int MAX_BARCODES = 200;
    private static final int MAX_CATEGORIES = 200;
    private static final int MAX_CONDITIONS = 100;
    private static final int MAX_URL = 2_000;

    private static final JsonValue<ProductId> ID = JsonValue.text(MAX_ID).as(ProductId::new);
    private static final JsonValue<Barcode> BARCODE = JsonValue.text(MAX_ID).as(Barcode::new);
    private static final JsonValue<List<Category>> CATEGORIES =
            JsonValue.list(MAX_CATEGORIES, CategoryJson.VALUE).as(each -> distinct(each, Category::id, Category::id));
    private static final JsonValue<List<Inspection>> INSPECTIONS = JsonValue.list(MAX_CONDITIONS, InspectionJson.VALUE);
    private static final JsonValue<List<Campaign>> CAMPAIGNS = JsonValue.list(MAX_CONDITIONS, CampaignJson.VALUE);

    /** A product that comes in: the check digits of its barcodes are looked at. */
    static final JsonValue<Product> SENT = JsonValue.object(in -> read(in, BARCODE.as(ProductJson::checked)));

    private ProductJson() {}

    /** A product that was taken in before. */
    static Product readKept(JsonObject in) {
        return read(in, BARCODE);
    }

    private static Product read(JsonObject in, JsonValue<Barcode> barcode) {
        JsonValue<List<Barcode>> barcodes =
                JsonValue.list(MAX_BARCODES, barcode).as(each -> distinct(each, Barcode::key, Barcode::value));
        return new Product(
                in.required("id", ID),
                in.orElse("barcodes", barcodes, List.of()),
                in.required("name", TranslatedTextJson.VALUE),
                in.optional("description", TranslatedTextJson.VALUE),
                in.part(ProductPriceJson::read),
                in.orElse("weightItem", JsonValue.flag(), false),
                in.orElse("categories", CATEGORIES, List.of()),
                in.orElse("inspections", INSPECTIONS, List.of()),
                in.orElse("campaigns", CAMPAIGNS, List.of()),
                in.optional("imageUrl", JsonValue.text(MAX_URL)),
                in.orElse("active", JsonValue.flag(), true));
    }

    static void write(Product product, JsonWriter out) {
        out.text("id", product.id().value())
                .texts(
                        "barcodes",
                        product.barcodes().stream().map(Barcode::value).toList())
                .object("name", product.name(), TranslatedTextJson::write)
                .optionalObject("description", product.description(), TranslatedTextJson::write);
        ProductPriceJson.write(product.price(), out);
        out.flag("weightItem", product.soldByWeight())
                .list("categories", product.categories(), CategoryJson::write)
                .list("inspections", product.inspections(), InspectionJson::write)
                .list("campaigns", product.campaigns(), CampaignJson::write)
                .optionalText("imageUrl", product.imageUrl())
                .flag("active", product.active());
    }

    /** A code of the length of a GTIN is one, or it was mistyped. */
    private static Barcode checked(Barcode code) {
        RuleViolation.unless(
                !code.hasGtinShape() || code.isGtin(), ProductRule.BARCODE, code + " has a wrong check digit");
        return code;
    }

    /** What stands in a list twice is told by its place, which the product itself cannot name. */
    private static <T> List<T> distinct(List<T> values, Function<T, ?> key, Function<T, ?> name) {
        Set<Object> seen = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(key.apply(values.get(i)))) {
                breaches.add(new Breach(Integer.toString(i), name.apply(values.get(i)) + " stands in the list twice"));
            }
        }
        if (!breaches.isEmpty()) {
            throw new RuleViolation(CatalogueRule.DISTINCT, "a product names each of these once", breaches);
        }
        return values;
    }
}
