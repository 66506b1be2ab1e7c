package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kassa.adapter.persistence.testdatabase.FreePort;
import kassa.application.node.NodeVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A simulation")
class SimulateCommandTest {

    private static final Pattern TOTAL = Pattern.compile("\"total\":([0-9.]+)}$");
    private static final Pattern ROW_PRICE = Pattern.compile("(\"rowPrice\":)([0-9.]+)");
    private static final Pattern ORDER_TOTAL = Pattern.compile("(\"orderTotalPrice\":)([0-9.]+)");
    private static final Pattern ID = Pattern.compile("\"institutionInvoiceId\":\"[0-9A-Z]{26}\"");
    private static final String PROGRAMME =
            "[{\"id\": \"7\", \"name\": \"Card\", \"type\": \"BONUS\", \"bonusRate\": 2, \"canUseBonus\": true}]";

    private static final String NET_STORE = "{\"name\": \"Wholesale\", \"currency\": \"EUR\", \"timezone\":"
            + " \"Europe/Tallinn\", \"standardVatRate\": 24, \"priceBasis\": \"NET\"}";
    private static final String NET_PRODUCTS = """
            [{"id": "N1", "barcodes": ["4746205000303"], "name": "Piim", "unit": "PIECE", "unitPrice": 2.89, "vatRate": 24},
             {"id": "N2", "barcodes": ["4746205000471"], "name": "Vesi", "unit": "PIECE", "unitPrice": 0.785, "vatRate": 24,
              "deposit": {"name": "Pant", "price": 0.10, "vatRate": 24}},
             {"id": "N3", "name": "Banaanid", "unit": "KILOGRAM", "unitPrice": 1.07, "vatRate": 9, "weightItem": true},
             {"id": "N4", "name": "Raamat", "unit": "PIECE", "unitPrice": 7.77, "vatRate": 0}]""";

    private static int platform;
    private static DemoNode node;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final CompletableFuture<Runnable> atShutdown = new CompletableFuture<>();

    @BeforeAll
    static void open() {
        platform = FreePort.find();
        node = DemoNode.start("--smarts-url", "http://localhost:" + platform);
        put("/admin/institutions/demo-store/loyalty-programmes", PROGRAMME);
        put("/admin/institutions/net-store", NET_STORE);
        put("/admin/institutions/net-store/products", NET_PRODUCTS);
    }

    private static void put(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(node.address().resolve(path))
                .header("Authorization", "Bearer demo-admin")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .join()
                .statusCode();
        assertThat(status).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    @DisplayName("of a node that does everything right ends with 0 and a table, however much goes wrong on the way")
    void right() {
        String url = node.address().toString();

        assertThat(simulate(url, "--flows", "50", "--chaos", "0.5", "--platform-port", "" + platform))
                .as(told())
                .isEqualTo(ExitCode.DONE);

        assertThat(told()).contains("50 visits", ", 0 violations", "seed 5");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("receipt revised"))
                .anyMatch(line -> line.matches("books at the end +1 +1 +0 .*"));
    }

