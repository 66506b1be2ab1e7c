package kassa.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import kassa.adapter.http.catalogue.ProductFormat;
import kassa.adapter.http.server.AddressUnusable;
import kassa.adapter.http.server.HttpServer;
import kassa.adapter.persistence.catalogue.LuceneCatalogueIndex;
import kassa.adapter.persistence.store.DatabaseUnusable;
import kassa.adapter.persistence.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running node: a database, the use cases on it, and the server through which they are called.
 *
 * <p>Thread-safe: the thread that closes it is not the one that opened it.
 */
final class Node implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    private final NodeSettings settings;
    private final Store store;
    private final LuceneCatalogueIndex index = LuceneCatalogueIndex.of(new ProductFormat());
    private final UseCases useCases;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<HttpServer> server = Optional.empty();
    private Optional<Chores> chores = Optional.empty();
    private Optional<ImportWatch> imports = Optional.empty();

    private Node(NodeSettings settings, Store store) {
        this.settings = settings;
        this.store = store;
        this.useCases = UseCases.on(store, index, settings, Clock.systemUTC());
    }

    /**
     * Opens the database; nobody can call the node yet.
     *
     * @throws DatabaseUnusable if it cannot be opened
     */
    static Node open(NodeSettings settings) {
        Logging.from(settings.logLevel());
        return new Node(settings, Store.open(settings.store()));
    }

    /**
     * Opens the database of a node that runs elsewhere or at another time; neither it nor its tables are made or changed.
     *
     * @throws DatabaseUnusable if there is none of this version, or it cannot be opened
     */
    static Node openExisting(NodeSettings settings) {
        Logging.from(settings.logLevel());
        return new Node(settings, Store.openExisting(settings.store()));
    }

    UseCases useCases() {
        return useCases;
    }

    /**
     * Accepts requests from now on.
     *
     * @return where the node can be called on this machine; empty if it was closed before
     * @throws AddressUnusable if it cannot listen where it should
     */
    synchronized Optional<URI> listen() {
        if (isClosed()) {
            return Optional.empty();
        }
        HttpServer started = HttpServer.start(settings.server(), useCases.routes(settings));
        server = Optional.of(started);
        chores = Optional.of(Chores.of(useCases));
        imports = settings.importFolder().map(folder -> ImportWatch.start(ImportWatch.PLAN, importFrom(folder)));
        return Optional.of(NodeAddress.of(settings.server().host(), started.port()));
    }

    private ImportFolder importFrom(Path folder) {
        return new ImportFolder(
                folder,
                useCases.catalogue(),
                Clock.systemUTC(),
                UUID.randomUUID().toString());
    }

    /** Takes no more requests, answers those in flight, and closes the database. May be called again. */
    @Override
    public synchronized void close() {
        if (!isClosed()) {
            closed.countDown();
            try (store;
                    index) {
                index.stopUpdates();
                imports.ifPresent(ImportWatch::close);
                server.ifPresent(Node::stop);
                chores.ifPresent(Chores::close);
            }
        }
    }

    private static void stop(HttpServer server) {
        LOG.info("stopping: no new requests are taken, those in flight are answered");
        server.close();
        LOG.info("stopped: no request is in flight any more");
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Returns when the node is closed, or about to be. */
    void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
