package kassa.adapter.http.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import kassa.adapter.http.server.TestServer;
import kassa.application.event.EventFeed;
import kassa.application.event.EventId;
import kassa.application.event.OutgoingEvent;
import kassa.application.port.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The feed of events over HTTP")
class EventRoutesTest {

    private final MemoryStore store = new MemoryStore();
    private final TestServer server =
            TestServer.with(EventRoutes.of(EventFeed.over(store.transactions(), store.outbox())));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("shows events as they were written, and goes on where the page before ended")
    void pages() {
        add("A", "B", "C");

        assertThat(get("/admin/events").body()).isEqualTo("""
                {"events":[{"of":"A"},{"of":"B"},{"of":"C"}],"next":3}""");
        assertThat(get("/admin/events?limit=2").body()).isEqualTo("""
                {"events":[{"of":"A"},{"of":"B"}],"next":2}""");
        assertThat(get("/admin/events?after=2&limit=2").body()).isEqualTo("""
                {"events":[{"of":"C"}],"next":3}""");
    }

    @Test
    @DisplayName("is empty where nothing has happened yet, and goes on there")
    void end() {
        assertThat(get("/admin/events").body()).isEqualTo("{\"events\":[],\"next\":0}");
        add("A");
        assertThat(get("/admin/events?after=1").body()).isEqualTo("{\"events\":[],\"next\":1}");
        add("B");
        assertThat(get("/admin/events?after=1").body()).isEqualTo("{\"events\":[{\"of\":\"B\"}],\"next\":2}");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, /limit",
        "limit=501, /limit",
        "after=-1, /after",
        "after=A-1, /after",
        "after=9223372036854775808, /after",
        "after=1&after=2, /after",
        "kind=paid, /kind"
    })
    @DisplayName("refuses a question that cannot be understood, with the parameter's name")
    void refused(String question, String pointer) {
        HttpResponse<String> answer = get("/admin/events?" + question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid-request", "\"pointer\":\"" + pointer + "\"");
    }

    @Test
    @DisplayName("is the merchant's alone")
    void merchantOnly() {
        assertThat(server.get("/admin/events", TestServer.PLATFORM).statusCode())
                .isEqualTo(401);
    }

    private void add(String... subjects) {
        store.transactions().write(() -> {
            Stream.of(subjects)
                    .map(name -> new OutgoingEvent(new EventId(name, 1), "{\"of\":\"" + name + "\"}"))
                    .forEach(store.outbox()::append);
            return subjects;
        });
    }

    private HttpResponse<String> get(String path) {
        return server.get(path, TestServer.ADMIN);
    }
}
