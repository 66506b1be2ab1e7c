package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.problem.CapturedLog;
import kassa.adapter.http.server.Route.Method;
import org.eclipse.jetty.util.VirtualThreads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The HTTP server")
class HttpServerTest {

    private static final Route VERSION = Route.open(Method.GET, "/version", call -> Answer.json("{\"version\":\"1\"}"));

    private static final TestServer SERVER = TestServer.with(
            VERSION,
            Route.platform(Method.POST, "/echo", call -> Answer.json(call.text())),
            Route.open(Method.GET, "/virtual", call -> Answer.json("" + VirtualThreads.isVirtualThread())),
            Route.platform(Method.POST, "/virtual", call -> Answer.json("" + VirtualThreads.isVirtualThread())),
            Route.platform(Method.POST, "/void", call -> Answer.empty()),
            Route.admin(Method.PUT, "/admin/things/{id}", call -> Answer.json(201, "{}")),
            Route.admin(Method.GET, "/admin/things/{id}", call -> Answer.json("\"" + call.path("id") + "\"")),
            Route.admin(
                    Method.GET,
                    "/admin/query",
                    call -> Answer.json(call.query(query -> query.required("q", JsonValue.text())))));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    @DisplayName("answers what a handler answers, in UTF-8")
    void answers() {
        HttpResponse<String> answer = SERVER.post("/echo", "{\"tõde\":1}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"tõde\":1}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("11");
    }

    @Test
    @DisplayName("answers nothing with an empty body and no type")
    void answersNothing() {
        HttpResponse<String> answer = SERVER.post("/void", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("0");
    }

    @Test
    @DisplayName("answers requests that follow each other on one connection, also without a pause between them")
    void answersPipelined() {
        String get = "GET /version HTTP/1.1\r\nHost: kassa\r\n\r\n";
        try (RawConnection connection = SERVER.connect()) {
            connection.send(get + get);

            assertThat(connection.answer().status()).isEqualTo(200);
            assertThat(connection.answer().body()).isEqualTo("{\"version\":\"1\"}");
        }
    }

    @Test
    @DisplayName("decodes the parameters of a path once, and leaves a plus alone")
    void decodesPaths() {
        assertThat(SERVER.get("/admin/things/a%20b+%C3%B5", TestServer.ADMIN).body())
                .isEqualTo("\"a b+õ\"");
        assertThat(SERVER.get("/admin/things/100%25", TestServer.ADMIN).body()).isEqualTo("\"100%\"");
        assertThat(SERVER.get("/admin/things/%2541", TestServer.ADMIN).body()).isEqualTo("\"%41\"");
    }

    @Test
    @DisplayName("decodes the parameters of a query, where a plus is a blank")
    void decodesQueries() {
        assertThat(SERVER.get("/admin/query?q=a+b%20%C3%B5%26", TestServer.ADMIN)
                        .body())
                .isEqualTo("a b õ&");
    }

    @Test
    @DisplayName("tells neither its name nor its version, and lets nobody guess types or keep answers")
    void headersOfAllAnswers() {
        HttpResponse<String> answer = SERVER.get("/version", TestServer.PLATFORM);

        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    @DisplayName("answers HEAD like GET, without the body")
    void answersHead() {
        HttpResponse<String> head = SERVER.send("/version", request -> request.method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).hasValue("15");
        assertThat(SERVER.send("/admin/query", request -> request.method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("answers OPTIONS with the methods that a path takes")
    void answersOptions() {
        HttpResponse<String> options =
                SERVER.send("/admin/things/7", request -> request.method("OPTIONS", BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, PUT");
    }

    @Test
    @DisplayName("works on virtual threads where the running Java lets them wait in monitors, else on its own few")
    void threads() {
        boolean virtual = Runtime.version().feature() >= 24;

        assertThat(SERVER.get("/virtual", "").body()).isEqualTo("" + virtual);
        assertThat(SERVER.post("/virtual", "{}").body()).isEqualTo("" + virtual);
        assertThat(Threads.areVirtual(23)).isFalse();
        assertThat(Threads.areVirtual(24)).isTrue();
    }

    @Test
    @DisplayName("takes the method from the first line of a request, whatever its headers say")
    void methodOfFirstLine() {
        HttpResponse<String> answer = SERVER.send(
                "/admin/things/7",
                request -> request.header("Authorization", TestServer.ADMIN).header("X-HTTP-Method-Override", "PUT"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("\"7\"");
    }

    @Test
    @DisplayName("ignores the body of a GET")
    void ignoresBodyOfGet() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(
                    "GET /version HTTP/1.1", "Host: kassa", "Content-Type: text/plain", "Content-Length: 2");
            connection.send("{}");

            assertThat(connection.answer().status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("takes a free port if it is told none, and refuses one that is taken")
    void refusesTakenPort() {
        assertThat(SERVER.port()).isPositive();
        ServerSettings taken = new ServerSettingsBuilder().port(SERVER.port()).build();

        assertThatExceptionOfType(AddressUnusable.class)
                .isThrownBy(() -> TestServer.with(taken, VERSION))
                .withMessageContaining(":" + SERVER.port());
    }

    @Test
    @DisplayName("refuses two handlers for one method and path")
    void refusesSameRouteTwice() {
        Routes one = () -> List.of(VERSION);
        Routes other = () -> List.of(Route.open(Method.GET, "/version", call -> Answer.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpServer.start(TestServer.usual(), List.of(one, other)))
                .withMessageContaining("/version");
    }

    @Test
    @DisplayName("starts and stops without a word from the framework")
    void startsQuietly() {
        try (CapturedLog javalin = CapturedLog.of("io.javalin")) {
            TestServer.with(VERSION).close();

            assertThat(javalin.events()).isEmpty();
        }
    }

    @Test
    @DisplayName("puts its base path before the platform's paths and the open ones, not before the admin API")
    void basePath() {
        ServerSettings settings =
                new ServerSettingsBuilder().basePath("/kassa/v1").build();
        Route receipt = Route.platform(Method.POST, "/receipt", call -> Answer.empty());
        Route admin = Route.admin(Method.GET, "/admin/things", call -> Answer.empty());
        try (TestServer server = TestServer.with(settings, VERSION, receipt, admin)) {
            assertThat(server.get("/kassa/v1/version", "").statusCode()).isEqualTo(200);
            assertThat(server.post("/kassa/v1/receipt", "{}").statusCode()).isEqualTo(200);
            assertThat(server.get("/admin/things", TestServer.ADMIN).statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/version", "").statusCode()).isEqualTo(404);
            assertThat(server.get("/kassa/v1/admin/things", TestServer.ADMIN).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("has usual settings: all addresses, Authorization: Bearer, no base path")
    void usualSettings() {
        ServerSettings usual = ServerSettings.usual(0, List.of(AccessToken.ofNode("t")), Optional.empty());

        assertThat(usual.host()).isEqualTo("0.0.0.0");
        assertThat(usual.tokenHeader() + ": " + usual.tokenPrefix()).isEqualTo("Authorization: Bearer");
        assertThat(usual.basePath()).isEmpty();
    }
}
