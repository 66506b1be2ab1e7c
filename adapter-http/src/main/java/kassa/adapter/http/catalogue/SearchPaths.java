package kassa.adapter.http.catalogue;

import java.util.Objects;

/**
 * Where the platform looks for products, such as {@code /product/search/barcode}.
 *
 * @param page where lists of products are asked for
 * @param barcode where a scanned code is
 * @param name where a name is
 * @param category where categories are; the platform's documentation does not tell
 */
public record SearchPaths(String page, String barcode, String name, String category) {

    public SearchPaths {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(barcode, "barcode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
    }

    /** The documented paths, and the one beside them that is assumed for categories. */
    public static SearchPaths usual() {
        return new SearchPaths(
                "/product/search", "/product/search/barcode", "/product/search/name", "/product/search/category");
    }
}
