package kassa.adapter.http.platform;

import static kassa.adapter.http.server.RemoteSystem.redirect;
import static kassa.adapter.http.server.RemoteSystem.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import kassa.adapter.http.server.RemoteSystem;
import kassa.adapter.http.server.RemoteSystem.Manner;
import kassa.application.delivery.OrderQuestion;
import kassa.application.delivery.TellOrder;
import kassa.application.port.PlatformUnavailable;
import kassa.domain.delivery.OrderId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question to the platform for an order")
class PlatformReaderTest {

    private static final String ORDER = """
            {"id": "ORD-1", "customerId": "P-1", "institutionId": "demo-store",
             "shipment": {"method": "PICKUP", "status": "CONFIRMED", "price": 5, "currency": "EUR"},
             "products": [{"id": "milk", "barcode": "", "productName": "Piim õ", "amount": "3", "rowPrice": 12}],
             "currency": "EUR", "orderTotalPrice": 17, "created": "2026-11-23", "statusChangelogs": [], "new": 1}""";

    private static final OrderQuestion QUESTION = OrderQuestion.byId(new OrderId("ORD-1"));

    private RemoteSystem platform;

    @BeforeEach
    void start() {
        platform = RemoteSystem.start();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName(
            "is answered with the order and its text, by its id and by the ids of its invoice, whatever signs they have")
    void asks() {
        platform.next(says(ORDER), says(ORDER), says(ORDER));

        TellOrder told = find(OrderQuestion.byId(new OrderId("ORD 1/2+?"))).orElseThrow();
        assertThat(told.original()).isEqualTo(ORDER);
        assertThat(told.order().id()).isEqualTo(new OrderId("ORD-1"));
        assertThat(find(OrderQuestion.byInvoice(new InvoiceId("õ%")))).contains(told);
        assertThat(find(OrderQuestion.byReceipt(new InstitutionInvoiceId("R-1"))))
                .contains(told);

        assertThat(platform.heard())
                .extracting(heard -> heard.method() + " " + heard.rawPath())
                .containsExactly(
                        "GET /events/pickup/order/ORD%201%2F2%2B%3F",
                        "GET /events/pickup/order/invoice/%C3%B5%25",
                        "GET /events/pickup/order/institution-invoice/R-1");
        assertThat(platform.heard().get(0).header("Authorization")).isEqualTo("Bearer t0k3n");
    }

    @Test
    @DisplayName("that it knows nothing to is answered with nothing")
    void absent() {
        platform.next(status(404));

        assertThat(find(QUESTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 400, 401, 403, 409, 429, 500, 503})
    @DisplayName("that it answers with another status fails by name")
    void fails(int status) {
        platform.next(status(status));

        assertThatThrownBy(() -> find(QUESTION))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessage("The platform was asked for an order: it answered " + status + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[]", "{\"id\": \"ORD-1\", \"id\": \"ORD-2\"}", "null"})
    @DisplayName("that it answers with something else than an order fails by name, and tells nothing of it")
    void noOrder(String body) {
        platform.next(says(body));

        assertThatThrownBy(() -> find(QUESTION))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessage("The platform was asked for an order: what it answered is no order.");
    }

    @Test
    @DisplayName("that it does not answer in time, or elsewhere, fails by name")
    void silence() {
        platform.next(platform.silence(), redirect(302));

        assertThatThrownBy(() -> reader(Duration.ofMillis(250)).find(QUESTION))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageContaining("no complete answer within PT0.25S");
        assertThatThrownBy(() -> find(QUESTION)).isInstanceOf(PlatformUnavailable.class);
    }

    private static Manner says(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    private Optional<TellOrder> find(OrderQuestion question) {
        return reader(Duration.ofSeconds(30)).find(question);
    }

    private PlatformReader reader(Duration patience) {
        PlatformAddress address = new PlatformAddress(platform.url(), Optional.of("t0k3n"));
        return PlatformReader.over(new PlatformConnection(address, patience, patience), PlatformPaths.usual());
    }
}
