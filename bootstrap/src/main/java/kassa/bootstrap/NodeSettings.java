package kassa.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.adapter.http.catalogue.SearchPaths;
import kassa.adapter.http.delivery.OrderPaths;
import kassa.adapter.http.event.WebhookAddress;
import kassa.adapter.http.invoice.InvoicePaths;
import kassa.adapter.http.loyaltycard.LoyaltyCardPaths;
import kassa.adapter.http.node.NodePaths;
import kassa.adapter.http.offer.OfferPaths;
import kassa.adapter.http.platform.PlatformAddress;
import kassa.adapter.http.platform.PlatformPaths;
import kassa.adapter.http.purchasecontrol.PurchaseControlPaths;
import kassa.adapter.http.receipt.ReceiptPaths;
import kassa.adapter.http.server.AccessToken;
import kassa.adapter.http.server.Limits;
import kassa.adapter.http.server.ServerSettings;
import kassa.adapter.http.server.Timeouts;
import kassa.adapter.persistence.loyaltycard.PersonKeys;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.application.purchasecontrol.ControlTerms;
import kassa.domain.invoice.Retention;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.purchasecontrol.TrustTerms;

/**
 * Everything that an operator can decide about a node, read and found sound.
 *
 * @param receiptTtl how long a receipt is on offer
 * @param invoiceRetention how long invoices of the platform are kept
 * @param searchLimit how much a search by name finds at most
 * @param control which purchases are looked into, and for how long
 * @param personKeys what it is kept under what holders of cards are recognised by
 * @param cardTries how often a person may fail to prove that a card is theirs
 * @param platform where the platform is called, if it is
 * @param platformPaths what is called there
 * @param webhook where the merchant's system is told of events, if it is
 * @param importFolder where catalogue files are put, if they are
 */
