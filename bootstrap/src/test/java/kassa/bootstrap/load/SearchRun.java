package kassa.bootstrap.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches in one of several stores with very many products each, alone, then while receipts are created, then while every
 * product of that store is changed by an import besides: {@code mvn -Pload -pl bootstrap -am verify -Dload.main=SearchRun
 * -Dload.args="databases=h2"}.
 *
 * <p>What is not said is as in {@link #USUAL}.
 */
public final class SearchRun {

    private static final Map<String, String> USUAL = Map.of(
            "databases",
            "h2,postgresql",
            "stores",
            "5",
            "products",
            "200000",
            "connections",
            "2",
            "seconds",
            "30",
            "warmup",
            "20");

    private final Map<String, String> plan;
    private final SearchShop shop;

    private SearchRun(Map<String, String> plan, SearchShop shop) {
        this.plan = plan;
        this.shop = shop;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> plan = LoadPlan.said(USUAL, arguments);
        for (String kind : plan.get("databases").split(",")) {
            Path folder = Files.createTempDirectory("kassa-search-load");
            try (LoadDatabases databases = LoadDatabases.of(kind, folder);
                    LoadedNode bare = BareHandler.start(folder.resolve("bare.log"))) {
                say("%n%s%n", databases.description());
                SearchShop shop = new SearchShop(
                        databases.create("search"), folder, number(plan, "products"), number(plan, "stores"));
                new SearchRun(plan, shop).run(bare.address());
            } finally {
                LoadRun.delete(folder);
            }
        }
    }

    private static int number(Map<String, String> plan, String name) {
        return Integer.parseInt(plan.get(name));
    }

    private void run(URI bare) {
        long before;
        try (LoadedNode node = shop.node("before.log")) {
            shop.open(node.address());
            shop.stores().forEach(store -> SearchShop.awaitIndex(node.address(), store));
            before = node.liveBytes();
        }
        shop.write();
        for (String store : shop.stores()) {
            say("import into %s by command: %.1f s", store, seconds(() -> shop.fill(store)));
        }
        long begin = System.nanoTime();
        try (LoadedNode node = shop.node("node.log")) {
            say("start to ready: %.1f s", since(begin));
            for (String store : shop.stores()) {
                SearchShop.awaitIndex(node.address(), store);
                say("start to index of %s: %.1f s", store, since(begin));
            }
            saySize(node.liveBytes() - before);
            run(node.address(), bare);
        }
    }

    private void saySize(long heap) {
        double products = allProducts();
        say("index on disk: %.0f bytes a product", shop.indexBytes() / products);
        say("heap: %.0f bytes a product more than with 200 products", heap / products);
    }

    private void run(URI node, URI bare) {
        List<SearchClient> clients = IntStream.range(0, number(plan, "connections"))
                .mapToObj(i -> new SearchClient(node, bare, SearchKind.all(number(plan, "products"))))
                .toList();
        search(clients, lasting("warmup"));
        report("Searches alone", search(clients, lasting("seconds")));
        BooleanSupplier end = lasting("seconds");
        withReceipts("Searches while receipts are created", node, clients, end);
        withImport(node, clients);
        clients.forEach(SearchClient::close);
    }

    private BooleanSupplier lasting(String name) {
        long end = System.nanoTime() + Duration.ofSeconds(number(plan, name)).toNanos();
        return () -> System.nanoTime() > end;
    }

    private void withReceipts(String title, URI node, List<SearchClient> clients, BooleanSupplier over) {
        SteadyTill till = new SteadyTill(node, over);
        CompletableFuture<Void> selling = CompletableFuture.runAsync(till, SearchRun::onThread);
        List<SearchTimes> times = search(clients, over);
        selling.join();
        report(title, times);
        say("%n%s", till);
    }

    /** From when the node has taken the file until searches see what was in it. */
    private void withImport(URI node, List<SearchClient> clients) {
        shop.change();
        shop.awaitTaken();
        AtomicBoolean over = new AtomicBoolean();
        List<String> took = new ArrayList<>();
        CompletableFuture<Void> importing = CompletableFuture.runAsync(
                        () -> awaitImport(node, took), SearchRun::onThread)
                .whenComplete((nothing, failure) -> over.set(true));
        withReceipts("Searches while receipts are created and all products are imported", node, clients, over::get);
        importing.join();
        took.forEach(SearchRun::say);
        say("index on disk then: %.0f bytes a product", shop.indexBytes() / allProducts());
    }

    private double allProducts() {
        return (double) number(plan, "products") * number(plan, "stores");
    }

    private void awaitImport(URI node, List<String> took) {
        took.add(String.format(Locale.ROOT, "import: %.1f s", seconds(shop::awaitImported)));
        took.add(String.format(
                Locale.ROOT, "seen by searches %.1f s later", seconds(() -> SearchShop.awaitChange(node))));
    }

    private static List<SearchTimes> search(List<SearchClient> clients, BooleanSupplier over) {
        List<CompletableFuture<List<SearchTimes>>> all = clients.stream()
                .map(client -> CompletableFuture.supplyAsync(() -> client.search(over), SearchRun::onThread))
                .toList();
        return all.stream().map(CompletableFuture::join).reduce(SearchRun::sum).orElseThrow();
    }

    private static List<SearchTimes> sum(List<SearchTimes> some, List<SearchTimes> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).plus(others.get(i)))
                .toList();
    }

    /** One that does not keep the run from ending when another has failed. */
    private static void onThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return since(begin);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void report(String title, List<SearchTimes> times) {
        Stream<String> rows = times.stream().map(SearchTimes::row);
        say("%n%s%n%n%s%n%s", title, SearchTimes.HEAD, String.join("\n", rows.toList()));
    }

    private static void say(String text, Object... facts) {
        System.out.printf(Locale.ROOT, text + "%n", facts);
    }
}
