package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.server.RawConnection.Received;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The body of a request")
class HttpServerBodyTest {

    private static final int MAX = 100_000;
    private static final int BULK_MAX = 400_000;
    private static final int ALL_MAX = 600_000;

    private static final TestServer SERVER = TestServer.with(
            new ServerSettingsBuilder().bodies(MAX, BULK_MAX, ALL_MAX).build(),
            Route.platform(Method.POST, "/length", call -> Answer.json(length(call))),
            Route.platform(
                    Method.POST,
                    "/known",
                    call -> Answer.json(call.body(body -> body.required("a", JsonValue.text())))),
            Route.admin(
                    Method.POST,
                    "/admin/known",
                    call -> Answer.json(call.body(body -> body.required("a", JsonValue.text())))),
            Route.adminBulk(Method.PUT, "/admin/bulk", call -> Answer.json(length(call))));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @DisplayName("may be as large as the limit says, in one piece or in chunks")
    @ValueSource(booleans = {true, false})
    void asLargeAsTheLimit(boolean chunked) {
        assertThat(post("/length", TestServer.PLATFORM, MAX, chunked).body()).isEqualTo("" + MAX);
    }

    @ParameterizedTest
    @DisplayName("is 413 if it is one byte larger, in one piece or in chunks")
    @ValueSource(booleans = {true, false})
    void tooLarge(boolean chunked) {
        HttpResponse<String> answer = post("/length", TestServer.PLATFORM, MAX + 1, chunked);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("payload-too-large");
        assertThat(answer.body()).contains("larger than 100000 bytes");
    }

    @Test
    @DisplayName("may be larger in bulk uploads, up to their own limit")
    void bulk() {
        assertThat(put(BULK_MAX).body()).isEqualTo("" + BULK_MAX);
        assertThat(put(BULK_MAX + 1).statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("is not waited for if it is far too large: 413 at once, and the connection is closed")
    void farTooLarge() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(head("Content-Type: application/json", "Transfer-Encoding: chunked"));
            connection.send("200000\r\n").send(new byte[2 * BULK_MAX + 100_000]);
            Received answer = connection.answer();

            assertThat(answer.status()).isEqualTo(413);
            assertThat(ProblemAnswer.of(answer).type()).isEqualTo("payload-too-large");
            assertThat(answer.headers()).containsEntry("connection", "close");
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    @ParameterizedTest
    @DisplayName("is 415 unless it is JSON in UTF-8, uncompressed")
    @CsvSource({
        "Content-Type: text/plain",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: application/jsonp",
        "Content-Type: application/json; charset=iso-8859-1",
        "Content-Type: application/json; charset=UTF-16",
        "X-None: 1"
    })
    void notJson(String header) {
        assertUnsupported(answer(header));
    }

    @ParameterizedTest
    @DisplayName("is 415 if it is compressed")
    @ValueSource(
            strings = {
                "Content-Encoding: gzip",
                "Content-Encoding: br",
                "Content-Encoding: gzip, identity",
                "Content-Encoding: identity\r\nContent-Encoding: gzip"
            })
    void compressed(String header) {
        assertUnsupported(answer("Content-Type: application/json", header));
    }

    @Test
    @DisplayName("is 415 if it is compressed on the way")
    void compressedTransfer() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(head("Content-Type: application/json", "Transfer-Encoding: gzip, chunked"));
            connection.send("2\r\n{}\r\n0\r\n\r\n");

            assertUnsupported(connection.answer());
        }
    }

