package kassa.bootstrap;

import java.io.InputStream;
import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import kassa.adapter.http.catalogue.ProductCsv;
import kassa.application.catalogue.LoadCatalogue;
import kassa.application.catalogue.LoadMode;
import kassa.application.catalogue.LoadProgress;
import kassa.application.catalogue.LoadReport;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.vat.VatRate;

/** The store of the demonstration: a grocery in Estonia with the sample catalogue, and a cart to price in it. */
final class SampleStore {

    static final String SMARTS_TOKEN = "demo-smarts";
    static final String ADMIN_TOKEN = "demo-admin";
    static final String PERSON_KEY = "demo-key-that-everybody-knows-and-nobody-should-use";

    private static final InstitutionId ID = new InstitutionId("demo-store");
    private static final String CATALOGUE = "/sample/catalogue.csv";

    /** Milk, bananas by weight, water with its deposit, cheese at a discount: for sale at any time of the day. */
    private static final String CURL = """
            curl -s %s/receipt -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' -d '{
              "invoiceId": "invoice-1", "personId": "customer-1", "institutionId": "%s", "langCode": "EN",
              "products": [
                {"id": "P100001", "quantity": {"unit": "PIECE", "value": 2}},
                {"id": "P100005", "quantity": {"unit": "KILOGRAM", "value": 0.846}},
                {"id": "P100023", "quantity": {"unit": "PIECE", "value": 6}},
                {"id": "P100090", "quantity": {"unit": "PIECE", "value": 1}}
              ]
            }'
            """;

    private SampleStore() {}

    static void putInto(UseCases node) {
        node.node()
                .put(Institution.of(
                        ID,
                        "Kassa demo store",
                        Currency.getInstance("EUR"),
                        ZoneId.of("Europe/Tallinn"),
                        VatRate.parse("24")));
        LoadReport report = node.catalogue()
                .load(new LoadCatalogue(
                        ID,
                        ProductCsv.of(SampleStore::catalogue),
                        LoadMode.ALL_OR_NONE,
                        false,
                        LoadProgress.UNWATCHED));
        if (!report.loaded()) {
            throw new IllegalStateException("the sample catalogue has bad rows: " + report.faults());
        }
    }

    private static InputStream catalogue() {
        return SampleStore.class.getResourceAsStream(CATALOGUE);
    }

    /** A command that a shell can run; the node answers with the receipt of the cart. */
    static String toTry(URI node) {
        return CURL.formatted(node, SMARTS_TOKEN, ID);
    }
}
