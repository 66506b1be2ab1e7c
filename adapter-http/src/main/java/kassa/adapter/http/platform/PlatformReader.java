package kassa.adapter.http.platform;

import java.net.http.HttpRequest;
import java.util.Objects;
import java.util.Optional;
import kassa.adapter.http.document.OrderJson;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.json.JsonValue;
import kassa.application.delivery.OrderQuestion;
import kassa.application.delivery.PlatformOrders;
import kassa.application.delivery.TellOrder;
import kassa.application.port.PlatformUnavailable;
import kassa.domain.delivery.ArrivingOrder;
import kassa.domain.rule.RuleViolation;

/** Asks the platform for orders. Thread-safe. */
public final class PlatformReader implements PlatformOrders {

    private final PlatformConnection connection;
    private final PlatformPaths paths;

    private PlatformReader(PlatformConnection connection, PlatformPaths paths) {
        this.connection = Objects.requireNonNull(connection, "connection");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static PlatformReader over(PlatformConnection connection, PlatformPaths paths) {
        return new PlatformReader(connection, paths);
    }

    @Override
    public Optional<TellOrder> find(OrderQuestion question) {
        return text(PlatformPaths.with(path(question.key()), question.value())).map(PlatformReader::order);
    }

    private String path(OrderQuestion.Key key) {
        return switch (key) {
            case ID -> paths.order();
            case INVOICE_ID -> paths.orderByInvoice();
            case INSTITUTION_INVOICE_ID -> paths.orderByInstitutionInvoice();
        };
    }

    private Optional<String> text(String path) {
        HttpRequest request = connection.request(path).GET().build();
        try {
            return found(connection.ask(request));
        } catch (NoAnswer silence) {
            throw unavailable(silence.getMessage());
        }
    }

    private static Optional<String> found(PlatformAnswer answer) {
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.isGood()) {
            throw unavailable("it answered " + answer.status());
        }
        return Optional.of(answer.body());
    }

    /** Read like an order that the platform sends by itself. */
    private static TellOrder order(String text) {
        try {
            ArrivingOrder order =
                    JsonReading.of(JsonFormat.parse(new JsonText(text)), false, JsonValue.object(OrderJson::read));
            return new TellOrder(order, text);
        } catch (InvalidRequest | RuleViolation unreadable) {
            throw unavailable("what it answered is no order");
        }
    }

    private static PlatformUnavailable unavailable(String reason) {
        return new PlatformUnavailable("The platform was asked for an order: " + reason + ".");
    }
}
