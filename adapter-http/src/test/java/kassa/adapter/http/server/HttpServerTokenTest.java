package kassa.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kassa.adapter.http.server.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who may call")
class HttpServerTokenTest {

    private static final Route[] ROUTES = {
        Route.open(Method.GET, "/health", call -> Answer.empty()),
        Route.platform(Method.GET, "/receipt/{store}", call -> {
            call.requireInstitution(call.path("store"));
            return Answer.empty();
        }),
        Route.admin(Method.GET, "/admin/things", call -> Answer.empty())
    };

    private static final TestServer SERVER = TestServer.with(
            new ServerSettingsBuilder()
                    .platformTokens(
                            AccessToken.ofNode("old"),
                            AccessToken.ofNode("new"),
                            AccessToken.ofInstitution("store-1", "of-store-1"))
                    .build(),
            ROUTES);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    @DisplayName("open routes: anybody, whatever the token says")
    void openRoutes() {
        assertThat(SERVER.send("/health", request -> request).statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/health", "Bearer wrong").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("platform routes: whoever bears one of the tokens that are good now, the scheme in any case")
    @ValueSource(strings = {"Bearer old", "Bearer new", "bearer new", "BEARER   new"})
    void platformTokens(String authorization) {
        assertThat(SERVER.get("/receipt/store-2", authorization).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("platform routes: nobody with a token that is wrong, cut short, prolonged or behind another scheme")
    @ValueSource(
            strings = {
                "Bearer wrong",
                "Bearer ol",
                "Bearer oldd",
                "Bearernew",
                "Bearer",
                "Basic old",
                "old",
                "Bearer old,new",
                "Bearer admin-token"
            })
    void wrongTokens(String authorization) {
        HttpResponse<String> answer = SERVER.get("/receipt/store-1", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"kassa\"");
        assertThat(ProblemAnswer.of(answer).type()).isEqualTo("unauthorized");
        assertThat(answer.body()).doesNotContain("old");
    }

    @Test
    @DisplayName("platform routes: nobody without a token")
    void noToken() {
        HttpResponse<String> answer = SERVER.send("/receipt/store-1", request -> request);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    @DisplayName("an institution's token speaks for that institution only")
    void institutionToken() {
        assertThat(SERVER.get("/receipt/store-1", "Bearer of-store-1").statusCode())
                .isEqualTo(200);

        HttpResponse<String> other = SERVER.get("/receipt/store-2", "Bearer of-store-1");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(ProblemAnswer.of(other).type()).isEqualTo("forbidden");
    }

    @Test
    @DisplayName("admin routes: whoever bears the admin token; a platform token is none")
    void adminToken() {
        assertThat(SERVER.get("/admin/things", TestServer.ADMIN).statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/admin/things", "Bearer old").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("admin routes: nobody if the node has no admin token, not even with an empty one")
    void withoutAdminToken() {
        try (TestServer server =
                TestServer.with(new ServerSettingsBuilder().withoutAdminToken().build(), ROUTES)) {
            assertThat(server.get("/admin/things", TestServer.ADMIN).statusCode())
                    .isEqualTo(403);
            assertThat(server.get("/admin/things", "Bearer ").statusCode()).isEqualTo(403);
            assertThat(server.send("/admin/things", request -> request).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("the platform's header and prefix are settings; the admin API keeps Authorization: Bearer")
    void tokenPlace() {
        ServerSettings settings =
                new ServerSettingsBuilder().tokenPlace("X-Smarts-Token", "").build();
        try (TestServer server = TestServer.with(settings, ROUTES)) {
            HttpResponse<String> inHeader =
                    server.send("/receipt/store-1", request -> request.header("X-Smarts-Token", "platform-token"));
            HttpResponse<String> elsewhere = server.get("/receipt/store-1", TestServer.PLATFORM);

            assertThat(inHeader.statusCode()).isEqualTo(200);
            assertThat(elsewhere.statusCode()).isEqualTo(401);
            assertThat(elsewhere.headers().firstValue("WWW-Authenticate")).hasValue("Token realm=\"kassa\"");
            assertThat(server.get("/admin/things", TestServer.ADMIN).statusCode())
                    .isEqualTo(200);
        }
    }
}
