package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kassa.adapter.http.node.NodeProblems;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.adapter.http.server.TestServer;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP the catalogue")
class CatalogueRoutesTest {

    private static final String FIELDS = "\"name\":\"Piim\",\"unit\":\"PIECE\",\"unitPrice\":1.19,\"vatRate\":24";
    private static final MemoryStore STORE = new MemoryStore();
    private static final TestServer SERVER = TestServer.with(
            CatalogueRoutes.of(CatalogueUpkeep.over(STORE.transactions(), STORE.institutions(), STORE.products())),
            new ProblemsOfStores());

    @BeforeAll
    static void openStores() {
        List.of("fresh", "again", "twice", "taken", "large", "bad").forEach(CatalogueRoutesTest::open);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    @DisplayName("takes products in and tells how many were new")
    void puts() {
        HttpResponse<String> answer =
                put("fresh", "[" + product("P1", "4740000000018") + "," + product("P2", "") + "]");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"upserted\":2,\"unchanged\":0}");
        assertThat(stored("fresh", "P1"))
                .singleElement()
                .satisfies(milk -> assertThat(milk.barcodes()).containsExactly(new Barcode("4740000000018")));
        assertThat(stored("fresh", "P2")).hasSize(1);
    }

    @Test
    @DisplayName("tells what was there already, just so")
    void unchanged() {
        put("again", "[" + product("P1", "") + "," + product("P2", "") + "]");
        HttpResponse<String> answer =
                put("again", "[" + product("P1", "") + "," + product("P2", "PLU-7") + "," + product("P3", "") + "]");

        assertThat(answer.body()).isEqualTo("{\"upserted\":2,\"unchanged\":1}");
    }

    @Test
    @DisplayName("takes an empty list, which changes nothing")
    void empty() {
        assertThat(put("fresh", "[]").body()).isEqualTo("{\"upserted\":0,\"unchanged\":0}");
    }

    @Test
    @DisplayName("catalogue.distinct: refuses products that come twice, naming every place: 422")
    void twice() {
        HttpResponse<String> answer = put(
                "twice",
                "[" + product("P1", "") + "," + product("P2", "") + "," + product("P1", "") + "," + product("P2", "")
                        + "]");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("urn:kassa:problem:catalogue.distinct")
                .contains("\"pointer\":\"/2/id\"", "\"pointer\":\"/3/id\"");
        assertThat(stored("twice", "P1")).isEmpty();
    }

    @Test
    @DisplayName("catalogue.barcode-taken: refuses barcodes that other products bear, naming every place: 409")
    void taken() {
        put("taken", "[" + product("P1", "4740000000018") + "]");
        HttpResponse<String> answer = put(
                "taken",
                "[" + product("P2", "4740000000018") + "," + product("P3", "PLU-7") + "," + product("P4", "PLU-7")
                        + "]");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("urn:kassa:problem:catalogue.barcode-taken")
                .contains("\"pointer\":\"/0/barcodes/0\"", "\"pointer\":\"/2/barcodes/0\"");
        assertThat(stored("taken", "P3")).isEmpty();
    }

    @Test
    @DisplayName("refuses products that are wrong, with a pointer to each mistake: 400, and takes none of the list")
    void invalid() {
        HttpResponse<String> answer =
                put("bad", "[" + product("P1", "") + "," + product("P2", "4740000000015") + ",{\"id\":\"P3\"}," + "7]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:kassa:problem:invalid-request")
                .contains("\"pointer\":\"/1/barcodes/0\"", "\"pointer\":\"/2/name\"", "\"pointer\":\"/3\"");
        assertThat(stored("bad", "P1")).isEmpty();
    }

    @Test
    @DisplayName("refuses anything but a list")
    void noList() {
        HttpResponse<String> answer = put("fresh", product("P1", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("must be an array");
    }

    @Test
    @DisplayName("node.unknown-institution: knows no store that was not put: 404")
    void unknownStore() {
        HttpResponse<String> answer = put("nowhere", "[" + product("P1", "") + "]");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:kassa:problem:node.unknown-institution");
    }

    @Test
    @DisplayName("takes lists that are larger than other bodies may be")
    void large() {
        String products = IntStream.range(0, 12_000)
                .mapToObj(i -> product("P" + i, "PLU-" + i))
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(products.length()).isGreaterThan(1_048_576);
        assertThat(put("large", products).body()).isEqualTo("{\"upserted\":12000,\"unchanged\":0}");
    }

    @Test
    @DisplayName("refuses more products than fit in one call, without reading them")
    void tooMany() {
        String products = "0,".repeat(100_000) + "0";

        HttpResponse<String> answer = put("fresh", "[" + products + "]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("has 100001 elements; at most 100000 are accepted");
    }

    private static String product(String id, String barcode) {
        String barcodes = barcode.isEmpty() ? "" : "\"" + barcode + "\"";
        return "{\"id\":\"" + id + "\",\"barcodes\":[" + barcodes + "]," + FIELDS + "}";
    }

    private static HttpResponse<String> put(String store, String products) {
        return SERVER.put("/admin/institutions/" + store + "/products", products);
    }

    private static List<Product> stored(String store, String id) {
        return STORE.transactions()
                .read(() -> STORE.products().find(new InstitutionId(store), List.of(new ProductId(id)), List.of()));
    }

    private static void open(String id) {
        Institution store = Institution.of(
                new InstitutionId(id),
                "Pood",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"));
        STORE.transactions().write(() -> {
            STORE.institutions().save(store);
            return store;
        });
    }

    /** What a node has by its other features. */
    private static final class ProblemsOfStores implements Routes {

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<ProblemType> problems() {
            return NodeProblems.TABLE;
        }
    }
}
