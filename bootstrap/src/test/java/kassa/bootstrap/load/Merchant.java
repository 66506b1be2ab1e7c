package kassa.bootstrap.load;

import java.net.URI;

/** Prepares a node for the run: puts the store, and sells once to have something to copy from. */
public final class Merchant {

    /** The invoice of a receipt that is on offer. */
    public static final String ISSUED = LoadShop.invoice(1);

    /** The invoice of one that is paid. */
    public static final String PAID = LoadShop.invoice(2);

    /** How many invoices there are then. */
    static final long SOLD = 2;

    private Merchant() {}

    public static void prepare(URI node) {
        String store = "/admin/institutions/" + LoadShop.ID;
        try (PlatformConnection admin = new PlatformConnection(node)) {
            put(admin, store, LoadShop.TERMS);
            put(admin, store + "/products", LoadShop.products());
            put(admin, store + "/campaigns", LoadShop.CAMPAIGNS);
        }
        try (Till till = NodeTill.at(node)) {
            till.create(ISSUED);
            till.create(PAID);
            till.confirm(PAID);
        }
    }

    /** Puts a store that has no products yet. */
    static void open(URI node, String store) {
        try (PlatformConnection admin = new PlatformConnection(node)) {
            put(admin, "/admin/institutions/" + store, LoadShop.TERMS);
        }
    }

    private static void put(PlatformConnection admin, String path, String body) {
        admin.send(admin.request("PUT", path, LoadShop.MERCHANT_TOKEN, body));
    }
}
