package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kassa.adapter.http.server.HttpServer;
import kassa.adapter.http.server.Routes;
import kassa.adapter.persistence.store.Store;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.bootstrap.load.DatabaseOnly;
import kassa.bootstrap.load.LoadShop;
import kassa.bootstrap.load.Merchant;
import kassa.bootstrap.load.NodeTill;
import kassa.bootstrap.load.Till;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the load run compares the node with is honest as long as this holds. */
@DisplayName("The database alone, as the load run has it sell")
class DatabaseOnlyTest {

    private static final String DATABASE = "jdbc:h2:mem:database-only";
    private static final int RECEIPTS = 3;

    @Test
    @DisplayName("gets the very statements that the node sends for the same receipts, each as often")
    void statements() throws SQLException {
        NodeSettings settings = settings();
        try (Store store = Store.open(settings.store());
                HttpServer server = HttpServer.start(settings.server(), routes(store, settings));
                Connection watcher = DriverManager.getConnection(DATABASE)) {
            URI address = NodeAddress.of(settings.server().host(), server.port());
            Merchant.prepare(address);
            try (Till byNode = NodeTill.at(address);
                    Till alone = DatabaseOnly.on(store, Merchant.ISSUED, Merchant.PAID)
                            .get()) {
                Map<String, Integer> sentByNode = sent(watcher, byNode, 10);

                assertThat(sent(watcher, alone, 20)).isEqualTo(sentByNode);
                assertThat(sentByNode).hasSizeGreaterThan(RECEIPTS).containsValue(RECEIPTS);
            }
        }
    }

    private static List<Routes> routes(Store store, NodeSettings settings) {
        return UseCases.on(store, new MemoryCatalogueIndex(), settings, Clock.systemUTC())
                .routes(settings);
    }

    /** Two connections, which the migrations open: a pool that opens others later sends statements beside the work. */
    private static NodeSettings settings() {
        GivenSettings given = GivenSettings.of(
                Map.of(
                        Setting.HOST.variable(),
                        "127.0.0.1",
                        Setting.PORT.variable(),
                        "0",
                        Setting.DB_URL.variable(),
                        DATABASE,
                        Setting.DB_POOL_SIZE.variable(),
                        "2",
                        Setting.SMARTS_TOKEN.variable(),
                        LoadShop.PLATFORM_TOKEN,
                        Setting.ADMIN_TOKEN.variable(),
                        LoadShop.MERCHANT_TOKEN),
                Map.of());
        return NodeSettings.read(new SettingsReading(given), Set.of());
    }

    private static Map<String, Integer> sent(Connection watcher, Till till, int firstInvoice) throws SQLException {
        try (Statement statement = watcher.createStatement()) {
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics true");
            for (int i = 0; i < RECEIPTS; i++) {
                till.create(LoadShop.invoice(firstInvoice + i));
                till.confirm(LoadShop.invoice(firstInvoice + i));
            }
            return counted(statement);
        }
    }

    private static Map<String, Integer> counted(Statement statement) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("""
                select sql_statement, execution_count
                from information_schema.query_statistics
                where sql_statement not like '%query_statistics%'""")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }
}