    @Test
    @DisplayName("of a node that does everything right in a store whose prices are without VAT ends with 0")
    void netStore() {
        assertThat(run(
                        "--url",
                        node.address().toString(),
                        "--token",
                        "demo-smarts",
                        "--institution",
                        "net-store",
                        "--customers",
                        "4",
                        "--flows",
                        "40"))
                .as(told())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    @DisplayName("told to end while the node answers nothing any more has its table within seconds")
    void stopped() throws InterruptedException {
        CountDownLatch frozen = new CountDownLatch(1);
        AtomicInteger answered = new AtomicInteger();
        try (DoctoringProxy proxy = DoctoringProxy.before(
                node.address(),
                (path, answer) ->
                        path.equals("/receipt") && answered.incrementAndGet() > 8 ? freeze(frozen) : answer)) {
            Thread command = new Thread(() -> run(
                    "--url",
                    proxy.address(),
                    "--token",
                    "demo-smarts",
                    "--institution",
                    "demo-store",
                    "--customers",
                    "4"));
            command.setDaemon(true);
            command.start();
            frozen.await();

            atShutdown.join().run();

            assertThat(told())
                    .startsWith("flow ")
                    .contains(" visits and ", "stopped: some requests were not answered yet, and are not judged");
        }
    }

    /** Answers nothing until the proxy is closed. */
    private static String freeze(CountDownLatch frozen) {
        frozen.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    @Test
    @DisplayName("of a node that charges orders more than their receipts ends with 1 and names it")
    void overcharging() {
        falsified((path, answer) -> path.startsWith("/admin/orders/") ? dearer(answer) : answer, 24);

        assertThat(told()).contains("order: order status: row 0 is ", "sum-of-rows: order status: it costs ");
    }

    private static String dearer(String order) {
        String row = ROW_PRICE.matcher(order).replaceFirst(SimulateCommandTest::oneMore);
        return ORDER_TOTAL.matcher(row).replaceFirst(SimulateCommandTest::oneMore);
    }

    private static String oneMore(MatchResult price) {
        return price.group(1) + new BigDecimal(price.group(2)).add(BigDecimal.ONE);
    }

    @Test
    @DisplayName("without the merchant's token leaves out what needs it, and says so")
    void withoutAdmin() {
        assertThat(run(
                        "--url",
                        node.address().toString(),
                        "--token",
                        "demo-smarts",
                        "--institution",
                        "demo-store",
                        "--flows",
                        "3"))
                .isEqualTo(ExitCode.DONE);

        assertThat(told()).contains("left out: needs --admin-token");
    }

    @Test
    @DisplayName("of a node that is wrong by a cent ends with 1 and names it")
    void wrongByACent() {
        falsified((path, answer) ->
                path.equals("/receipt") ? TOTAL.matcher(answer).replaceAll(SimulateCommandTest::more) : answer);

        assertThat(told()).contains("sum-of-rows: receipt: ", "to repeat: --seed 5");
    }

    private static String more(MatchResult total) {
        return "\"total\":" + new BigDecimal(total.group(1)).add(new BigDecimal("0.01")) + "}";
    }

    @Test
    @DisplayName("of a node that gives a cart another receipt each time ends with 1 and names it")
    void forgetful() {
        AtomicInteger count = new AtomicInteger();
        falsified((path, answer) -> path.equals("/receipt")
                ? ID.matcher(answer).replaceFirst("\"institutionInvoiceId\":\"R" + count.incrementAndGet() + "\"")
                : answer);

        assertThat(told()).contains("retry: receipt: a repeated request got another answer");
    }

    @Test
    @DisplayName("of a node that closes connections ends with 1 and names it")
    void silent() {
        falsified((path, answer) -> path.equals("/receipt/confirm") && answer.isEmpty() ? null : answer);

        assertThat(told()).contains("no-answer: payment: POST /receipt/confirm was not answered");
    }

    @Test
    @DisplayName("of a node that loses payments ends with 1 and names it")
    void losing() {
        falsified((path, answer) -> path.equals("/admin/receipts") ? answer.replace("\"PAID\"", "\"ISSUED\"") : answer);

        assertThat(told()).contains("books: books at the end: ", "was paid and is ISSUED");
    }

    @Test
    @DisplayName("of a node that locks an app which nobody can open ends with 1 and names it")
    void locking() {
        falsified((path, answer) -> path.equals("/control/check")
                ? answer.replace("\"decision\":\"NO\"", "\"decision\":\"FULL\"")
                : answer);

        assertThat(told()).contains("control: control: nobody can open the app: its case is NOT_NEEDED");
    }

    @Test
    @DisplayName("of a node whose refusals say nothing ends with 1 and names it")
    void speechless() {
        falsified((path, answer) -> answer.startsWith("{\"type\":\"urn:kassa:problem") ? "Sorry." : answer);

        assertThat(told()).contains("problem: malformed: the problem is no JSON: Sorry.");
    }

    @Test
    @DisplayName("asked wrongly tells every problem in a line, and ends with 2")
    void askedWrongly() {
        assertThat(run(
                        "--url",
                        "nowhere",
                        "--customers",
                        "many",
                        "--minutes",
                        "0",
                        "--chaos",
                        "2",
                        "--flows",
                        "-1",
                        "--seed",
                        "x",
                        "--platform-port",
                        "70000",
                        "--think-time",
                        "slow",
                        "--admin-token",
                        "a b"))
                .isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .hasSize(11)
                .contains(
                        "--customers: \"many\" is not a number of customers from 1 to 2000",
                        "--token, or KASSA_SMARTS_TOKEN, is missing",
                        "--institution is missing",
                        "--admin-token: this is not a token: letters, digits and signs without blanks");
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("of a node that is not there, does not know the token or sells nothing ends with 1 and a line")
    void nobodyToPlayWith() {
        assertThat(simulate("http://localhost:1", "--flows", "1")).isEqualTo(ExitCode.FAILED);
        assertThat(run("--url", node.address().toString(), "--token", "wrong", "--institution", "demo-store"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("--url", node.address().toString(), "--token", "demo-smarts", "--institution", "no-store"))
                .isEqualTo(ExitCode.FAILED);

        assertThat(errors.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("the platform answers on port "))
                        .map(line -> line.replaceAll("http\\S+", "URL")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("the node at URL cannot be reached: "),
                        line -> assertThat(line).startsWith("the node at URL does not let the platform in: "),
                        line -> assertThat(line).startsWith("store no-store cannot be used: "));
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("finds its tokens in the environment, the first of several and without the store before it")
    void tokensOfTheEnvironment() {
        Map<String, String> environment =
                Map.of("KASSA_SMARTS_TOKEN", "demo-store:demo-smarts,old", "KASSA_ADMIN_TOKEN", "demo-admin");

        assertThat(run(environment, "--url", node.address() + "/", "--institution", "demo-store", "--flows", "2"))
                .as(told())
                .isEqualTo(ExitCode.DONE);

        assertThat(told()).doesNotContain("needs --admin-token");
    }

    @Test
    @DisplayName("reads the tokens of the environment as the node does: what is none is a line, and ends with 2")
    void noTokens() {
        assertThat(run(Map.of("KASSA_SMARTS_TOKEN", ","), "--institution", "demo-store"))
                .isEqualTo(ExitCode.ASKED_WRONGLY);
        assertThat(run(Map.of("KASSA_SMARTS_TOKEN", "other:t"), "--institution", "demo-store"))
                .isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("KASSA_SMARTS_TOKEN: this is not a list of tokens"),
                        line -> assertThat(line)
                                .isEqualTo("KASSA_SMARTS_TOKEN: none of these tokens is good for demo-store"));
    }

    private void falsified(DoctoringProxy.Doctor doctor) {
        falsified(doctor, 12);
    }

    private void falsified(DoctoringProxy.Doctor doctor, int visits) {
        try (DoctoringProxy proxy = DoctoringProxy.before(node.address(), doctor)) {
            assertThat(simulate(proxy.address(), "--flows", "" + visits, "--chaos", "0.8"))
                    .isEqualTo(ExitCode.FAILED);
        }
    }

    private ExitCode simulate(String url, String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "--url",
                                url,
                                "--token",
                                "demo-smarts",
                                "--admin-token",
                                "demo-admin",
                                "--institution",
                                "demo-store",
                                "--customers",
                                "4",
                                "--seed",
                                "5"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private ExitCode run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private ExitCode run(Map<String, String> environment, String... arguments) {
        Surroundings surroundings =
                new Surroundings(environment, print(out), print(errors), false, atShutdown::complete);
        NodeVersion version = new NodeVersion("Kassa", "1.2", Optional.empty());
        return new Commands(surroundings, version, List.of(new SimulateCommand()))
                .run(Stream.concat(Stream.of("simulate"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
