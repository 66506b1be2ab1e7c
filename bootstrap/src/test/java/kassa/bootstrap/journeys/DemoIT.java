package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A demonstration")
class DemoIT {

    @TempDir
    private static Path folder;

    private static KassaProcess demo;
    private static URI node;
    private static String printed;

    @BeforeAll
    static void start() {
        demo = KassaProcess.start(folder, Map.of("KASSA_DB_URL", "jdbc:h2:file:./mine"), "demo", "--port", "0");
        node = demo.ready();
        Awaitility.await().until(() -> demo.out().contains("}'"));
        printed = String.join("\n", demo.out().subList(1, demo.out().size()));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    @DisplayName("prints a command below the ready line that gets the receipt which the README shows")
    void printedCommandGetsTheDocumentedReceipt() throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(CurlCommand.request(printed), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutId(answer.body())).isEqualTo(withoutId(Readme.block("json", "institutionInvoiceId")));
    }

    @Test
    @DisplayName("prints the command that stands in the README")
    void printedCommandStandsInReadme() throws IOException {
        assertThat(printed.replace(node.toString(), "http://127.0.0.1:8080")).isEqualTo(Readme.block("sh", "/receipt"));
    }

    @Test
    @DisplayName("prints a command that a shell can run, which gets the same bytes as any other client")
    void shellRunsPrintedCommand() throws Exception {
        assumeTrue(isInstalled("curl"), "curl is not installed");

        Process shell = new ProcessBuilder("sh", "-c", printed).start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(answer)
                .isEqualTo(HttpClient.newHttpClient()
                        .send(CurlCommand.request(printed), BodyHandlers.ofString())
                        .body());
    }

    @Test
    @DisplayName("serves the admin API, health and version like any node")
    void isANodeLikeAnyOther() {
        Caller merchant = new Caller(node, "demo-admin");

        assertThat(Caller.json(merchant.get("/admin/institutions/demo-store"))
                        .get("name")
                        .asText())
                .isEqualTo("Kassa demo store");
        assertThat(Caller.json(merchant.get("/health")).get("status").asText()).isEqualTo("UP");
        JsonNode version = Caller.json(merchant.get("/version"));
        assertThat(version.get("name").asText()).isEqualTo("Kassa");
        assertThat(version.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    @DisplayName("finds products at once, and what its libraries have to say of that stands in its own log, or nowhere")
    void logsInOneForm() {
        String milk = "{\"name\": \"piim\", \"institutionId\": \"demo-store\", \"langCode\": \"ET\"}";
        HttpResponse<String> found = new Caller(node, "demo-smarts").post("/product/search/name", milk);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("Piim");
        assertThat(demo.errors())
                .allSatisfy(line -> assertThat(line).matches("\\d{4}-\\d\\d-\\d\\dT.*Z [A-Z]+ +\\[.*"));
    }

    @Test
    @DisplayName(
            "has a cart with an energy drink looked into, takes what a supervisor says, and sells what was approved")
    void controlsPurchases() {
        Caller platform = new Caller(node, "demo-smarts");
        Caller merchant = new Caller(node, "demo-admin");
        String cart = """
                {"invoiceId": "I-drink", "personId": "P-1", "institutionId": "demo-store", "langCode": "ET",
                 "products": [{"id": "P100583", "quantity": {"unit": "PIECE", "value": 1}}]}""";

        assertThat(platform.post("/control/check", cart).body()).isEqualTo("{\"decision\":\"AGE\"}");
        merchant.post("/admin/control-cases/I-drink/result", "{\"status\": \"PASSED\"}");
        platform.post("/receipt", cart);
        platform.post("/receipt", cart.replace("\"value\": 1", "\"value\": 2"));

        JsonNode control = Caller.json(merchant.get("/admin/control-cases/I-drink"));
        assertThat(control.get("state").asText()).isEqualTo("PASSED");
        assertThat(control.at("/deviation/differences/0/sold").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("keeps an invoice of the platform that deviates, once, and lists it for the merchant")
    void keepsInvoices() {
        Caller platform = new Caller(node, "demo-smarts");
        Caller merchant = new Caller(node, "demo-admin");
        String invoice = """
                {"id": "I-own", "seller": {"uniqueCode": "demo-store", "sellerName": "Demo"},
                 "buyer": {"uniqueCode": "P-1"}, "status": "PAYED", "createdAt": "2026-11-23T10:00:00Z",
                 "closedAt": "2026-11-23", "currency": "EUR", "products": [
                   {"id": "P100583", "quantity": {"unit": "PIECE", "value": 1}, "price": {"total": "0.01"}},
                   {"id": "no-such-product", "quantity": {"unit": "PIECE", "value": 1}, "price": {"total": 1}}]}""";

        assertThat(platform.post("/invoice", invoice).body()).isEmpty();
        platform.post("/invoice", invoice);

        JsonNode list = Caller.json(merchant.get("/admin/invoices?deviation=true&institutionId=demo-store"));
        assertThat(list.at("/invoices")).hasSize(1);
        JsonNode kept = Caller.json(merchant.get("/admin/invoices/I-own?institutionId=demo-store"));
        assertThat(kept.at("/revisions")).hasSize(1);
        assertThat(kept.at("/revisions/0/deviations").findValuesAsText("place"))
                .containsExactly("/products/1", "/products/0/price/total");
        assertThat(kept.at("/revisions/0/original/buyer/uniqueCode").asText()).isEqualTo("P-1");
    }

    @Test
    @DisplayName("is called on this machine only, and leaves nothing where it was started")
    void harmsNobody() throws IOException {
        assertThat(node.getHost()).isEqualTo("127.0.0.1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static JsonNode withoutId(String receipt) {
        ObjectNode fields = (ObjectNode) Caller.json(receipt);
        assertThat(fields.remove("institutionInvoiceId").asText()).matches("[0-9A-Z]{26}");
        return fields;
    }

    private static boolean isInstalled(String command) {
        try (InputStream version =
                new ProcessBuilder(command, "--version").start().getInputStream()) {
            return version.read() >= 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
