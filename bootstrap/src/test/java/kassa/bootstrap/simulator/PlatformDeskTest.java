package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.platform.PlatformPaths;
import kassa.adapter.http.server.AccessToken;
import kassa.adapter.http.server.HttpServer;
import kassa.adapter.http.server.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where the platform answers the node")
class PlatformDeskTest {

    private static final String PASSED =
            "{\"invoiceId\": \"I1\", \"institutionId\": \"store\", \"status\": \"PASSED\"}";
    private static final String SHIPPING =
            "{\"orderId\": \"O1\", \"institutionId\": \"store\", \"status\": \"SHIPPING\", \"products\": []}";

    private static final Arrivals ARRIVALS = new Arrivals("");
    private static final List<Note> FOUND = Collections.synchronizedList(new ArrayList<>());
    private static final PlatformDesk CALM =
            new PlatformDesk(false, PlatformPaths.usual(), temper(0), ARRIVALS, FOUND::addAll);
    private static HttpServer calm;

    private final List<HttpServer> servers = new ArrayList<>();
    private NodeClient node;

    @BeforeAll
    static void open() {
        calm = HttpServer.start(ServerSettings.usual(0, List.of(), Optional.empty()), List.of(CALM));
    }

    @AfterAll
    static void closeCalm() {
        calm.close();
    }

    @BeforeEach
    void begin() {
        FOUND.clear();
        node = new NodeClient(URI.create("http://localhost:" + calm.port()), NodeWays.usual());
    }

    @AfterEach
    void close() {
        servers.forEach(HttpServer::close);
    }

    @Test
    @DisplayName("results and moves arrive, and move the platform's order on")
    void takes() {
        CALM.keep(order());

        assertThat(post("/control/result", PASSED)).isEqualTo(200);
        assertThat(post("/pickup/order/status", SHIPPING)).isEqualTo(200);

        ARRIVALS.expect("I1", "PASSED");
        ARRIVALS.expect("O1", "SHIPPING");
        assertThat(ARRIVALS.problems()).noneMatch(problem -> problem.matches("[IO]1: .*"));
        assertThat(CALM.order("O1").course()).containsExactly("WAITING_FOR_CONFIRMATION", "SHIPPING");
        assertThat(FOUND).isEmpty();
    }

    @Test
    @DisplayName("a cart that the node wants again is told to whoever checks it")
    void resends() {
        List<String> again = new ArrayList<>();
        CALM.onResend(again::add);

        assertThat(post("/control/resend", "{\"invoiceId\": \"I1\", \"institutionId\": \"store\"}"))
                .isEqualTo(200);

        assertThat(again).containsExactly("I1");
    }

    @Test
    @DisplayName("orders are found by each of their names, and others are not")
    void finds() {
        CALM.keep(order());

        for (String path : List.of("O1", "invoice/I1", "institution-invoice/R1")) {
            JsonTree answer = JsonTree.of(get("/pickup/order/" + path).body());
            assertThat(answer.field("id").text()).contains("O1");
            assertThat(answer.field("shipment").field("status").text()).contains("WAITING_FOR_CONFIRMATION");
            assertThat(answer.field("orderTotalPrice").number()).contains(new BigDecimal("7.28"));
        }
        assertThat(get("/pickup/order/O2").status()).isEqualTo(404);
        assertThat(CALM.wasAskedFor("O2")).isTrue();
        assertThat(CALM.wasAskedFor("O1")).isFalse();
    }

    @Test
    @DisplayName("calls that are not what the contract says are found wrong")
    void looks() {
        post("/control/result", of("I9", PASSED).replace("PASSED", "DONE"));
        post("/control/result", of("I8", PASSED).replace("\"status\"", "\"products\": [{\"id\": 7}], \"status\""));
        post("/control/resend", "{\"institutionId\": \"store\"}");
        post("/pickup/order/status", of("O9", SHIPPING).replace("SHIPPING", "DRAFT"));
        post("/pickup/order/status", of("O8", SHIPPING).replace("[]", "[{\"id\": \"P1\"}]"));

        assertThat(FOUND).extracting(Note::check).containsOnly("shape");
        assertThat(FOUND)
                .extracting(Note::detail)
                .contains("/products/0/id is no text", "/invoiceId is missing", "/products/0/rowPrice is missing")
                .anyMatch(detail -> detail.startsWith("/status is no one of "));
        assertThat(FOUND).allMatch(note -> note.requestId().equals("R"));
    }

    @Test
    @DisplayName("a cart that the node wants again is known of before the wish has arrived")
    void resendsBeforeArrival() {
        ARRIVALS.expect("I6", PlatformDesk.RESEND);
        List<Boolean> arrived = new ArrayList<>();
        CALM.onResend(invoice ->
                arrived.add(ARRIVALS.problems().stream().noneMatch(problem -> problem.startsWith(invoice + ":"))));

        post("/control/resend", of("I6", PASSED));

        assertThat(arrived).containsExactly(false);
    }

    @Test
    @DisplayName("a moody platform refuses calls and forgets them, until it is calm")
    void moody() {
        PlatformDesk desk = open(1);

        TreeSet<Integer> statuses = new TreeSet<>();
        IntStream.range(0, 12).forEach(i -> statuses.add(post("/control/result", of("I7", PASSED))));
        assertThat(statuses).contains(500).isSubsetOf(200, 429, 500);

        desk.calmDown();
        assertThat(post("/pickup/order/status", of("O7", SHIPPING))).isEqualTo(200);
    }

    @Test
    @DisplayName("with a token lets nobody in without it")
    void secured() {
        open(
                new PlatformDesk(true, PlatformPaths.usual(), temper(0), ARRIVALS, FOUND::addAll),
                List.of(AccessToken.ofNode("outbound")));

        assertThat(post("/control/result", PASSED)).isEqualTo(401);
        assertThat(node.send(new Ask("POST", "/control/result", "outbound", PASSED, "R"))
                        .status())
                .isEqualTo(200);
    }

    private PlatformDesk open(double chaos) {
        PlatformDesk desk = new PlatformDesk(false, PlatformPaths.usual(), temper(chaos), ARRIVALS, FOUND::addAll);
        open(desk, List.of());
        return desk;
    }

    private void open(PlatformDesk desk, List<AccessToken> tokens) {
        HttpServer server = HttpServer.start(ServerSettings.usual(0, tokens, Optional.empty()), List.of(desk));
        servers.add(server);
        node = new NodeClient(URI.create("http://localhost:" + server.port()), NodeWays.usual());
    }

    private static PlatformTemper temper(double chaos) {
        return new PlatformTemper(chaos, Chance.of(1, 1));
    }

    /** The same call of another invoice or order. */
    private static String of(String subject, String call) {
        return call.replaceAll("\"[IO]1\"", '"' + subject + '"');
    }

    private int post(String path, String body) {
        return node.send(new Ask("POST", path, "", body, "R")).status();
    }

    private Reply get(String path) {
        return node.send(new Ask("GET", path, "", "", "R"));
    }

    private static PlatformOrder order() {
        return new PlatformOrder(
                "O1",
                "person",
                "store",
                "I1",
                "R1",
                new BasketShipment("COURIER", new BigDecimal("4.90"), "EUR"),
                "[]",
                new BigDecimal("7.28"),
                List.of("WAITING_FOR_CONFIRMATION"),
                LocalDate.of(2026, 11, 28));
    }
}