record NodeSettings(
        ServerSettings server,
        NodePaths nodePaths,
        ReceiptPaths receiptPaths,
        InvoicePaths invoicePaths,
        OrderPaths orderPaths,
        SearchPaths searchPaths,
        PurchaseControlPaths controlPaths,
        OfferPaths offerPaths,
        LoyaltyCardPaths cardPaths,
        StoreSettings store,
        Duration receiptTtl,
        Retention invoiceRetention,
        int searchLimit,
        ControlTerms control,
        PersonKeys personKeys,
        TryLimit cardTries,
        Optional<PlatformAddress> platform,
        PlatformPaths platformPaths,
        Optional<WebhookAddress> webhook,
        Optional<Path> importFolder,
        LogLevel logLevel) {

    private static final String USUAL_DATABASE = "jdbc:h2:file:./data/kassa";
    private static final Duration USUAL_TTL = Duration.ofHours(24);
    private static final int USUAL_HITS = 50;
    private static final int USUAL_TRIES = 10;
    private static final Duration USUAL_TRIES_WINDOW = Duration.ofMinutes(15);

    /** As long as the platform keeps the customer's app locked. */
    private static final Duration USUAL_CONTROL_TTL = Duration.ofHours(4);

    private static final String USUAL_SEED = "kassa";

    /**
     * Reads all settings.
     *
     * @param required those that must be given
     * @throws InvalidSettings with every problem of this reading
     */
    static NodeSettings read(SettingsReading reading, Set<Setting> required) {
        required.forEach(reading::require);
        ServerSettings server = server(reading);
        PathsReading paths = new PathsReading(reading, server.basePath());
        NodeSettings settings = new NodeSettings(
                server,
                nodePaths(paths),
                receiptPaths(paths),
                new InvoicePaths(
                        paths.find(Setting.PATH_INVOICE, InvoicePaths.usual().invoice())),
                orderPaths(paths),
                searchPaths(paths),
                controlPaths(paths),
                new OfferPaths(
                        paths.find(Setting.PATH_OFFERS, OfferPaths.usual().offers())),
                cardPaths(paths),
                store(reading),
                reading.find(Setting.RECEIPT_TTL, SettingKind.DURATION, USUAL_TTL),
                reading.find(Setting.INVOICE_RETENTION, SettingKind.RETENTION, Retention.usual()),
                reading.find(Setting.SEARCH_LIMIT, SettingKind.HITS, USUAL_HITS),
                control(reading),
                personKeys(reading),
                cardTries(reading),
                platform(reading),
                platformPaths(reading),
                webhook(reading),
                reading.find(Setting.IMPORT_DIR, SettingKind.FOLDER),
                reading.find(Setting.LOG_LEVEL, SettingKind.LOG_LEVEL, LogLevel.INFO));
        reading.requireNoProblem();
        return settings;
    }

    private static ServerSettings server(SettingsReading reading) {
        List<PlatformToken> platform = reading.find(Setting.SMARTS_TOKEN, SettingKind.TOKENS, List.of());
        Optional<String> admin = reading.find(Setting.ADMIN_TOKEN, SettingKind.TOKEN);
        requireApart(platform, admin, reading);
        return new ServerSettings(
                reading.find(Setting.HOST, SettingKind.HOST, "0.0.0.0"),
                reading.find(Setting.PORT, SettingKind.PORT, 8080),
                reading.find(Setting.BASE_PATH, SettingKind.PATH, ""),
                reading.find(Setting.TOKEN_HEADER, SettingKind.HEADER, "Authorization"),
                reading.find(Setting.TOKEN_PREFIX, SettingKind.HEADER_PREFIX, "Bearer"),
                platform.stream().map(PlatformToken::access).toList(),
                admin.map(AccessToken::ofNode),
                Limits.usual(),
                Timeouts.usual());
    }

    /** Who holds two tokens that are the same holds the rights of both. */
    private static void requireApart(List<PlatformToken> platform, Optional<String> admin, SettingsReading reading) {
        Set<String> secrets = platform.stream().map(PlatformToken::secret).collect(Collectors.toSet());
        if (secrets.size() < platform.size()) {
            reading.problem(Setting.SMARTS_TOKEN.variable() + ": one token stands there twice");
        }
        if (admin.filter(secrets::contains).isPresent()) {
            reading.problem(Setting.ADMIN_TOKEN.variable() + ": the platform has this token already; take another");
        }
    }

    private static NodePaths nodePaths(PathsReading paths) {
        NodePaths usual = NodePaths.usual();
        return new NodePaths(
                paths.find(Setting.PATH_VERSION, usual.version()), paths.find(Setting.PATH_HEALTH, usual.health()));
    }

    private static ReceiptPaths receiptPaths(PathsReading paths) {
        ReceiptPaths usual = ReceiptPaths.usual();
        return new ReceiptPaths(
                paths.find(Setting.PATH_RECEIPT, usual.receipt()),
                paths.find(Setting.PATH_RECEIPT_CONFIRM, usual.confirm()));
    }

    private static OrderPaths orderPaths(PathsReading paths) {
        OrderPaths usual = OrderPaths.usual();
        return new OrderPaths(
                paths.find(Setting.PATH_PICKUP_ORDER, usual.order()),
                paths.find(Setting.PATH_PICKUP_ORDER_UPDATE, usual.update()));
    }

    private static SearchPaths searchPaths(PathsReading paths) {
        SearchPaths usual = SearchPaths.usual();
        return new SearchPaths(
                paths.find(Setting.PATH_SEARCH, usual.page()),
                paths.find(Setting.PATH_SEARCH_BARCODE, usual.barcode()),
                paths.find(Setting.PATH_SEARCH_NAME, usual.name()),
                paths.find(Setting.PATH_SEARCH_CATEGORY, usual.category()));
    }

    private static PurchaseControlPaths controlPaths(PathsReading paths) {
        PurchaseControlPaths usual = PurchaseControlPaths.usual();
        return new PurchaseControlPaths(paths.find(Setting.PATH_CONTROL_CHECK, usual.check()));
    }

    private static ControlTerms control(SettingsReading reading) {
        boolean trusts = reading.find(Setting.CONTROL_TRUST, SettingKind.SWITCH, true);
        ControlPolicy policy = new ControlPolicy(
                reading.find(Setting.CONTROL_VALUE, SettingKind.AMOUNT),
                reading.find(Setting.CONTROL_SHARE, SettingKind.SHARE, Share.none()),
                trusts ? TrustTerms.usual() : TrustTerms.blind(),
                reading.find(Setting.CONTROL_SEED, SettingKind.TEXT, USUAL_SEED));
        return new ControlTerms(policy, reading.find(Setting.CONTROL_TTL, SettingKind.DURATION, USUAL_CONTROL_TTL));
    }

    private static LoyaltyCardPaths cardPaths(PathsReading paths) {
        LoyaltyCardPaths usual = LoyaltyCardPaths.usual();
        return new LoyaltyCardPaths(
                paths.find(Setting.PATH_CARD_LOYALTY, usual.register()),
                paths.find(Setting.PATH_CARD_LOYALTY_BONUS, usual.bonus()));
    }

    private static PersonKeys personKeys(SettingsReading reading) {
        return reading.find(Setting.PERSON_KEY, SettingKind.PERSON_KEYS)
                .map(PersonKeys::of)
                .orElseGet(
                        () -> PersonKeys.none("personal codes, telephone numbers and e-mail addresses are kept under a"
                                + " key only, and " + Setting.PERSON_KEY.variable() + " is not set"));
    }

    private static TryLimit cardTries(SettingsReading reading) {
        return new TryLimit(
                reading.find(Setting.CARD_TRIES, SettingKind.TRIES, USUAL_TRIES),
                reading.find(Setting.CARD_TRIES_WINDOW, SettingKind.DURATION, USUAL_TRIES_WINDOW));
    }

    private static StoreSettings store(SettingsReading reading) {
        StoreSettings store = StoreSettings.of(
                reading.find(Setting.DB_URL, SettingKind.DATABASE, USUAL_DATABASE),
                reading.find(Setting.DB_USER, SettingKind.TEXT, ""),
                reading.find(Setting.DB_PASSWORD, SettingKind.TEXT, ""));
        store.fault().ifPresent(fault -> reading.problem(Setting.DB_URL, fault));
        return reading.find(Setting.DB_POOL_SIZE, SettingKind.CONNECTIONS)
                .map(store::withConnections)
                .orElse(store);
    }

    private static Optional<PlatformAddress> platform(SettingsReading reading) {
        Optional<String> token = reading.find(Setting.SMARTS_OUTBOUND_TOKEN, SettingKind.TOKEN);
        return reading.find(Setting.SMARTS_URL, SettingKind.WEB_ADDRESS).map(url -> new PlatformAddress(url, token));
    }

    /** Two calls may well have the same path: the platform tells them apart. */
    private static PlatformPaths platformPaths(SettingsReading reading) {
        PlatformPaths usual = PlatformPaths.usual();
        return new PlatformPaths(
                reading.find(Setting.SMARTS_PATH_CONTROL_RESULT, SettingKind.PATH, usual.controlResult()),
                reading.find(Setting.SMARTS_PATH_CONTROL_RESEND, SettingKind.PATH, usual.controlResend()),
                reading.find(Setting.SMARTS_PATH_ORDER_STATUS, SettingKind.PATH, usual.orderStatus()),
                reading.find(Setting.SMARTS_PATH_ORDER, SettingKind.PATH_WITH_ID, usual.order()),
                reading.find(Setting.SMARTS_PATH_ORDER_BY_INVOICE, SettingKind.PATH_WITH_ID, usual.orderByInvoice()),
                reading.find(
                        Setting.SMARTS_PATH_ORDER_BY_INSTITUTION_INVOICE,
                        SettingKind.PATH_WITH_ID,
                        usual.orderByInstitutionInvoice()));
    }

    /** Nothing is sent unsigned. */
    private static Optional<WebhookAddress> webhook(SettingsReading reading) {
        if (reading.isGiven(Setting.WEBHOOK_URL) != reading.isGiven(Setting.WEBHOOK_SECRET)) {
            reading.problem(Setting.WEBHOOK_URL.variable() + " and " + Setting.WEBHOOK_SECRET.variable()
                    + " go together: set both or none");
        }
        Optional<String> secret = reading.find(Setting.WEBHOOK_SECRET, SettingKind.SIGNING_SECRET);
        Optional<URI> url = reading.find(Setting.WEBHOOK_URL, SettingKind.WEB_ADDRESS);
        return url.flatMap(address -> secret.map(known -> new WebhookAddress(address, known)));
    }
}
