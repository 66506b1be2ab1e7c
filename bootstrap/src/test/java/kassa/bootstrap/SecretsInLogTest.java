package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

@DisplayName("What the node logs")
class SecretsInLogTest {

    private static final String PLATFORM = "token-of-the-platform";
    private static final String MERCHANT = "token-of-the-merchant";

    @ParameterizedTest
    @EnumSource
    @DisplayName("has no token in it at any level, neither of settings nor of requests")
    void tokens(LogLevel level) throws IOException, InterruptedException {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        List<Appender<ILoggingEvent>> others = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.addAppender(log);
        log.start();
        try (Node node = Node.open(settings(level))) {
            URI address = node.listen().orElseThrow();
            assertThat(ask(address, "/receipt", PLATFORM)).isEqualTo(405);
            assertThat(ask(address, "/admin/receipts", MERCHANT)).isEqualTo(200);
            assertThat(ask(address, "/admin/receipts", "x" + MERCHANT)).isEqualTo(401);
        } finally {
            root.detachAppender(log);
            others.forEach(root::addAppender);
            Logging.from(LogLevel.INFO);
        }

        assertThat(List.copyOf(log.list))
                .noneMatch(line -> line.getFormattedMessage().contains(PLATFORM))
                .noneMatch(line -> line.getFormattedMessage().contains(MERCHANT));
    }

    private static NodeSettings settings(LogLevel level) {
        Map<String, String> environment = Map.of(
                "KASSA_DB_URL",
                "jdbc:h2:mem:secrets-" + level,
                "KASSA_HOST",
                "127.0.0.1",
                "KASSA_PORT",
                "0",
                "KASSA_LOG_LEVEL",
                level.name(),
                "KASSA_SMARTS_TOKEN",
                PLATFORM,
                "KASSA_ADMIN_TOKEN",
                MERCHANT);
        return NodeSettings.read(new SettingsReading(GivenSettings.of(environment, Map.of())), Set.of());
    }

    private static int ask(URI node, String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
