package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;

/** Judges products as searches show them. */
final class ProductCheck {

    private static final Set<String> TYPES = Set.of("SINGLE", "SET");
    private static final Set<String> ADDITIONS = Set.of("DSC", "MRK");
    private static final Set<String> ACTIONS = Set.of("INSPECT", "RESTRICT");
    private static final Set<String> INSPECTIONS =
            Set.of("BETWEEN_TIME", "MIN_TIME", "MAX_TIME", "MIN_AGE", "MIN_AMOUNT", "MAX_AMOUNT");
    private static final Set<String> UNITS = Set.of(
            "PIECE",
            "LITER",
            "DECILITER",
            "KILOGRAM",
            "GRAM",
            "TON",
            "METER",
            "CENTIMETER",
            "DECIMETER",
            "PINT",
            "FOOT",
            "YARD",
            "MILE",
            "CUP",
            "QUART",
            "GALLON",
            "POUND",
            "STONE",
            "INCH");

    private ProductCheck() {}

    static void look(JsonTree product, Notes notes) {
        int before = notes.count();
        Shape.look(product, notes, ProductCheck::product);
        if (notes.count() == before) {
            price(product.field("price"), notes);
        }
    }

    private static void product(Shape product) {
        product.texts("id", "barcode")
                .word("type", TYPES)
                .translatable("translatableName")
                .object("quantity", ProductCheck::quantity)
                .object("price", ProductCheck::price)
                .flags("weightItem")
                .optionalObject("information", information -> information.optionalTexts("imageUrl"))
                .optionalList(
                        "inspections",
                        inspection -> inspection.word("type", INSPECTIONS).word("action", ACTIONS))
                .optionalList("campaigns", campaign -> campaign.texts("name", "code", "operation"))
                .optionalList("categories", ProductCheck::category)
                .optionalList("subProducts", ProductCheck::soldAlong);
    }

    private static void soldAlong(Shape product) {
        product.texts("id", "barcode")
                .word("type", TYPES)
                .translatable("translatableName")
                .object("quantity", ProductCheck::quantity)
                .object("price", ProductCheck::price);
    }

    private static void quantity(Shape quantity) {
        quantity.word("unit", UNITS).numbers("value");
    }

    private static void price(Shape price) {
        price.numbers("total")
                .object("vat", vat -> vat.numbers("sumWithoutVAT", "VATSum", "sumWithVAT", "VATRate"))
                .optionalObject(
                        "addition", addition -> addition.word("type", ADDITIONS).numbers("sum"));
    }

    static void category(Shape category) {
        category.texts("id")
                .translatable("translatableName")
                .numbers("numberOfProducts")
                .optionalTexts("parentId");
    }

    private static void price(JsonTree price, Notes notes) {
        JsonTree vat = price.field("vat");
        BigDecimal total = number(price, "total");
        BigDecimal sum = number(vat, "sumWithoutVAT").add(number(vat, "VATSum"));
        boolean holds = sum.compareTo(total) == 0 && number(vat, "sumWithVAT").compareTo(total) == 0;
        notes.require(holds, "sum-of-vat", price.pointer() + " does not sum up: " + price.json());
    }

    private static BigDecimal number(JsonTree at, String name) {
        return at.field(name).number().orElse(BigDecimal.ZERO);
    }
}
