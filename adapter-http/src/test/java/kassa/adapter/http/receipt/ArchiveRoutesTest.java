package kassa.adapter.http.receipt;

import static kassa.adapter.http.receipt.ReceiptRoutesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kassa.adapter.http.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lists of receipts over HTTP")
class ArchiveRoutesTest {

    private TestNode node;

    @BeforeEach
    void start() {
        node = TestNode.start();
        node.create(SmallCarts.of("milk"));
        node.clock.advance(Duration.ofSeconds(1));
        node.create(SmallCarts.of("kali").replace("I-1", "I-2"));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    @DisplayName("show each receipt in a line, newest first")
    void list() {
        node.confirm("{\"invoiceId\":\"I-1\",\"total\":1}");

        assertThat(get("/admin/receipts").body())
                .isEqualTo("{\"receipts\":["
                        + "{\"institutionInvoiceId\":\"R2\",\"invoiceId\":\"I-2\",\"state\":\"ISSUED\",\"revision\":1,"
                        + "\"total\":1.35,\"currency\":\"EUR\",\"issuedAt\":\"2026-11-23T12:00:01Z\",\"flags\":[]},"
                        + "{\"institutionInvoiceId\":\"R1\",\"invoiceId\":\"I-1\",\"state\":\"PAID\",\"revision\":1,"
                        + "\"fiscalNumber\":1,\"total\":1.03,\"currency\":\"EUR\",\"issuedAt\":\"2026-11-23T12:00:00Z\","
                        + "\"paidAt\":\"2026-11-23T12:00:01Z\",\"flags\":[\"amount-differs\"]}]}");
    }

    @Test
    @DisplayName("go on where the page before ended")
    void pages() {
        String first = get("/admin/receipts?limit=1").body();
        String next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");

        HttpResponse<String> second =
                get("/admin/receipts?limit=1&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8));

        assertThat(first).contains("\"R2\"").doesNotContain("\"R1\"");
        assertThat(second.body()).contains("\"R1\"").doesNotContain("\"R2\"", "next");
    }

    @ParameterizedTest
    @CsvSource({
        "institutionId=demo-store&invoiceId=I-2, R2",
        "state=ISSUED&to=2026-11-23T12:00:01Z, R1",
        "from=2026-11-23T12:00:01Z, R2",
        "from=2026-11-23&to=2026-11-24&invoiceId=I-1, R1"
    })
    @DisplayName("are narrowed by store, invoice, state and time")
    void filters(String query, String only) {
        assertThat(get("/admin/receipts?" + query).body())
                .contains("\"institutionInvoiceId\":\"" + only + "\"")
                .containsOnlyOnce("institutionInvoiceId");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/receipts?limit=0, /limit",
        "/admin/receipts?limit=501, /limit",
        "/admin/receipts?state=LOST, /state",
        "/admin/receipts?from=yesterday, /from",
        "/admin/receipts?after=R1, /after",
        "/admin/receipts?after=2026-11-23T12:00:00Z_, /after",
        "/admin/receipts?after=%2B1000000000-01-01T00:00:00Z_R1, /after",
        "/admin/receipts?after=%2B10000-01-01T00:00:00Z_R1, /after",
        "/admin/receipts?after=0000-12-31T23:59:59Z_R1, /after",
        "/admin/receipts?from=%2B300000-01-01T00:00:00Z, /from",
        "/admin/receipts?colour=red, /colour",
        "/admin/receipts?limit=1&limit=2, /limit",
        "/admin/unmatched-payments?after=2026-11-23T12:00:00Z_x, /after",
        "/admin/unmatched-payments?after=2026-11-23T12:00:00Z_9999999999999999999, /after",
        "/admin/unmatched-payments?after=2026-11-23T12:00:00Z_1_2, /after",
        "/admin/unmatched-payments?limit=0, /limit",
        "/admin/reconciliation, /institutionId",
        "/admin/reconciliation?institutionId=demo-store&unpaidHours=-1, /unpaidHours"
    })
    @DisplayName("refuse a question that cannot be understood, with the parameter's name")
    void refused(String question, String pointer) {
        HttpResponse<String> answer = get(question);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    @DisplayName("tell a store what it has to look at")
    void reconciliation() {
        node.confirm("{\"invoiceId\":\"I-1\",\"total\":1}");
        node.confirm("{\"invoiceId\":\"I-9\",\"total\":\"5.00\"}");

        String found = get("/admin/reconciliation?institutionId=demo-store&unpaidHours=0")
                .body();

        assertThat(found)
                .startsWith("{\"flagged\":[{\"institutionInvoiceId\":\"R1\",")
                .contains("\"unmatchedPayments\":[{\"invoiceId\":\"I-9\",\"sum\":5,"
                        + "\"receivedAt\":\"2026-11-23T12:00:01Z\",\"lastReceivedAt\":\"2026-11-23T12:00:01Z\","
                        + "\"times\":1,\"reason\":\"there is no such receipt\","
                        + "\"original\":{\"invoiceId\":\"I-9\",\"total\":\"5.00\"}}]")
                .endsWith("\"unpaid\":[]}");
        assertProblem(get("/admin/reconciliation?institutionId=nowhere"), 404, "node.unknown-institution");
    }

    @Test
    @DisplayName("tell of every payment without a receipt, also of stores that are not here, once each, page by page")
    void unmatchedPayments() {
        String mistyped = "{\"invoiceId\":\"I-1\",\"institutionId\":\"demo-stroe\"}";
        assertProblem(node.confirm(mistyped), 404, "receipt.unknown");
        node.clock.advance(Duration.ofSeconds(2));
        assertProblem(node.confirm(mistyped), 404, "receipt.unknown");
        node.confirm("{\"invoiceId\":\"I-8\",\"institutionId\":\"trade-store\"}");
        node.confirm("{\"invoiceId\":\"I-9\"}");

        String first = get("/admin/unmatched-payments?limit=2").body();
        String next = first.replaceFirst(".*\"next\":\"([^\"]*)\"}", "$1");

        assertThat(first)
                .startsWith("{\"unmatchedPayments\":[{\"invoiceId\":\"I-1\",\"institutionId\":\"demo-stroe\","
                        + "\"receivedAt\":\"2026-11-23T12:00:01Z\",\"lastReceivedAt\":\"2026-11-23T12:00:03Z\","
                        + "\"times\":2,\"reason\":\"there is no such receipt\",\"original\":" + mistyped + "},{")
                .contains("\"I-8\"");
        assertThat(get("/admin/unmatched-payments?after=" + next).body())
                .contains("\"I-9\"")
                .doesNotContain("\"I-1\"", "\"I-8\"", "\"next\"");
        assertThat(get("/admin/unmatched-payments?institutionId=demo-stroe").body())
                .contains("\"I-1\"", "\"I-9\"")
                .doesNotContain("\"I-8\"");
        assertThat(get("/admin/reconciliation?institutionId=demo-store&limit=1").body())
                .contains("\"I-1\"", "\"unmatchedNext\":\"2026-11-23T12:00:01Z_");
    }

    @Test
    @DisplayName("do not tell of a payment any more that has found its receipt")
    void matchedLater() {
        String confirmation = "{\"invoiceId\":\"I-3\",\"total\":1.03}";
        assertProblem(node.confirm(confirmation), 404, "receipt.unknown");
        node.create(SmallCarts.of("milk").replace("I-1", "I-3"));

        assertThat(node.confirm(confirmation).statusCode()).isEqualTo(200);

        assertThat(get("/admin/unmatched-payments").body()).isEqualTo("{\"unmatchedPayments\":[]}");
    }

    @Test
    @DisplayName("are the merchant's alone")
    void merchantOnly() {
        assertThat(node.server.get("/admin/receipts", TestServer.PLATFORM).statusCode())
                .isEqualTo(401);
        assertThat(node.server
                        .get("/admin/unmatched-payments", TestServer.PLATFORM)
                        .statusCode())
                .isEqualTo(401);
        assertThat(node.server
                        .get("/admin/reconciliation?institutionId=demo-store", TestServer.PLATFORM)
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> get(String path) {
        return node.server.get(path, TestServer.ADMIN);
    }
}
