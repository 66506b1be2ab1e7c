package kassa.bootstrap.simulator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the platform and its customers do: a row of the table each. */
enum Flow {
    CATALOGUE("catalogue", "/product/search"),
    BARCODE("search barcode", "/product/search/barcode"),
    NAME("search name", "/product/search/name"),
    CATEGORY("search category", "/product/search/category"),
    OFFERS("offers", "/offers"),
    LOYALTY("loyalty card", "/card/loyalty", Need.ADMIN, Need.PROGRAMME),
    BONUS("bonus", "/card/loyalty/bonus", Need.ADMIN, Need.PROGRAMME),
    CONTROL("control", "/control/check"),
    CONTROL_RESULT("control result", "/control/check", Need.ADMIN),
    CONTROL_AGAIN("control again", "/control/check", Need.ADMIN, Need.CALLS),
    RECEIPT("receipt", "/receipt"),
    REVISION("receipt revised", "/receipt"),
    PAYMENT("payment", "/receipt/confirm"),
    STRAY_PAYMENT("stray payment", "/receipt/confirm"),
    INVOICE("invoice", "/invoice"),
    ORDER("order", "/pickup/order"),
    ORDER_STATUS("order status", "/pickup/order", Need.ADMIN),
    ORDER_UPDATE("order update", "/pickup/order/update"),
    ORDER_LOOKUP("order looked up", "/pickup/order", Need.ADMIN, Need.CALLS),
    MALFORMED("malformed"),
    FOREIGN("foreign token"),
    CALLS("calls of the node", Need.ADMIN, Need.CALLS),
    BOOKS("books at the end", Need.ADMIN);

    /** What a flow takes besides an endpoint. */
    enum Need {
        /** The merchant's token. */
        ADMIN,
        /** A loyalty programme of the store. */
        PROGRAMME,
        /** That the node calls this platform and no other. */
        CALLS
    }

    private final String title;
    private final Optional<String> path;
    private final Set<Need> needs = EnumSet.noneOf(Need.class);

    Flow(String title, Need... needs) {
        this(title, Optional.empty(), needs);
    }

    Flow(String title, String path, Need... needs) {
        this(title, Optional.of(path), needs);
    }

    Flow(String title, Optional<String> path, Need... needs) {
        this.title = title;
        this.path = path;
        this.needs.addAll(Set.of(needs));
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    /** The endpoint that it depends on; a node that has none is not asked for it. */
    Optional<String> path() {
        return path;
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }
}
