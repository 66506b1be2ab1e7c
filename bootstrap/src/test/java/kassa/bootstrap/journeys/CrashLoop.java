package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kassa.adapter.persistence.testdatabase.KillableServer;
import kassa.application.port.contract.Crowd;
import org.awaitility.Awaitility;

/**
 * A node under load that is killed at random moments, or its database is, or both, and has to go on.
 *
 * <p>Moments differ from run to run: {@code -Dkassa.crash.seed=…} repeats what is asked and what is killed, nothing else.
 */
final class CrashLoop implements AutoCloseable {

    static final long SEED = Long.getLong("kassa.crash.seed", new Random().nextLong());

    /** What is killed. */
    enum Kill {
        NODE,
        DATABASE,
        BOTH
    }

    private static final int CUSTOMERS = 8;
    private static final int MOST_ANSWERS = 40;
    private static final int ANSWERS_AFTERWARDS = 10;

    /** The documented five, and as many again for a slow machine. */
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    /** The file that is the default, in which space is used again after a second, as in one that is older than a minute. */
    private static final String H2 = "jdbc:h2:file:./data/kassa;RETENTION_TIME=1000";

    private static final int KILLED = 128 + 9;
    private static final int TERMINATED = 128 + 15;

    private final Path folder;
    private final Map<String, String> settings;
    private final Optional<KillableServer> server;
    private final Random random;
    private final List<Customer> customers;
    private final FeedReader reader = new FeedReader();
    private volatile KassaProcess node;

    private CrashLoop(Path folder, Optional<KillableServer> server) {
        this.folder = folder;
        this.server = server;
        this.settings = settings(server);
        this.random = new Random(SEED);
        this.customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> new Customer("c" + number, random.nextLong()))
                .toList();
        this.node = KassaProcess.start(folder, settings, "serve");
        openStore();
    }

    static void play(Path folder, Optional<KillableServer> server, List<Kill> kills) {
        try (CrashLoop loop = new CrashLoop(folder, server)) {
            kills.forEach(loop::crash);
            loop.settle();
            loop.verify();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("with -Dkassa.crash.seed=" + SEED, failure);
        }
    }

    /** A process that does not live for long is better off without its best compiler. */
    private static Map<String, String> settings(Optional<KillableServer> server) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "KASSA_PORT", "0",
                "KASSA_SMARTS_TOKEN", "platform",
                "KASSA_ADMIN_TOKEN", "merchant",
                "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
        settings.put("KASSA_DB_URL", server.map(each -> each.settings().url()).orElse(H2));
        return settings;
    }

    private void openStore() {
        Caller merchant = new Caller(node.ready(), "merchant");
        String store = "/admin/institutions/" + Groceries.STORE;
        assertThat(merchant.put(store, Groceries.TERMS).statusCode()).isEqualTo(200);
        assertThat(merchant.put(store + "/products", Groceries.products(Instant.now()))
                        .statusCode())
                .isEqualTo(200);
    }

    /** One round: customers shop until the crash, and one reads the feed besides; then all that anyone was told is there. */
    private void crash(Kill kill) {
        Desk desk = new Desk(node);
        Crowd.of(CUSTOMERS + 1, number -> {
            if (number == 0) {
                customers.get(number).shop(desk, () -> reader.read(desk));
            } else if (number < CUSTOMERS) {
                customers.get(number).shop(desk, () -> {});
            } else {
                crash(kill, desk);
            }
            return number;
        });
        check(new Desk(node));
    }

    private void crash(Kill kill, Desk desk) {
        desk.awaitAnswers(1 + random.nextInt(MOST_ANSWERS));
        LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(5)));
        if (kill != Kill.NODE) {
            desk.databaseIsKilled();
            server.orElseThrow().kill();
        }
        if (kill != Kill.DATABASE) {
            desk.nodeIsKilled();
            node.kill();
            assertThat(node.exitCode()).isEqualTo(KILLED);
        }
        revive(kill, desk);
    }

    private void revive(Kill kill, Desk desk) {
        if (kill == Kill.DATABASE && random.nextInt(3) == 0) {
            desk.awaitRefusal();
            assertThat(desk.health()).isEqualTo(503);
        }
        if (kill != Kill.NODE) {
            server.orElseThrow().restart();
        }
        if (kill != Kill.DATABASE) {
            restart();
        } else {
            Awaitility.await("health").atMost(RECOVERY).until(() -> desk.health() == 200);
            desk.awaitAnswers(ANSWERS_AFTERWARDS);
            desk.close();
        }
    }

    /** Now and then the start is killed as well. */
    private void restart() {
        if (random.nextInt(5) == 0) {
            try (KassaProcess stillborn = KassaProcess.start(folder, settings, "serve")) {
                LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(1000)));
                assertThat(stillborn.isAlive()).isTrue();
            }
        }
        node = KassaProcess.start(folder, settings, "serve");
        node.ready();
    }

    private void check(Desk desk) {
        Map<String, List<JsonNode>> summaries = Books.summaries(desk);
        Crowd.of(CUSTOMERS, number -> {
            customers.get(number).check(summaries, desk);
            return number;
        });
        assertThat(summaries.values().stream().mapToInt(List::size).sum())
                .as("receipts, none of which nobody asked for")
                .isEqualTo(purchases().stream()
                        .mapToInt(each -> each.events().size())
                        .sum());
    }

    private List<Purchase> purchases() {
        return customers.stream().flatMap(each -> each.purchases().stream()).toList();
    }

    /** What was not answered is asked for again, and what was answered too; then everything stands in the books once. */
    private void settle() {
        Desk desk = new Desk(node);
        Crowd.of(CUSTOMERS, number -> {
            customers.get(number).settle(desk);
            customers.get(number).purchases().forEach(each -> {
                each.repeat(desk);
                each.look(desk);
            });
            return number;
        });
        check(desk);
        Books.requireNumbers(purchases());
        requireEvents(desk);
    }

    private void requireEvents(Desk desk) {
        FeedReader anew = new FeedReader();
        anew.read(desk);
        reader.read(desk);
        assertThat(reader.events()).as("the feed, read in between crashes").isEqualTo(anew.events());
        Books.requireEvents(anew.events(), purchases());
    }

    /** The node is told to end; what it leaves behind is as it has to be. */
    private void verify() {
        node.terminate();
        assertThat(node.exitCode()).isEqualTo(TERMINATED);
        try (KassaProcess verification = KassaProcess.start(folder, settings, "verify")) {
            assertThat(verification.exitCode()).as("%s", verification.errors()).isZero();
            int paid = Books.count(purchases(), receipt -> receipt.has("fiscalNumber") ? 1 : 0);
            int notes = Books.count(
                    purchases(), receipt -> receipt.get("creditNotes").size());
            assertThat(verification.out())
                    .singleElement()
                    .asString()
                    .startsWith("%s: %d paid receipts cost what their carts cost; %d entries of the ledger hold"
                            .formatted(Groceries.STORE, paid, paid + notes));
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
