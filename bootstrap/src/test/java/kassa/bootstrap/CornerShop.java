package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kassa.adapter.persistence.platform.JdbiPlatformCalls;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.application.node.NodeVersion;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.domain.node.InstitutionId;

/** A shop with a file of H2, where a book costs 10.00 and a courier 5.00; its node runs only while it is open. */
final class CornerShop {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ADMIN = "/admin/institutions/shop";
    private static final Pattern RECEIPT_ID = Pattern.compile("\"institutionInvoiceId\":\"([^\"]+)\"");

    private final String database;

    /** How a command ended, and what it said. */
    record Outcome(int code, List<String> out, List<String> errors) {}

    CornerShop(Path folder) {
        this.database = "jdbc:h2:file:" + folder.resolve("kassa");
        open(Merchant::prepare);
    }

    private Map<String, String> environment() {
        return Map.of(
                "KASSA_DB_URL", database,
                "KASSA_HOST", "127.0.0.1",
                "KASSA_PORT", "0",
                "KASSA_LOG_LEVEL", "ERROR",
                "KASSA_SMARTS_TOKEN", "platform",
                "KASSA_ADMIN_TOKEN", "merchant",
                "KASSA_PERSON_KEY", "a key that only this shop knows here".replace(' ', '-'));
    }

    /** What happens while the node runs. */
    void open(Consumer<Merchant> work) {
        GivenSettings given = GivenSettings.of(environment(), Map.of());
        try (Node node = Node.open(NodeSettings.read(new SettingsReading(given), Set.of()))) {
            work.accept(new Merchant(node.listen().orElseThrow()));
        }
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(environment(), stream(out), stream(errors), false, work -> {});
        ExitCode code = new Commands(
                        around,
                        new NodeVersion("Kassa", "1.2", Optional.empty()),
                        List.of(new ForgetPersonCommand(), new VerifyCommand()))
                .run(arguments);
        return new Outcome(code.number(), lines(out), lines(errors));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The platform refuses the result of a control, and says why. */
    void refuse(String invoice, String problem) {
        Instant now = Instant.now();
        OutgoingCall call =
                new OutgoingCall(new CallSubject(new InstitutionId("shop"), invoice), CallKind.CONTROL_RESULT, "{}");
        try (Store store = Store.open(StoreSettings.of(database, "", ""))) {
            PlatformCalls calls = JdbiPlatformCalls.in(store, InstantSource.fixed(now));
            store.transactions().write(() -> {
                calls.append(call);
                calls.setAside(calls.claim(now, now).orElseThrow(), now, problem);
                return call;
            });
        }
    }

    /** Whatever stands in a column of text, in all tables. */
    List<String> texts() {
        String columns = """
                select table_name, column_name
                from information_schema.columns
                where table_schema = current_schema and data_type = 'CHARACTER VARYING'""";
        try (Store store = Store.open(StoreSettings.of(database, "", ""))) {
            return store.transactions()
                    .read(() -> store.session()
                            .ask(handle -> handle
                                    .createQuery(columns)
                                    .map((row, context) ->
                                            "select \"" + row.getString(2) + "\" from \"" + row.getString(1) + "\"")
                                    .list()
                                    .stream()
                                    .flatMap(sql -> handle.createQuery(sql).mapTo(String.class).list().stream())
                                    .filter(text -> text != null)
                                    .toList()));
        }
    }

    /** Who calls the running node, as the merchant's systems and as the platform. */
    record Merchant(URI node) {

        private void prepare() {
            put(ADMIN, """
                    {"name": "Shop", "currency": "EUR", "timezone": "Europe/Tallinn", "standardVatRate": 24}""");
            put(ADMIN + "/products", """
                    [{"id": "book", "name": "Book", "unit": "PIECE", "unitPrice": 10, "vatRate": 24}]""");
            put(
                    ADMIN + "/loyalty-programmes",
                    "[{\"id\": \"7\", \"name\": \"Green\", \"bonusRate\": 10, \"canUseBonus\": true}]");
            put(ADMIN + "/loyalty-cards", """
                    [{"programmeId": "7", "cardNumber": "4711", "bonus": 0, "phone": "5124711"},
                     {"programmeId": "7", "cardNumber": "4712", "bonus": 0, "phone": "5124712"},
                     {"programmeId": "7", "cardNumber": "4713", "bonus": 4, "phone": "5124713"}]""");
        }

        void sellTo(String person, String invoice, String name, String card) {
            link(person, "no such number", 422);
            link(person, "512" + card, 200);
            askForReceipt(person, invoice, name, card);
            post("/receipt/confirm", """
                    {"invoiceId": "%s", "payer": {"id": "%s", "name": "%s"}}""".formatted(invoice, person, name), 200);
            post("/invoice", """
                    {"id": "%s", "seller": {"uniqueCode": "shop", "sellerName": "Shop"}, "buyer": {"uniqueCode": "%s"},
                     "status": "PAYED", "createdAt": "2026-11-23T12:00:00Z", "closedAt": "2026-11-23T12:00:00Z",
                     "products": [{"id": "book", "quantity": {"unit": "PIECE", "value": 1}}], "currency": "EUR",
                     "shipment": %s}""".formatted(invoice, person, shipment(person, name, "DRAFT")), 200);
        }

        String askForReceipt(String person, String invoice, String name, String card) {
            String cart = """
                    {"invoiceId": "%s", "personId": "%s", "institutionId": "shop", "langCode": "ET",
                     "products": [{"id": "book", "quantity": {"unit": "PIECE", "value": 1}}],
                     "loyaltyCards": [{"id": "7", "cardNumber": "%s", "useBonusOnPayment": true}],
                     "shipment": %s}""".formatted(invoice, person, card, shipment(person, name, "DRAFT"));
            post("/control/check", cart, 200);
            return post("/receipt", cart, 200);
        }

        void link(String person, String value, int status) {
            post("/card/loyalty", """
                    {"loyaltyCard": {"id": "7", "validationType": ["PHONE"]}, "value": "%s", "personId": "%s"}""".formatted(value, person), status);
        }

        void order(String person, String order, String name, String status) {
            post("/pickup/order", """
                    {"id": "%s", "customerId": "%s", "institutionId": "shop", "currency": "EUR", "orderTotalPrice": 15,
                     "products": [{"id": "book", "barcode": "", "productName": "Book", "amount": 1, "rowPrice": 10}],
                     "created": "2026-11-23", "statusChangelogs": [{"personName": "%s", "newStatus": "%s"}],
                     "shipment": %s}""".formatted(order, person, name, status, shipment(person, name, status)), 200);
        }

        private static String shipment(String person, String name, String status) {
            return """
                    {"method": "COURIER", "status": "%s", "price": 5, "currency": "EUR", "name": "%s",
                     "contactEmail": "%s@example.ee", "contactPhone": "+372 %s phone",
                     "address": {"level1": "Estonia", "level2": "Tartu", "level3": "home of %s"}}""".formatted(status, name, person, person, name);
        }

        /** Gives back one piece of a row. */
        void refund(String invoice, int row) {
            String body = """
                    {"refundId": "RF-1", "reason": "torn", "lines": [{"row": %s, "quantity": 1}]}""".formatted(row);
            send(
                    request("/admin/receipts/" + receiptId(invoice) + "/refunds", "merchant")
                            .POST(BodyPublishers.ofString(body)),
                    200);
        }

        /** The complete receipt of an invoice, as the merchant's systems see it. */
        String receiptOf(String invoice) {
            return get("/admin/receipts/" + receiptId(invoice));
        }

        private String receiptId(String invoice) {
            Matcher id = RECEIPT_ID.matcher(get("/admin/receipts?invoiceId=" + invoice));
            assertThat(id.find()).isTrue();
            return id.group(1);
        }

        String get(String path) {
            return send(request(path, "merchant").GET(), 200);
        }

        private void put(String path, String body) {
            send(request(path, "merchant").PUT(BodyPublishers.ofString(body)), 200);
        }

        String post(String path, String body, int status) {
            return send(request(path, "platform").POST(BodyPublishers.ofString(body)), status);
        }

        private HttpRequest.Builder request(String path, String token) {
            return HttpRequest.newBuilder(node.resolve(path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json");
        }

        private static String send(HttpRequest.Builder request, int status) {
            try {
                HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
                return answer.body();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
