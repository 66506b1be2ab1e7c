package kassa.bootstrap.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.bootstrap.journeys.ManyProducts;

/**
 * The store of the load run with very many products besides, on a node that watches a folder for files of them, and other
 * stores with as many products each.
 */
final class SearchShop {

    private static final long SEED_OF_CHANGES = 7;

    /** A word that no product has before the changed file is there. */
    private static final String NEWS = "uudis";

    private static final String NEW_PRODUCT = "NEWS,,%s,,,,,PIECE,1.00,24,false,,%n".formatted(NEWS);

    private final String databaseUrl;
    private final Path folder;
    private final int products;
    private final List<String> stores;

    SearchShop(String databaseUrl, Path folder, int products, int stores) {
        this.databaseUrl = databaseUrl;
        this.folder = folder;
        this.products = products;
        this.stores = IntStream.range(0, stores)
                .mapToObj(i -> i == 0 ? LoadShop.ID : LoadShop.ID + "-" + i)
                .toList();
    }

    /** Puts all stores, the first one with what a till needs. */
    void open(URI node) {
        Merchant.prepare(node);
        stores.stream().skip(1).forEach(store -> Merchant.open(node, store));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A node whose temporary files, the index, lie in a folder of this run. */
    LoadedNode node(String log) {
        String scratch = "-Djava.io.tmpdir=" + made(scratch());
        String jar = System.getProperty("kassa.jar");
        ProcessBuilder kassa = LoadedNode.kassa(databaseUrl, List.of(scratch, "-jar", jar, "serve"));
        made(watched());
        kassa.environment().put("KASSA_IMPORT_DIR", watched().getParent().toString());
        return LoadedNode.start(kassa, folder.resolve(log));
    }

    private Path scratch() {
        return folder.resolve("tmp");
    }

    private Path watched() {
        return folder.resolve("catalogues").resolve(LoadShop.ID);
    }

    /** Writes the file of products that all stores get. */
    void write() {
        ManyProducts.write(file(), products);
    }

    private Path file() {
        return folder.resolve("products.csv");
    }

    List<String> stores() {
        return stores;
    }

    /** Imports the products into a store with the command, beside no node. */
    void fill(String store) {
        List<String> order = new ArrayList<>(List.of("-jar", System.getProperty("kassa.jar"), "import"));
        order.addAll(List.of(file().toString(), "--institution", store));
        Path log = folder.resolve("import.log");
        try {
            ProcessBuilder command = LoadedNode.kassa(databaseUrl, order).redirectErrorStream(true);
            int code = command.redirectOutput(log.toFile()).start().waitFor();
            require(code == 0, "the import ends with " + code + ": " + Files.readString(log));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    /** Waits until names can be searched in that store; before they are refused. */
    static void awaitIndex(URI node, String store) {
        await(() -> {
            try {
                find(node, store, "piim");
                return true;
            } catch (IllegalStateException notYet) {
                return false;
            }
        });
    }

    /** Puts the file with every product changed where the node imports it, complete at once. */
    void change() {
        Path file = folder.resolve("changed.csv");
        ManyProducts.write(file, products, SEED_OF_CHANGES);
        try {
            Files.writeString(file, NEW_PRODUCT, StandardOpenOption.APPEND);
            Files.move(file, watched().resolve("changed.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void awaitTaken() {
        await(() -> !files(watched().resolve("working")).isEmpty());
    }

    /** Waits until it is done with the file. */
    void awaitImported() {
        await(() -> !files(watched().resolve("done")).isEmpty()
                || !files(watched().resolve("failed")).isEmpty());
        require(files(watched().resolve("failed")).isEmpty(), "the changed file is not imported");
    }

    static void awaitChange(URI node) {
        await(() -> !find(node, LoadShop.ID, NEWS).equals("[]"));
    }

    private static String find(URI node, String store, String name) {
        try (PlatformConnection connection = new PlatformConnection(node)) {
            String body = "{\"institutionId\": \"%s\", \"name\": \"%s\"}".formatted(store, name);
            return connection.send(connection.request("POST", "/product/search/name", LoadShop.PLATFORM_TOKEN, body));
        }
    }

    /** The size of the files of the index. */
    long indexBytes() {
        return files(scratch()).stream()
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(20);
        while (!condition.getAsBoolean()) {
            require(System.nanoTime() < end, "what was awaited does not come");
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    private static IllegalStateException stopped(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stop);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
