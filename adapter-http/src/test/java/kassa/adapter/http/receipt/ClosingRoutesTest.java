package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import kassa.adapter.http.server.TestServer;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Closings over HTTP")
class ClosingRoutesTest {

    private static final String CLOSINGS = "/admin/institutions/demo-store/closings";

    private final TestNode node = TestNode.start();

    @AfterEach
    void close() {
        node.close();
    }

    /** Two milks at 1.03, 24 %: 2.06 = 1.66 + 0.40; one of them goes back. */
    private void sell() {
        node.create("""
                {"invoiceId": "I1", "personId": "P1", "institutionId": "demo-store", "langCode": "ET",
                 "products": [{"id": "milk", "quantity": {"unit": "PIECE", "value": 2}}]}""");
        node.confirm("{\"invoiceId\": \"I1\", \"total\": 2.00}");
        node.server.post(
                "/admin/receipts/R1/refunds",
                TestServer.ADMIN,
                "{\"refundId\": \"RF1\", \"reason\": \"sour\", \"lines\": [{\"row\": 0, \"quantity\": 1}]}");
    }

    @Test
    @DisplayName("a closing says what was sold and given back, rate by rate, and can be looked at again")
    void closed() {
        sell();

        HttpResponse<String> made = post(CLOSINGS);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(made.body())
                .matches("\\{\"number\":1,\"institutionId\":\"demo-store\",\"fromSequence\":1,\"toSequence\":3,"
                        + "\"closedAt\":\"2026-11-23T12:00:00Z\",\"currency\":\"EUR\","
                        + "\"sales\":\\{\"count\":1,\"total\":2.06,"
                        + "\"vat\":\\[\\{\"rate\":24,\"net\":1.66,\"vat\":0.40,\"gross\":2.06}]},"
                        + "\"refunds\":\\{\"count\":1,\"total\":1.03,"
                        + "\"vat\":\\[\\{\"rate\":24,\"net\":0.83,\"vat\":0.20,\"gross\":1.03}]},"
                        + "\"flags\":1,\"ledgerHash\":\"[0-9a-f]{64}\"}");
        assertThat(get(CLOSINGS + "/1").body()).isEqualTo(made.body());
    }

    @Test
    @DisplayName("closings are listed newest first, behind a number")
    void listed() {
        sell();
        List<String> made = List.of(
                post(CLOSINGS).body(), post(CLOSINGS).body(), post(CLOSINGS).body());

        assertThat(get(CLOSINGS).body())
                .isEqualTo("{\"closings\":[" + made.get(2) + "," + made.get(1) + "," + made.get(0) + "]}");
        assertThat(get(CLOSINGS + "?limit=1&after=3").body()).isEqualTo("{\"closings\":[" + made.get(1) + "]}");
        assertThat(made.get(1))
                .contains("\"fromSequence\":4,\"toSequence\":3,", "\"count\":0,\"total\":0.00,\"vat\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /admin/institutions/demo-store/closings/2,      404",
        "GET,  /admin/institutions/demo-store/closings/one,    400",
        "GET,  /admin/institutions/nowhere/closings,           404",
        "POST, /admin/institutions/nowhere/closings,           404",
        "GET,  /admin/institutions/demo-store/closings?limit=0, 400",
        "GET,  /admin/institutions/demo-store/closings?after=x, 400"
    })
    @DisplayName("what is not there or not readable is a problem")
    void refused(String method, String path, int status) {
        HttpResponse<String> answer = method.equals("POST") ? post(path) : get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    @DisplayName("kept as documents, they come back as they were")
    void format() {
        sell();
        post(CLOSINGS);
        Closing closing = node.store
                .transactions()
                .read(() -> node.store.ports().closings().last(new InstitutionId("demo-store")))
                .orElseThrow();

        ClosingFormat format = new ClosingFormat();
        assertThat(format.read(format.write(closing))).isEqualTo(closing);
    }

    private HttpResponse<String> post(String path) {
        return node.server.post(path, TestServer.ADMIN, "");
    }

    private HttpResponse<String> get(String path) {
        return node.server.get(path, TestServer.ADMIN);
    }
}
