package kassa.application.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.domain.catalogue.Product;

/** A field of a product as catalogue files name it, such as {@code unitPrice}. */
public enum ProductField {
    BARCODES("barcodes", Product::barcodes),
    NAME("name", Product::name),
    DESCRIPTION("description", Product::description),
    UNIT("unit", product -> product.price().unit()),
    UNIT_PRICE("unitPrice", product -> product.price().unitPrice()),
    VAT_RATE("vatRate", product -> product.price().vatRate()),
    ADDITION("addition", product -> product.price().addition()),
    FLOOR_PRICE("floorPrice", product -> product.price().floorPrice()),
    DEPOSIT("deposit", product -> product.price().deposit()),
    WEIGHT_ITEM("weightItem", Product::soldByWeight),
    CATEGORIES("categories", Product::categories),
    INSPECTIONS("inspections", Product::inspections),
    CAMPAIGNS("campaigns", Product::campaigns),
    IMAGE_URL("imageUrl", Product::imageUrl),
    ACTIVE("active", Product::active);

    private final String text;
    private final Function<Product, Object> value;

    ProductField(String text, Function<Product, Object> value) {
        this.text = text;
        this.value = value;
    }

    /** The fields in which the two differ. */
    static List<ProductField> differing(Product one, Product other) {
        return Stream.of(values())
                .filter(field -> !field.value.apply(one).equals(field.value.apply(other)))
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
