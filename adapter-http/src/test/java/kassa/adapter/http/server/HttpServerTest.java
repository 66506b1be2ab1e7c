package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The HTTP server")
class HttpServerTest {

    private static final TestServer SERVER = TestServer.with(
            Route.open(Method.GET, "/version", call -> Answer.json("{\"version\":\"1\"}")),
            Route.platform(Method.POST, "/echo", call -> Answer.json(call.text())),
            Route.platform(Method.POST, "/void", call -> Answer.empty()),
            Route.admin(Method.GET, "/admin/things/{id}", call -> Answer.json(200, "\"" + call.path("id") + "\"")),
            Route.admin(
                    Method.GET,
                    "/admin/query",
                    call -> Answer.json(call.query(query -> query.required("q", JsonValue.text())))));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    @DisplayName("answers what a handler answers, in JSON")
    void answers() {
        HttpResponse<String> answer = SERVER.post("/echo", "{\"tõde\":1}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"tõde\":1}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    @DisplayName("answers nothing with an empty body")
    void answersNothing() {
        HttpResponse<String> answer = SERVER.post("/void", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("0");
    }

    @Test
    @DisplayName("decodes parameters of the path and of the query, and leaves a plus in a path alone")
    void decodesParameters() {
        assertThat(SERVER.get("/admin/things/a%20b+%C3%B5", TestServer.ADMIN).body())
                .isEqualTo("\"a b+õ\"");
        assertThat(SERVER.get("/admin/query?q=a+b%20%C3%B5", TestServer.ADMIN).body())
                .isEqualTo("a b õ");
    }

    @Test
    @DisplayName("tells neither its name nor its version, and lets nobody guess types or keep answers")
    void headersOfAllAnswers() {
        HttpResponse<String> answer = SERVER.get("/version", TestServer.PLATFORM);

        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
