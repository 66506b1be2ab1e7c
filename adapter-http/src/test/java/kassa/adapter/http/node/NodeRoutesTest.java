package kassa.adapter.http.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.adapter.http.server.TestServer;
import kassa.application.node.Instrument;
import kassa.application.node.Measure;
import kassa.application.node.Measure.Sample;
import kassa.application.node.NodeUpkeep;
import kassa.application.node.NodeVersion;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP the node")
class NodeRoutesTest {

    private static final String STORES = "/admin/institutions";
    private static final MemoryStore STORE = new MemoryStore();
    private static final TestServer SERVER = TestServer.with(NodeRoutes.of(
            NodeUpkeep.over(
                    STORE.transactions(),
                    STORE.institutions(),
                    institution -> institution.value().equals("busy"),
                    STORE.health(),
                    new NodeVersion("kassa", "0.1.0", Optional.of("4c3c424")),
                    List.of(new Sidecar())),
            new NodePaths("/about/version", "/about/health")));

    @AfterAll
    static void stop() {
        SERVER.close();
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
        STORE.breakDown();
        HttpResponse<String> down = open("/about/health");
        STORE.recover();

        assertThat(up.statusCode()).isEqualTo(200);
        assertThat(up.body()).isEqualTo("{\"status\":\"UP\",\"checks\":{\"database\":\"UP\",\"sidecar\":\"PAUSED\"}}");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body())
                .isEqualTo("{\"status\":\"DOWN\",\"checks\":{\"database\":\"DOWN\",\"sidecar\":\"PAUSED\"}}");
    }

    @Test
    @DisplayName("tells the merchant alone what its parts have counted, as Prometheus reads it")
    void metrics() {
        HttpResponse<String> answer = SERVER.get("/admin/metrics", TestServer.ADMIN);

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.body()).isEqualTo("""
                # HELP sidecar_trips_total How often it went, by way.
                # TYPE sidecar_trips_total counter
                sidecar_trips_total{by="\\"road\\"\\\\",with="dog"} 12
                sidecar_trips_total{by="sea"} 0
                # HELP sidecar_fuel_litres What is left.
                # TYPE sidecar_fuel_litres gauge
                sidecar_fuel_litres 0.0000001
                """);
        assertThat(SERVER.get("/admin/metrics", TestServer.PLATFORM).statusCode())
                .isEqualTo(401);
    }

    private static final class Sidecar implements Instrument {

        @Override
        public String name() {
            return "sidecar";
        }

        @Override
        public Optional<String> state() {
            return Optional.of("PAUSED");
        }

        @Override
        public List<Measure> measures() {
            return List.of(
                    new Measure(
                            "sidecar_trips_total",
                            Measure.Kind.COUNTER,
                            "How often it went, by way.",
                            List.of(
                                    new Sample(Map.of("with", "dog", "by", "\"road\"\\"), BigDecimal.valueOf(12)),
                                    new Sample(Map.of("by", "sea"), BigDecimal.ZERO))),
                    Measure.single("sidecar_fuel_litres", Measure.Kind.GAUGE, "What is left.", new BigDecimal("1E-7")));
        }
    }

    @Test
    @DisplayName("takes a store in and answers it as it is kept")
    void puts() {
        HttpResponse<String> answer = put("tartu", """
                {"name":"Pood","currency":"EUR","timezone":"Europe/Tallinn","standardVatRate":"24.0"}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(store("tartu"));
        assertThat(get("tartu").body()).isEqualTo(store("tartu"));
    }

    @Test
    @DisplayName("takes back what it has answered")
    void putsWhatItGot() {
        put("elva", store("elva"));
        String got = get("elva").body();

        assertThat(put("elva", got).body()).isEqualTo(got);
    }

    @Test
    @DisplayName("lists its stores by id")
    void lists() {
        put("list-b", store("list-b"));
        put("list-a", store("list-a"));

        assertThat(SERVER.get(STORES, TestServer.ADMIN).body())
                .startsWith("{\"institutions\":[")
                .contains(store("list-a") + "," + store("list-b"))
                .endsWith("]}");
    }

    @Test
    @DisplayName("refuses a store with everything that is wrong, and keeps nothing of it")
    void refuses() {
        HttpResponse<String> answer =
                put("bad", "{\"id\":\"good\",\"currency\":\"XXX\",\"timezone\":\"Mars\",\"priceBasis\":\"BRUTTO\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:kassa:problem:invalid-request")
                .contains("\"pointer\":\"/id\"", "\"pointer\":\"/name\"", "\"pointer\":\"/currency\"")
                .contains(
                        "\"pointer\":\"/timezone\"", "\"pointer\":\"/standardVatRate\"", "\"pointer\":\"/priceBasis\"");
        assertThat(get("bad").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("refuses an id in the path that no store can have")
    void refusesIds() {
        HttpResponse<String> answer = put("a%20b", store("a b"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"/id\"");
    }

    @Test
    @DisplayName("node.unknown-institution: knows no store that was not put: 404")
    void unknown() {
        HttpResponse<String> answer = get("nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:kassa:problem:node.unknown-institution");
    }

    @Test
    @DisplayName("node.fixed-terms: does not change currency and price basis of a store with receipts: 409")
    void fixedTerms() {
        put("busy", store("busy"));

        HttpResponse<String> answer = put("busy", store("busy").replace("GROSS", "NET"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("urn:kassa:problem:node.fixed-terms");
        assertThat(get("busy").body()).isEqualTo(store("busy"));
    }

    @Test
    @DisplayName("shows its stores only to the merchant's own systems")
    void guarded() {
        assertThat(open(STORES).statusCode()).isEqualTo(401);
        assertThat(SERVER.get(STORES, TestServer.PLATFORM).statusCode()).isEqualTo(401);
    }

    private static String store(String id) {
        return """
                {"id":"%s","name":"Pood","currency":"EUR","timezone":"Europe/Tallinn","standardVatRate":24,\
                "priceBasis":"GROSS","campaignCombination":"BEST_DEAL","barcodeProfile":"EE"}""".formatted(id);
    }

    private static HttpResponse<String> put(String id, String body) {
        return SERVER.put(STORES + "/" + id, body);
    }

    private static HttpResponse<String> get(String id) {
        return SERVER.get(STORES + "/" + id, TestServer.ADMIN);
    }

    private static HttpResponse<String> open(String path) {
        return SERVER.send(path, request -> request);
    }
}
