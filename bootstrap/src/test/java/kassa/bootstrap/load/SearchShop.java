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
import java.util.stream.Stream;
import kassa.bootstrap.journeys.ManyProducts;

/** The store of the load run with very many products besides, on a node that watches a folder for files of them. */
final class SearchShop {

    private static final long SEED_OF_CHANGES = 7;

    /** A word that no product has before the changed file is there. */
    private static final String NEWS = "uudis";

    private static final String NEW_PRODUCT = "NEWS,,%s,,,,,PIECE,1.00,24,false,,%n".formatted(NEWS);

    private final String databaseUrl;
    private final Path folder;
    private final int products;

    SearchShop(String databaseUrl, Path folder, int products) {
        this.databaseUrl = databaseUrl;
        this.folder = folder;
        this.products = products;
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

    /** Imports the products with the command, beside no node. */
    void fill() {
        Path file = folder.resolve("products.csv");
        ManyProducts.write(file, products);
        List<String> order = new ArrayList<>(List.of("-jar", System.getProperty("kassa.jar"), "import"));
        order.addAll(List.of(file.toString(), "--institution", LoadShop.ID));
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

    /** Waits until names can be searched; before they are refused. */
    static void awaitIndex(URI node) {
        await(() -> {
            try {
                find(node, "piim");
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
        await(() -> !find(node, NEWS).equals("[]"));
    }

    private static String find(URI node, String name) {
        try (PlatformConnection connection = new PlatformConnection(node)) {
            String body = "{\"institutionId\": \"%s\", \"name\": \"%s\"}".formatted(LoadShop.ID, name);
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