    @ParameterizedTest
    @DisplayName("is JSON in whatever way that is written")
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "content-type: Application/JSON;charset=utf-8",
                "Content-Type: application/json; charset=\"UTF-8\"",
                "Content-Type: application/json; profile=cart"
            })
    void json(String header) {
        assertThat(answer(header).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("may be missing, with or without a type; the handler decides what that means")
    void missing() {
        assertThat(SERVER.send(
                                "/length",
                                request -> request.header("Authorization", TestServer.PLATFORM)
                                        .POST(BodyPublishers.noBody()))
                        .body())
                .isEqualTo("0");
        assertThat(SERVER.post("/known", "").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("is 400 if it is not UTF-8")
    void notUtf8() {
        HttpResponse<String> answer = SERVER.send(
                "/length",
                request -> request.header("Authorization", TestServer.PLATFORM)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'})));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("malformed-json");
    }

    @Test
    @DisplayName("may have fields that nobody knows where the platform calls, not in the admin API")
    void unknownFields() {
        String body = "{\"a\":\"yes\",\"b\":1}";

        assertThat(SERVER.post("/known", body).body()).isEqualTo("yes");
        HttpResponse<String> admin = SERVER.send(
                "/admin/known",
                request -> request.header("Authorization", TestServer.ADMIN)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
        assertThat(admin.statusCode()).isEqualTo(400);
        assertThat(admin.body()).contains("\"pointer\":\"/b\"");
    }

    @Test
    @DisplayName("is asked for when the client waits to be asked, once the caller is known")
    void expectContinue() {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(head("Content-Type: application/json", "Content-Length: 2", "Expect: 100-continue"));
            assertThat(connection.head().status()).isEqualTo(100);
            connection.send("{}");

            assertThat(connection.answer().body()).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @DisplayName("is not asked for if the request is refused anyway")
    @CsvSource({
        "Bearer wrong,          application/json, 2,       401",
        "Bearer platform-token, text/plain,       2,       415",
        "Bearer platform-token, application/json, 2000000, 413"
    })
    void refusedBeforeContinue(String authorization, String type, int length, int status) {
        try (RawConnection connection = SERVER.connect()) {
            connection.sendHead(
                    "POST /length HTTP/1.1",
                    "Host: kassa",
                    "Authorization: " + authorization,
                    "Content-Type: " + type,
                    "Content-Length: " + length,
                    "Expect: 100-continue");

            assertThat(connection.answer().status()).isEqualTo(status);
        }
    }

    @Test
    @DisplayName("is read to its end before a refusal is sent: a client that is still sending would not see it")
    void refusalIsSeen() {
        String body = "x".repeat(BULK_MAX);
        for (int attempt = 0; attempt < 20; attempt++) {
            HttpResponse<String> answer = SERVER.send(
                    "/admin/bulk",
                    request -> request.header("Authorization", "Bearer wrong")
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(body)));

            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("leaves its connection usable when it has been refused and read")
    void connectionSurvivesRefusal() {
        try (RawConnection connection = SERVER.connect()) {
            connection
                    .sendHead(head("Content-Type: text/plain", "Content-Length: 2"))
                    .send("{}");
            assertThat(connection.answer().status()).isEqualTo(415);
            connection
                    .sendHead(head("Content-Type: application/json", "Content-Length: 2"))
                    .send("{}");

            assertThat(connection.answer().body()).isEqualTo("2");
        }
    }

    @Test
    @DisplayName("takes its memory from what all bodies share: 429 when that is used up, and later there is room again")
    void sharedMemory() {
        try (RawConnection first = SERVER.connect()) {
            first.sendHead(bulkHead()).send(new byte[BULK_MAX - 1]);
            HttpResponse<String> refused = awaitRefusal();

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(ProblemAnswer.of(refused).type()).isEqualTo("too-many-requests");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            first.send("x");
            assertThat(first.answer().body()).isEqualTo("" + BULK_MAX);
        }
        assertThat(put(BULK_MAX).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("gives its memory back when it breaks off")
    void memoryOfBrokenBodies() {
        for (int attempt = 0; attempt < 3; attempt++) {
            try (RawConnection connection = SERVER.connect()) {
                connection.sendHead(bulkHead()).send(new byte[BULK_MAX - 1]).sendNoMore();
                assertThat(connection.answer().status()).isEqualTo(400);
            }
        }
        assertThat(put(BULK_MAX).statusCode()).isEqualTo(200);
    }

    /** The first body has arrived as far as it will at some time; from then on there is no room for a second. */
    private static HttpResponse<String> awaitRefusal() {
        HttpResponse<String> answer = put(BULK_MAX);
        while (answer.statusCode() == 200) {
            answer = put(BULK_MAX);
        }
        return answer;
    }

    private static String length(Call call) {
        return "" + call.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static HttpResponse<String> put(int length) {
        return SERVER.send(
                "/admin/bulk",
                request -> request.header("Authorization", TestServer.ADMIN)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("x".repeat(length))));
    }

    private static HttpResponse<String> post(String path, String authorization, int length, boolean chunked) {
        byte[] body = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
        return SERVER.send(
                path,
                request -> request.header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .POST(
                                chunked
                                        ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                                        : BodyPublishers.ofByteArray(body)));
    }

    private static void assertUnsupported(Received answer) {
        assertThat(answer.status()).isEqualTo(415);
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("unsupported-media-type");
    }

    private static Received answer(String... headers) {
        try (RawConnection connection = SERVER.connect()) {
            String[] all = Arrays.copyOf(headers, headers.length + 1);
            all[headers.length] = "Content-Length: 2";
            return connection.sendHead(head(all)).send("{}").answer();
        }
    }

    private static String[] bulkHead() {
        return new String[] {
            "PUT /admin/bulk HTTP/1.1",
            "Host: kassa",
            "Authorization: " + TestServer.ADMIN,
            "Content-Type: application/json",
            "Content-Length: " + BULK_MAX
        };
    }

    private static String[] head(String... headers) {
        String start = "POST /length HTTP/1.1\r\nHost: kassa\r\nAuthorization: " + TestServer.PLATFORM;
        return new String[] {start, String.join("\r\n", headers)};
    }
}
