package kassa.adapter.http.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kassa.adapter.http.document.RandomValues;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.Product;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/** Products of every kind, made from a seed. */
final class RandomProducts {

    private RandomProducts() {}

    static Product product(Random random) {
        RandomValues any = new RandomValues(random);
        return new Product(
                new ProductId(any.printable(100)),
                barcodes(any, random),
                any.translated(),
                any.optional(any::translated),
                any.price(),
                random.nextBoolean(),
                categories(any, random),
                any.some(4, any::inspection),
                any.some(3, any::campaign),
                any.optional(() -> any.text(1_000)),
                random.nextBoolean());
    }

    /** Of the merchant's own, and GTINs with right and with wrong check digits. */
    private static List<Barcode> barcodes(RandomValues any, Random random) {
        List<Barcode> barcodes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String digits = "474" + (1_000_000_000L + 10 * i + random.nextInt(10));
            barcodes.add(new Barcode(random.nextBoolean() ? digits : any.printable(90) + "-" + i));
        }
        return barcodes;
    }

    private static List<Category> categories(RandomValues any, Random random) {
        List<Category> categories = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            categories.add(any.category(i));
        }
        return categories;
    }
}
