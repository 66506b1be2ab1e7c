package kassa.adapter.http.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kassa.adapter.http.server.TestServer;
import kassa.application.node.NodeUpkeep;
import kassa.application.node.NodeVersion;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP the node")
class NodeRoutesTest {

    private static final String TARTU = """
            {"id":"tartu","name":"Tartu pood","currency":"EUR","timezone":"Europe/Tallinn","standardVatRate":24,\
            "priceBasis":"GROSS","campaignCombination":"BEST_DEAL","barcodeProfile":"EE"}""";

    private final MemoryStore store = new MemoryStore();
    private final AtomicBoolean hasReceipts = new AtomicBoolean();
    private TestServer server;

    @BeforeEach
    void start() {
        NodeUpkeep node = NodeUpkeep.over(
                store.transactions(),
                store.institutions(),
                institution -> hasReceipts.get(),
                store.health(),
                new NodeVersion("kassa", "0.1.0", Optional.of("4c3c424")));
        server = TestServer.with(NodeRoutes.of(node, new NodePaths("/about/version", "/about/health")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("tells anybody its version, where its settings say")
    void version() {
        HttpResponse<String> answer = open("/about/version");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"version\":\"0.1.0\",\"name\":\"kassa\",\"commit\":\"4c3c424\"}");
        assertThat(open("/version").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("tells anybody that it is up, and with 503 that it is down, but not why")
    void health() {
        HttpResponse<String> up = open("/about/health");
        store.breakDown();
        HttpResponse<String> down = open("/about/health");

        assertThat(up.statusCode()).isEqualTo(200);
        assertThat(up.body()).isEqualTo("{\"status\":\"UP\",\"checks\":{\"database\":\"UP\"}}");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).isEqualTo("{\"status\":\"DOWN\",\"checks\":{\"database\":\"DOWN\"}}");
    }

    @Test
    @DisplayName("takes a store in and answers it as it is kept")
    void puts() {
        HttpResponse<String> answer = server.put("/admin/institutions/tartu", """
                {"name":"Tartu pood","currency":"EUR","timezone":"Europe/Tallinn","standardVatRate":"24.0"}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TARTU);
        assertThat(get("/admin/institutions/tartu").body()).isEqualTo(TARTU);
    }

    @Test
    @DisplayName("takes back what it has answered")
    void putsWhatItGot() {
        server.put("/admin/institutions/tartu", TARTU);
        HttpResponse<String> again = server.put(
                "/admin/institutions/tartu", get("/admin/institutions/tartu").body());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(TARTU);
    }

    @Test
    @DisplayName("lists its stores by id")
    void lists() {
        assertThat(get("/admin/institutions").body()).isEqualTo("{\"institutions\":[]}");

        String narva = TARTU.replace("tartu", "narva");
        server.put("/admin/institutions/tartu", TARTU);
        server.put("/admin/institutions/narva", narva);

        assertThat(get("/admin/institutions").body()).isEqualTo("{\"institutions\":[" + narva + "," + TARTU + "]}");
    }

    @Test
    @DisplayName("refuses a store with everything that is wrong, and keeps nothing of it")
    void refuses() {
        HttpResponse<String> answer = server.put(
                "/admin/institutions/tartu",
                "{\"id\":\"narva\",\"currency\":\"XXX\",\"timezone\":\"Mars\",\"vat\":24}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:kassa:problem:invalid-request")
                .contains("\"pointer\":\"/id\"", "\"pointer\":\"/name\"", "\"pointer\":\"/currency\"")
                .contains("\"pointer\":\"/timezone\"", "\"pointer\":\"/standardVatRate\"");
        assertThat(get("/admin/institutions/tartu").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("refuses an id in the path that no store can have")
    void refusesIds() {
        HttpResponse<String> answer = server.put("/admin/institutions/a%20b", TARTU);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"/id\"");
    }

    @Test
    @DisplayName("knows no store that was not put: 404")
    void unknown() {
        HttpResponse<String> answer = get("/admin/institutions/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:kassa:problem:node.unknown-institution");
    }

    @Test
    @DisplayName("does not change currency and price basis of a store with receipts: 409")
    void fixedTerms() {
        server.put("/admin/institutions/tartu", TARTU);
        hasReceipts.set(true);

        HttpResponse<String> answer = server.put("/admin/institutions/tartu", TARTU.replace("GROSS", "NET"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("urn:kassa:problem:node.fixed-terms");
        assertThat(get("/admin/institutions/tartu").body()).isEqualTo(TARTU);
    }

    @Test
    @DisplayName("shows its stores only to the merchant's own systems")
    void guarded() {
        assertThat(open("/admin/institutions").statusCode()).isEqualTo(401);
        assertThat(server.get("/admin/institutions", TestServer.PLATFORM).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> get(String path) {
        return server.get(path, TestServer.ADMIN);
    }

    private HttpResponse<String> open(String path) {
        return server.send(path, request -> request);
    }
}
