package kassa.adapter.http.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Stream;
import kassa.adapter.http.server.TestServer;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallDesk;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Calls that the platform does not have, over HTTP")
class PlatformRoutesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
    private static final String CALLS = "/admin/platform/calls";

    private final MemoryStore store = new MemoryStore();
    private final PlatformCalls calls = store.platformCalls();
    private final TestServer server =
            TestServer.with(PlatformRoutes.of(CallDesk.over(store.transactions(), store.platformCalls())));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("are listed as they are sent, with when they are tried again and what came of the last attempt")
    void waiting() {
        add("A", "B");
        store.transactions().write(() -> {
            Dispatch<KeptCall> dispatch = calls.claim(NOW, NOW).orElseThrow();
            calls.postpone(dispatch, NOW.plusSeconds(60));
            calls.note(dispatch, "it answered 503");
            return dispatch;
        });

        assertThat(get(CALLS).body()).isEqualTo("""
                {"calls":[{"id":"call-1","institutionId":"store","subject":"A","kind":"ORDER_STATUS","state":"WAITING",\
                "appendedAt":"2026-11-23T12:00:00.123456Z","attempts":1,"nextAttemptAt":"2026-11-23T13:01:00Z",\
                "problem":"it answered 503","body":{"of":"A"}},\
                {"id":"call-2","institutionId":"store","subject":"B","kind":"ORDER_STATUS","state":"WAITING",\
                "appendedAt":"2026-11-23T12:00:00.123456Z","attempts":0,"body":{"of":"B"}}],"next":2}""");
        assertThat(get(CALLS + "?state=WAITING&after=1&limit=1").body())
                .contains("\"id\":\"call-2\"")
                .doesNotContain("\"id\":\"call-1\"");
    }

    @Test
    @DisplayName("that were set aside are listed with the reason, and sent again when the merchant says so")
    void setAside() {
        refuse("A");

        assertThat(get(CALLS + "?state=SET_ASIDE").body())
                .contains("\"state\":\"SET_ASIDE\"", "\"setAsideAt\":\"2026-11-23T13:00:00Z\"", "it answered 422");
        HttpResponse<String> answer = post(CALLS + "/call-1/retry");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"call-1\"", "\"state\":\"WAITING\"");
        assertThat(get(CALLS + "?state=SET_ASIDE").body()).isEqualTo("{\"calls\":[],\"next\":0}");
    }

    @Test
    @DisplayName("are sent again all at once; one that is not kept is not found")
    void retryAll() {
        refuse("A", "B");

        assertThat(post(CALLS + "/retry").body()).isEqualTo("{\"retried\":2}");
        assertThat(post(CALLS + "/retry").body()).isEqualTo("{\"retried\":0}");
        assertThat(post(CALLS + "/call-9/retry").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("that were set aside are given up when the merchant says so; a call that waits is not")
    void giveUp() {
        refuse("A");
        add("B");

        assertThat(delete(CALLS + "/call-1").statusCode()).isEqualTo(200);
        assertThat(delete(CALLS + "/call-1").statusCode()).isEqualTo(200);
        assertThat(delete(CALLS + "/call-2").statusCode()).isEqualTo(409);
        assertThat(get(CALLS + "?state=SET_ASIDE").body()).isEqualTo("{\"calls\":[],\"next\":0}");
        assertThat(get(CALLS).body()).contains("\"id\":\"call-2\"");
    }

    @ParameterizedTest
    @CsvSource({"state=GONE, /state", "limit=0, /limit", "limit=501, /limit", "after=-1, /after", "kind=X, /kind"})
    @DisplayName("are not listed for a question that cannot be understood")
    void refused(String question, String pointer) {
        HttpResponse<String> answer = get(CALLS + "?" + question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    @DisplayName("are the merchant's alone to see")
    void merchantOnly() {
        assertThat(server.get(CALLS, TestServer.PLATFORM).statusCode()).isEqualTo(401);
    }

    private void refuse(String... names) {
        add(names);
        store.transactions().write(() -> {
            Stream.of(names)
                    .forEach(name -> calls.setAside(
                            calls.claim(NOW, NOW.plusSeconds(60)).orElseThrow(), NOW, "it answered 422"));
            return names;
        });
    }

    private void add(String... names) {
        store.transactions().write(() -> {
            Stream.of(names)
                    .map(name -> new OutgoingCall(
                            new CallSubject(new InstitutionId("store"), name),
                            CallKind.ORDER_STATUS,
                            "{\"of\":\"" + name + "\"}"))
                    .forEach(calls::append);
            return names;
        });
    }

    private HttpResponse<String> get(String path) {
        return server.get(path, TestServer.ADMIN);
    }

    private HttpResponse<String> delete(String path) {
        return server.send(
                path,
                request -> request.header("Authorization", TestServer.ADMIN).DELETE());
    }

    private HttpResponse<String> post(String path) {
        return server.post(path, TestServer.ADMIN, "");
    }
}
