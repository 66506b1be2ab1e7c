package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.catalogue.SearchPaths;
import kassa.adapter.http.event.WebhookAddress;
import kassa.adapter.http.invoice.InvoicePaths;
import kassa.adapter.http.loyaltycard.LoyaltyCardPaths;
import kassa.adapter.http.node.NodePaths;
import kassa.adapter.http.offer.OfferPaths;
import kassa.adapter.http.platform.PlatformAddress;
import kassa.adapter.http.platform.PlatformPaths;
import kassa.adapter.http.purchasecontrol.PurchaseControlPaths;
import kassa.adapter.http.receipt.ReceiptPaths;
import kassa.application.purchasecontrol.ControlTerms;
import kassa.domain.invoice.Retention;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.purchasecontrol.TrustTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeSettingsTest {

    private static final Map<String, String> NOTHING = Map.of();

    @Nested
    @DisplayName("What is given")
    class Given {

        @Test
        @DisplayName("nothing given, every setting has the value that the operations guide tells")
        void defaults() {
            NodeSettings settings = read(NOTHING);

            assertThat(settings.server().host()).isEqualTo("0.0.0.0");
            assertThat(settings.server().port()).isEqualTo(8080);
            assertThat(settings.server().basePath()).isEmpty();
            assertThat(settings.server().tokenHeader()).isEqualTo("Authorization");
            assertThat(settings.server().tokenPrefix()).isEqualTo("Bearer");
            assertThat(settings.server().platformTokens()).isEmpty();
            assertThat(settings.server().adminToken()).isEmpty();
            assertThat(settings.nodePaths()).isEqualTo(new NodePaths("/version", "/health"));
            assertThat(settings.personKeys()).hasToString("0 keys");
            assertThat(settings.cardTries()).isEqualTo(new TryLimit(10, Duration.ofMinutes(15)));
            assertThat(settings.cardPaths()).isEqualTo(new LoyaltyCardPaths("/card/loyalty", "/card/loyalty/bonus"));
            assertThat(settings.receiptPaths()).isEqualTo(new ReceiptPaths("/receipt", "/receipt/confirm"));
            assertThat(settings.searchPaths())
                    .isEqualTo(new SearchPaths(
                            "/product/search",
                            "/product/search/barcode",
                            "/product/search/name",
                            "/product/search/category"));
            assertThat(settings.searchLimit()).isEqualTo(50);
            assertThat(settings.controlPaths()).isEqualTo(new PurchaseControlPaths("/control/check"));
            assertThat(settings.control())
                    .isEqualTo(new ControlTerms(
                            new ControlPolicy(Optional.empty(), Share.none(), TrustTerms.usual(), "kassa"),
                            Duration.ofHours(4)));
            assertThat(settings.store().url()).isEqualTo("jdbc:h2:file:./data/kassa");
            assertThat(settings.store().user()).isEmpty();
            assertThat(settings.store().password()).isEmpty();
            assertThat(settings.receiptTtl()).isEqualTo(Duration.ofHours(24));
            assertThat(settings.invoiceRetention()).isEqualTo(Retention.usual());
            assertThat(settings.platform()).isEmpty();
            assertThat(settings.platformPaths())
                    .isEqualTo(new PlatformPaths(
                            "/control/result",
                            "/control/resend",
                            "/pickup/order/status",
                            "/pickup/order/{id}",
                            "/pickup/order/invoice/{id}",
                            "/pickup/order/institution-invoice/{id}"));
            assertThat(settings.webhook()).isEmpty();
            assertThat(settings.importFolder()).isEmpty();
            assertThat(settings.logLevel()).isEqualTo(LogLevel.INFO);
        }

        @Test
        @DisplayName("every variable sets what it is named for")
        void eachVariable() {
            NodeSettings settings = read(Map.ofEntries(
                    Map.entry("KASSA_HOST", "127.0.0.1"),
                    Map.entry("KASSA_PORT", "0"),
                    Map.entry("KASSA_DB_URL", "jdbc:h2:file:/srv/kassa/store"),
                    Map.entry("KASSA_DB_USER", "till"),
                    Map.entry("KASSA_DB_PASSWORD", "open sesame"),
                    Map.entry("KASSA_DB_POOL_SIZE", "7"),
                    Map.entry("KASSA_ADMIN_TOKEN", "back-office"),
                    Map.entry("KASSA_SMARTS_URL", "https://platform.example/api"),
                    Map.entry("KASSA_SMARTS_OUTBOUND_TOKEN", "outbound"),
                    Map.entry("KASSA_SMARTS_PATH_CONTROL_RESULT", "/checked"),
                    Map.entry("KASSA_SMARTS_PATH_CONTROL_RESEND", "/again"),
                    Map.entry("KASSA_SMARTS_PATH_ORDER_STATUS", "/orders"),
                    Map.entry("KASSA_SMARTS_PATH_ORDER", "/orders/{id}"),
                    Map.entry("KASSA_SMARTS_PATH_ORDER_BY_INVOICE", "/invoices/{id}/order"),
                    Map.entry("KASSA_SMARTS_PATH_ORDER_BY_INSTITUTION_INVOICE", "/{id}"),
                    Map.entry("KASSA_WEBHOOK_URL", "http://merchant.example:8090/kassa"),
                    Map.entry("KASSA_WEBHOOK_SECRET", "0123456789abcdef"),
                    Map.entry("KASSA_IMPORT_DIR", "src"),
                    Map.entry("KASSA_RECEIPT_TTL", "PT90M"),
                    Map.entry("KASSA_INVOICE_RETENTION", "P18M"),
                    Map.entry("KASSA_PATH_INVOICE", "/bill"),
                    Map.entry("KASSA_BASE_PATH", "/smarts/v1"),
                    Map.entry("KASSA_TOKEN_HEADER", "X-Token"),
                    Map.entry("KASSA_TOKEN_PREFIX", ""),
                    Map.entry("KASSA_PATH_RECEIPT", "/cart"),
                    Map.entry("KASSA_PATH_RECEIPT_CONFIRM", "/cart/paid"),
                    Map.entry("KASSA_SEARCH_LIMIT", "500"),
                    Map.entry("KASSA_CONTROL_VALUE", "99.90"),
                    Map.entry("KASSA_CONTROL_SHARE", "2.5"),
                    Map.entry("KASSA_CONTROL_SEED", "a seed"),
                    Map.entry("KASSA_CONTROL_TRUST", "Off"),
                    Map.entry("KASSA_CONTROL_TTL", "PT1H"),
                    Map.entry("KASSA_PATH_CONTROL_CHECK", "/look"),
                    Map.entry("KASSA_PATH_OFFERS", "/deals"),
                    Map.entry("KASSA_PATH_SEARCH", "/goods"),
                    Map.entry("KASSA_PATH_SEARCH_BARCODE", "/goods/code"),
                    Map.entry("KASSA_PATH_SEARCH_NAME", "/goods/name"),
                    Map.entry("KASSA_PATH_SEARCH_CATEGORY", "/shelves"),
                    Map.entry(
                            "KASSA_PERSON_KEY",
                            "a-key-of-thirty-two-signs-or-more, another-key-that-was-the-first-once"),
                    Map.entry("KASSA_CARD_TRIES", "3"),
                    Map.entry("KASSA_CARD_TRIES_WINDOW", "PT1H"),
                    Map.entry("KASSA_PATH_CARD_LOYALTY", "/member"),
                    Map.entry("KASSA_PATH_CARD_LOYALTY_BONUS", "/member/points"),
                    Map.entry("KASSA_PATH_VERSION", "/about"),
                    Map.entry("KASSA_PATH_HEALTH", "/alive"),
                    Map.entry("KASSA_LOG_LEVEL", "debug")));

            assertThat(settings.server().host()).isEqualTo("127.0.0.1");
            assertThat(settings.server().port()).isZero();
            assertThat(settings.store().url()).isEqualTo("jdbc:h2:file:/srv/kassa/store");
            assertThat(settings.store().user()).isEqualTo("till");
            assertThat(settings.store().password()).isEqualTo("open sesame");
            assertThat(settings.store().connections()).isEqualTo(7);
            assertThat(settings.server().adminToken()).isPresent();
            assertThat(settings.platform())
                    .contains(new PlatformAddress(URI.create("https://platform.example/api"), Optional.of("outbound")));
            assertThat(settings.platformPaths())
                    .isEqualTo(new PlatformPaths(
                            "/checked", "/again", "/orders", "/orders/{id}", "/invoices/{id}/order", "/{id}"));
            assertThat(settings.importFolder()).hasValue(Path.of("src"));
            assertThat(settings.webhook())
                    .contains(new WebhookAddress(URI.create("http://merchant.example:8090/kassa"), "0123456789abcdef"));
            assertThat(settings.receiptTtl()).isEqualTo(Duration.ofMinutes(90));
            assertThat(settings.invoiceRetention()).isEqualTo(Retention.parse("P18M"));
            assertThat(settings.invoicePaths()).isEqualTo(new InvoicePaths("/bill"));
            assertThat(settings.server().basePath()).isEqualTo("/smarts/v1");
            assertThat(settings.server().tokenHeader()).isEqualTo("X-Token");
            assertThat(settings.server().tokenPrefix()).isEmpty();
            assertThat(settings.receiptPaths()).isEqualTo(new ReceiptPaths("/cart", "/cart/paid"));
            assertThat(settings.searchPaths())
                    .isEqualTo(new SearchPaths("/goods", "/goods/code", "/goods/name", "/shelves"));
            assertThat(settings.offerPaths()).isEqualTo(new OfferPaths("/deals"));
            assertThat(settings.searchLimit()).isEqualTo(500);
            assertThat(settings.controlPaths()).isEqualTo(new PurchaseControlPaths("/look"));
            assertThat(settings.control())
                    .isEqualTo(new ControlTerms(
                            new ControlPolicy(
                                    Optional.of(new BigDecimal("99.90")), new Share(250), TrustTerms.blind(), "a seed"),
                            Duration.ofHours(1)));
            assertThat(settings.personKeys()).hasToString("2 keys");
            assertThat(settings.cardTries()).isEqualTo(new TryLimit(3, Duration.ofHours(1)));
            assertThat(settings.cardPaths()).isEqualTo(new LoyaltyCardPaths("/member", "/member/points"));
            assertThat(settings.nodePaths()).isEqualTo(new NodePaths("/about", "/alive"));
            assertThat(settings.logLevel()).isEqualTo(LogLevel.DEBUG);
        }

        @Test
        @DisplayName("several tokens of the platform are good at once, each for all institutions or for its own")
        void severalTokens() {
            NodeSettings settings = read(Map.of("KASSA_SMARTS_TOKEN", "old, new ,my-store:own"));

            assertThat(settings.server().platformTokens())
                    .extracting(Object::toString)
                    .containsExactly("token of the node", "token of the node", "token of my-store");
        }

        @Test
        @DisplayName("a flag overrules its variable")
        void flagsOverrule() {
            NodeSettings settings =
                    read(Map.of("KASSA_PORT", "1111", "KASSA_HOST", "10.0.0.1"), Map.of(Setting.PORT, "2222"));

            assertThat(settings.server().port()).isEqualTo(2222);
            assertThat(settings.server().host()).isEqualTo("10.0.0.1");
        }

        @Test
        @DisplayName("a variable with an empty text is as good as none")
        void emptyIsNone() {
            NodeSettings settings = read(Map.of("KASSA_PORT", "", "KASSA_ADMIN_TOKEN", " "));

            assertThat(settings.server().port()).isEqualTo(8080);
            assertThat(settings.server().adminToken()).isEmpty();
        }
    }

    @Nested
    @DisplayName("What is wrong")
    class Wrong {

        @ParameterizedTest
        @DisplayName("a value of the wrong kind is named with its setting and with what was expected")
        @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                KASSA_HOST                 | not a host         | an address of this machine, such as 127.0.0.1
                KASSA_PORT                 | eighty             | a port: a number from 0 to 65535
                KASSA_PORT                 | -1                 | a port: a number from 0 to 65535
                KASSA_PORT                 | 65536              | a port: a number from 0 to 65535
                KASSA_PORT                 | 99999999999999     | a port: a number from 0 to 65535
                KASSA_DB_POOL_SIZE         | 0                  | a number of connections from 1 to 200
                KASSA_DB_POOL_SIZE         | 201                | a number of connections from 1 to 200
                KASSA_SEARCH_LIMIT         | 0                  | a number of products from 1 to 500
                KASSA_SEARCH_LIMIT         | 501                | a number of products from 1 to 500
                KASSA_CONTROL_VALUE        | -1                 | an amount of money, such as 100 or 99.90
                KASSA_CONTROL_VALUE        | 1.00001            | an amount of money, such as 100 or 99.90
                KASSA_CONTROL_SHARE        | 100.01             | a percentage from 0 to 100 with two decimals at most, such as 2.5
                KASSA_CONTROL_SHARE        | 0.001              | a percentage from 0 to 100 with two decimals at most, such as 2.5
                KASSA_CONTROL_SHARE        | 5 %                | a percentage from 0 to 100 with two decimals at most, such as 2.5
                KASSA_CONTROL_TRUST        | true               | on or off
                KASSA_CONTROL_TTL          | 4h                 | a duration from a second to a year, such as PT24H
                KASSA_SMARTS_URL           | ftp://platform     | a web address, such as https://platform.example
                KASSA_SMARTS_URL           | platform.example   | a web address, such as https://platform.example
                KASSA_SMARTS_URL           | https://a:b@host   | a web address, such as https://platform.example
                KASSA_IMPORT_DIR           | nowhere            | a folder that is there
                KASSA_IMPORT_DIR           | pom.xml            | a folder that is there
                KASSA_RECEIPT_TTL          | 24h                | a duration from a second to a year, such as PT24H
                KASSA_RECEIPT_TTL          | PT0S               | a duration from a second to a year, such as PT24H
                KASSA_RECEIPT_TTL          | -PT1H              | a duration from a second to a year, such as PT24H
                KASSA_INVOICE_RETENTION    | PT1H               | a period from a day to a hundred years, such as P7Y
                KASSA_INVOICE_RETENTION    | P101Y              | a period from a day to a hundred years, such as P7Y
                KASSA_BASE_PATH            | smarts             | a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end
                KASSA_PATH_RECEIPT         | /receipt/          | a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end
                KASSA_PATH_RECEIPT_CONFIRM | /a//b              | a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end
                KASSA_PATH_VERSION         | /{version}         | a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end
                KASSA_PATH_HEALTH          | /a/../health       | a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end
                KASSA_SMARTS_PATH_CONTROL_RESULT | /control/{id} | a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end
                KASSA_SMARTS_PATH_ORDER    | /order             | a path such as /order/{id}: like any other path, with {id} in place of one of its parts
                KASSA_SMARTS_PATH_ORDER    | /order-{id}        | a path such as /order/{id}: like any other path, with {id} in place of one of its parts
                KASSA_SMARTS_PATH_ORDER_BY_INVOICE | /{id}/{id} | a path such as /order/{id}: like any other path, with {id} in place of one of its parts
                KASSA_TOKEN_HEADER         | X Token            | the name of a header
                KASSA_TOKEN_PREFIX         | My Bearer          | one word such as Bearer, or nothing
                KASSA_LOG_LEVEL            | LOUD               | one of ERROR, WARN, INFO, DEBUG, TRACE
                """)
        void wrongKind(String variable, String text, String expectation) {
            assertThat(problems(Map.of(variable, text)))
                    .containsExactly(variable + ": \"" + text + "\" is not " + expectation);
        }

        @ParameterizedTest
        @DisplayName("of a secret that is wrong nothing is shown")
        @ValueSource(
                strings = {"KASSA_SMARTS_TOKEN", "KASSA_ADMIN_TOKEN", "KASSA_SMARTS_OUTBOUND_TOKEN", "KASSA_DB_URL"})
        void secretsStaySecret(String variable) {
            assertThat(problems(Map.of(variable, "hush hush")))
                    .singleElement()
                    .asString()
                    .startsWith(variable + ": this is not ")
                    .doesNotContain("hush");
        }

        @ParameterizedTest
        @DisplayName("a webhook has a web address and a secret that cannot be guessed; of both nothing is shown")
        @CsvSource(delimiter = '|', textBlock = """
                ftp://merchant/hush  | 0123456789abcdef | KASSA_WEBHOOK_URL: this is not a web address, such as https://platform.example
                https://merchant     | 0123456789hush   | KASSA_WEBHOOK_SECRET: this is not a secret of 16 letters, digits and signs or more, without blanks
                https://merchant     | 0123 56789 abcdef| KASSA_WEBHOOK_SECRET: this is not a secret of 16 letters, digits and signs or more, without blanks
                """)
        void wrongWebhook(String url, String secret, String problem) {
            assertThat(problems(Map.of("KASSA_WEBHOOK_URL", url, "KASSA_WEBHOOK_SECRET", secret)))
                    .containsExactly(problem);
        }

        @ParameterizedTest
        @DisplayName("a key for personal data is long, and there once; nothing of it is shown")
        @ValueSource(
                strings = {
                    "hush",
                    "hush-hush-hush-hush-hush-hush-h",
                    "hush hush hush hush hush hush hush hush",
                    "hush-hush-hush-hush-hush-hush-hush,",
                    "hush-hush-hush-hush-hush-hush-hush,hush",
                    "hush-hush-hush-hush-hush-hush-hush, hush-hush-hush-hush-hush-hush-hush"
                })
        void wrongPersonKey(String keys) {
            assertThat(problems(Map.of("KASSA_PERSON_KEY", keys)))
                    .containsExactly("KASSA_PERSON_KEY: this is not a list of keys separated by commas, each of 32"
                            + " letters, digits and signs or more, and none there twice");
        }

        @Test
        @DisplayName("a webhook without a secret, or a secret without a webhook, is half a setting")
        void halfWebhook() {
            String problem = "KASSA_WEBHOOK_URL and KASSA_WEBHOOK_SECRET go together: set both or none";

            assertThat(problems(Map.of("KASSA_WEBHOOK_URL", "https://merchant")))
                    .containsExactly(problem);
            assertThat(problems(Map.of("KASSA_WEBHOOK_SECRET", "0123456789abcdef")))
                    .containsExactly(problem);
        }

        @ParameterizedTest
        @DisplayName(
                "a database of another kind, or one that could lose what it has acknowledged, is refused with a reason")
        @CsvSource(delimiter = '|', textBlock = """
                jdbc:mysql://localhost/kassa                          | is not the URL of a database of H2 or PostgreSQL
                jdbc:postgres://localhost/kassa                       | is not the URL of a database of H2 or PostgreSQL
                postgresql://localhost/kassa                          | is not the URL of a database of H2 or PostgreSQL
                jdbc:h2:file:./kassa;WRITE_DELAY=500;PASSWORD=hush    | WRITE_DELAY=500
                jdbc:h2:file:./kassa;CIPHER=AES;PASSWORD=hush         | CIPHER=AES
                jdbc:h2:tcp://localhost/kassa                         | within this process
                jdbc:postgresql:kassa                                 | names a server and a database
                jdbc:postgresql://localhost:5432/                     | names a server and a database
                jdbc:postgresql://till:hush@localhost/kassa           | no user before them
                jdbc:postgresql://localhost/kassa?ssl                 | a setting without a value
                jdbc:postgresql://localhost/kassa?password=%hush      | a % that stands for nothing
                jdbc:postgresql://localhost/kassa?socketTimeout=0     | not a number of seconds from 2 to 60
                jdbc:postgresql://localhost/kassa?socketTimeout=1h    | not a number of seconds from 2 to 60
                """)
        void wrongDatabase(String url, String reason) {
            assertThat(problems(Map.of("KASSA_DB_URL", url)))
                    .singleElement()
                    .asString()
                    .startsWith("KASSA_DB_URL: ")
                    .contains(reason)
                    .doesNotContain("hush");
        }

        @ParameterizedTest
        @DisplayName("each entry in a list of tokens is a token")
        @ValueSource(strings = {"one,,two", "one,", ":token", "my store:token", "store:", "a:b:c", "bärer"})
        void wrongTokens(String list) {
            assertThat(problems(Map.of("KASSA_SMARTS_TOKEN", list))).hasSize(1);
        }

        @Test
        @DisplayName("one token is not given to two callers")
        void sharedTokens() {
            assertThat(problems(Map.of("KASSA_SMARTS_TOKEN", "a-store:same,b-store:same", "KASSA_ADMIN_TOKEN", "same")))
                    .containsExactly(
                            "KASSA_SMARTS_TOKEN: one token stands there twice",
                            "KASSA_ADMIN_TOKEN: the platform has this token already; take another");
        }

        @Test
        @DisplayName("no two calls have the same path, and none has one of the admin API")
        void clashingPaths() {
            assertThat(problems(Map.of("KASSA_PATH_HEALTH", "/version", "KASSA_PATH_RECEIPT", "/admin/receipts")))
                    .containsExactly(
                            "KASSA_PATH_VERSION and KASSA_PATH_HEALTH: both are /version",
                            "KASSA_PATH_RECEIPT: what begins with /admin is the admin API");
        }

        @Test
        @DisplayName("below a base path the paths of the admin API are free")
        void basePathKeepsApart() {
            assertThat(read(Map.of("KASSA_BASE_PATH", "/smarts", "KASSA_PATH_RECEIPT", "/admin/receipts"))
                            .receiptPaths()
                            .receipt())
                    .isEqualTo("/admin/receipts");
        }

        @Test
        @DisplayName("all problems are told at once, each in one line, a flag by its own name")
        void allAtOnce() {
            SettingsReading reading = new SettingsReading(GivenSettings.of(
                    Map.of("KASSA_RECEIPT_TTL", "soon\nor later", "KASSA_LOG_LEVEL", "x".repeat(70)),
                    Map.of(Setting.PORT, "eighty")));
            reading.problem("unknown argument: --colour");

            InvalidSettings invalid = invalid(reading, Set.of(Setting.SMARTS_TOKEN));

            assertThat(invalid.problems())
                    .containsExactly(
                            "unknown argument: --colour",
                            "KASSA_SMARTS_TOKEN is not set, and the node cannot do without",
                            "--port: \"eighty\" is not a port: a number from 0 to 65535",
                            "KASSA_RECEIPT_TTL: \"soon?or later\" is not a duration from a second to a year, such as PT24H",
                            "KASSA_LOG_LEVEL: \"" + "x".repeat(60)
                                    + "…\" is not one of ERROR, WARN, INFO, DEBUG, TRACE");
        }
    }

    @Test
    @DisplayName("no text that settings make of themselves tells a token, a password or the database's URL")
    void settingsKeepSecrets() {
        NodeSettings settings = read(Map.of(
                "KASSA_SMARTS_TOKEN", "secret-1,store:secret-2",
                "KASSA_ADMIN_TOKEN", "secret-3",
                "KASSA_SMARTS_URL", "https://platform.example",
                "KASSA_SMARTS_OUTBOUND_TOKEN", "secret-4",
                "KASSA_DB_PASSWORD", "secret-5",
                "KASSA_WEBHOOK_URL", "https://merchant.example/secret-7",
                "KASSA_WEBHOOK_SECRET", "secret-8-and-longer",
                "KASSA_PERSON_KEY", "secret-9-and-as-long-as-a-key-has-to-be",
                "KASSA_DB_URL", "jdbc:h2:file:./data/kassa;PASSWORD=secret-6"));

        assertThat(settings.toString()).contains("https://platform.example").doesNotContain("secret-");
    }

    @Test
    @DisplayName("variables that begin with KASSA_ and are no settings are found; those of others are not our business")
    void unknownVariables() {
        GivenSettings given = GivenSettings.of(
                Map.of("KASSA_PROT", "80", "KASSA_ADMIN_TOKENS", "x", "KASSA_PORT", "80", "PATH", "/bin"), Map.of());

        assertThat(given.unknownVariables()).isEqualTo(List.of("KASSA_ADMIN_TOKENS", "KASSA_PROT"));
    }

    private static NodeSettings read(Map<String, String> environment) {
        return read(environment, Map.of());
    }

    private static NodeSettings read(Map<String, String> environment, Map<Setting, String> flags) {
        return NodeSettings.read(new SettingsReading(GivenSettings.of(environment, flags)), Set.of());
    }

    private static List<String> problems(Map<String, String> environment) {
        return invalid(new SettingsReading(GivenSettings.of(environment, Map.of())), Set.of())
                .problems();
    }

    private static InvalidSettings invalid(SettingsReading reading, Set<Setting> required) {
        return catchThrowableOfType(InvalidSettings.class, () -> NodeSettings.read(reading, required));
    }
}
