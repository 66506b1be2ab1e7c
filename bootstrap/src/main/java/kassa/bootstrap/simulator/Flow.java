package kassa.bootstrap.simulator;

import java.util.Optional;

/** What the platform and its customers do: a row of the table each. */
enum Flow {
    CATALOGUE("catalogue", "/product/search"),
    BARCODE("search barcode", "/product/search/barcode"),
    NAME("search name", "/product/search/name"),
    CATEGORY("search category", "/product/search/category"),
    RECEIPT("receipt", "/receipt"),
    REVISION("receipt revised", "/receipt"),
    PAYMENT("payment", "/receipt/confirm"),
    STRAY_PAYMENT("stray payment", "/receipt/confirm"),
    MALFORMED("malformed"),
    FOREIGN("foreign token"),
    BOOKS("books at the end");

    private final String title;
    private final Optional<String> path;

    Flow(String title) {
        this.title = title;
        this.path = Optional.empty();
    }

    Flow(String title, String path) {
        this.title = title;
        this.path = Optional.of(path);
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    /** The endpoint that it depends on; a node that has none is not asked for it. */
    Optional<String> path() {
        return path;
    }

    /** Whether only the merchant can see to it. */
    boolean isAdmins() {
        return this == BOOKS;
    }
}
