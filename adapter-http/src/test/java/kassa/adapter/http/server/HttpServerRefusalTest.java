package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kassa.adapter.http.server.RawConnection.Received;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is not proper HTTP, or is nowhere")
class HttpServerRefusalTest {

    private static final TestServer SERVER = TestServer.with(
            Route.open(Method.GET, "/things/{id}", call -> Answer.json("\"" + call.path("id") + "\"")),
            Route.open(Method.PUT, "/things/{id}", call -> Answer.empty()));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @DisplayName("is 404 where there is no path")
    @ValueSource(strings = {"/", "/things", "/things/7/more", "/favicon.ico", "/things/../things", "/THINGS/7"})
    void unknownPath(String path) {
        try (RawConnection connection = SERVER.connect()) {
            Received answer = connection
                    .sendHead("GET " + path + " HTTP/1.1", "Host: kassa", "Accept: text/html")
                    .answer();

            assertProblem(answer, 404, "not-found");
            assertThat(answer.body()).contains("\"instance\":\"" + path + "\"");
        }
    }

    @ParameterizedTest
    @DisplayName("is 405 where there is another method, and Allow names all of them")
    @ValueSource(strings = {"POST", "DELETE", "PATCH", "TRACE", "BREW", "put"})
    void wrongMethod(String method) {
        try (RawConnection connection = SERVER.connect()) {
            Received answer = connection
                    .sendHead(method + " /things/7 HTTP/1.1", "Host: kassa", "Accept: text/html")
                    .answer();

            assertProblem(answer, 405, "method-not-allowed");
            assertThat(answer.headers().get("allow").split(", "))
                    .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "PUT");
        }
    }

    @Test
    @DisplayName("is told to a proper client that sends a body, too")
    void unknownPathWithBody() {
        HttpResponse<String> answer =
                SERVER.send("/nowhere", request -> request.POST(BodyPublishers.ofString("x".repeat(3_000_000))));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("is 400 if the address is ambiguous or broken")
    @ValueSource(
            strings = {
                "/things/a%2Fb",
                "/things/a%2fb",
                "/things/a%5Cb",
                "/things/a\\b",
                "/things/a%00b",
                "/things/a%0Ab",
                "/things/%zz",
                "/things/%4",
                "/things/%ff",
                "/things/%u0041",
                "/things/%2e%2e/7",
                "/things/..;/7",
                "/things//7",
                "//things/7",
                "things/7",
                "/things/7#fragment",
                "/things/7?q=%zz",
                "/things/7?q=%",
                "/things/7?q=%ff",
                "/things/7?%ff=q",
                "http://user:secret@kassa/things/7"
            })
    void badAddress(String address) {
        assertBadRequest("GET " + address + " HTTP/1.1\r\nHost: kassa\r\n\r\n");
    }

    @ParameterizedTest
    @DisplayName("is 400 if the line or the headers are broken")
    @ValueSource(
            strings = {
                "GET /things/7\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\nHost: kassa\r\nHost: other\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\nHost: ka ssa\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\nHost: kassa\r\nno colon\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\nHost: kassa\r\nBlank : before colon\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\nHost: kassa\r\nFolded: over\r\n two lines\r\n\r\n",
                "GET /things/7 HTTP/1.1\r\nHost: kassa\r\nX: a\u0000b\r\n\r\n",
                "GET /things/7 HTTP/3.7\r\nHost: kassa\r\n\r\n",
                "GET /things/7 JUNK/1.1\r\nHost: kassa\r\n\r\n",
                "G T /things/7 HTTP/1.1\r\nHost: kassa\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\r\n\r\n",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nContent-Length: -1\r\n\r\n",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nContent-Length: many\r\n\r\n",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
                "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nExpect: miracles\r\n\r\n"
            })
    void badHead(String request) {
        assertBadRequest(request);
    }

    @ParameterizedTest
    @DisplayName("is 400 if the chunks of a body are broken, or the body breaks off")
    @CsvSource({"xyz", "-1", "'5;\u0000'", "5 5"})
    void badChunks(String size) {
        String head = "PUT /things/7 HTTP/1.1\r\nHost: kassa\r\nContent-Type: application/json\r\n";

        assertBadRequest(head + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n{}\r\n0\r\n\r\n");
    }

    @Test
    @DisplayName("is 400 if the body breaks off")
    void brokenOff() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(
                    "PUT /things/7 HTTP/1.1", "Host: kassa", "Content-Type: application/json", "Content-Length: 9");
            connection.send("{}").sendNoMore();

            assertProblem(connection.answer(), 400, "bad-request");
        }
    }

    @Test
    @DisplayName("is 414 if the address is too long")
    void longAddress() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead("GET /things/" + "x".repeat(9_000) + " HTTP/1.1", "Host: kassa");

            assertProblem(connection.answer(), 414, "uri-too-long");
        }
    }

    @Test
    @DisplayName("is 431 if the headers are too large, together or one of them")
    void largeHeaders() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead("GET /things/7 HTTP/1.1", "Host: kassa", "X-Large: " + "x".repeat(9_000));

            assertProblem(connection.answer(), 431, "headers-too-large");
        }
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead("GET /things/7 HTTP/1.1", "Host: kassa", "X: 3456\r\n".repeat(1_000) + "Y: 1");

            assertProblem(connection.answer(), 431, "headers-too-large");
        }
    }

    @ParameterizedTest
    @DisplayName("is refused without a body to HEAD, as HTTP says")
    @CsvSource({"/nowhere,404", "/things/%2F,400"})
    void refusedHead(String path, int status) {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead("HEAD " + path + " HTTP/1.1", "Host: kassa", "Connection: close");

            assertThat(connection.head().status()).isEqualTo(status);
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    private static void assertBadRequest(String request) {
        try (RawConnection connection = SERVER.connect()) {
            assertProblem(connection.send(request).answer(), 400, "bad-request");
        }
    }

    private static void assertProblem(Received answer, int status, String type) {
        ProblemAnswer problem = ProblemAnswer.of(answer);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo(type);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .doesNotContainKey("server");
    }
}
