package kassa.bootstrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreSettings;
import kassa.application.node.NodeVersion;
import kassa.application.port.memory.MemoryCatalogueIndex;
import kassa.application.port.memory.SettableClock;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.VatRate;

/** {@code kassa replay}, called in a folder of its own on a store that is made when it is first asked for. */
final class ReplayTrial implements AutoCloseable {

    static final InstitutionId STORE = new InstitutionId("demo-store");

    private static final String DATABASE = "jdbc:h2:mem:replay";
    private static final String TRIED = """
            [{"name": "Tenth off", "code": "B00000000501", "operation": "total >= 20 ? total * 0.9 : total",
              "startsAt": "2099-01-01T00:00:00Z"},
             {"name": "=3 for 2", "code": "B00000000001", "operation": "amount >= 3 ? amount - 1 : amount"}]""";

    private final Path folder;
    private final Path campaigns;
    private final SettableClock clock = SettableClock.at("2026-11-22T22:30:00Z");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private Consumer<Runnable> atShutdown = work -> {};
    private boolean watched;
    private Optional<Store> database = Optional.empty();

    private ReplayTrial(Path folder) throws IOException {
        this.folder = folder;
        this.campaigns = Files.writeString(folder.resolve("tried.json"), TRIED);
    }

    /** Two campaigns to try lie in the folder; there is no store yet. */
    static ReplayTrial in(Path folder) {
        try {
            return new ReplayTrial(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Someone looks at the terminal. */
    ReplayTrial watched() {
        watched = true;
        return this;
    }

    /** This happens when the command says what is to be done should the process end. */
    ReplayTrial atShutdown(Consumer<Runnable> happens) {
        atShutdown = happens;
        return this;
    }

    SettableClock clock() {
        return clock;
    }

    Path campaigns() {
        return campaigns;
    }

    /** A node with one store, where a book costs 10.00; the database lives as long as this keeps it open. */
    UseCases node() {
        boolean made = database.isPresent();
        Store store = database.orElseGet(() -> Store.open(StoreSettings.of(DATABASE, "", "")));
        database = Optional.of(store);
        GivenSettings nothing = GivenSettings.of(Map.of(), Map.of());
        UseCases node = UseCases.on(
                store, new MemoryCatalogueIndex(), NodeSettings.read(new SettingsReading(nothing), Set.of()), clock);
        if (!made) {
            fill(node);
        }
        return node;
    }

    private static void fill(UseCases node) {
        VatRate rate = VatRate.parse("0");
        node.node().put(Institution.of(STORE, "Demo", Repricings.EURO, ZoneId.of("Europe/Tallinn"), rate));
        ProductPrice price = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("10.00"), rate);
        node.catalogue().put(STORE, List.of(Product.of(new ProductId("book"), "Book", price)));
    }

    /** The receipt of so many books; its id. */
    String create(String invoice, long books) {
        RequestedLine line = new RequestedLine(
                Optional.of(new ProductId("book")), Optional.empty(), Quantity.pieces(books), Optional.empty());
        RequestedCart cart = new RequestedCart(new LangCode("ET"), List.of(line), List.of(), Optional.empty());
        String answer = node().receipts()
                .create(new CreateReceipt(STORE, new InvoiceId(invoice), new PersonId("someone"), cart, "{}"));
        return answer.replaceFirst(".*\"institutionInvoiceId\":\"([^\"]+)\".*", "$1");
    }

    ExitCode replay(String from, String to, String... flags) {
        List<String> all = new ArrayList<>(List.of(
                "--institution=demo-store",
                "--campaigns=" + campaigns,
                "--from",
                from,
                "--to",
                to,
                "--db-url",
                DATABASE));
        all.addAll(List.of(flags));
        return run(all.toArray(String[]::new));
    }

    ExitCode run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Map.of(), print(out), print(errors), watched, work -> atShutdown.accept(work));
        NodeVersion version = new NodeVersion("Kassa", "1.2", Optional.empty());
        return new Commands(surroundings, version, List.of(new ReplayCommand()))
                .run(Stream.concat(Stream.of("replay"), Stream.of(arguments)).toArray(String[]::new));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String file(String name) {
        return path(name).toString();
    }

    /** The names of all files in the folder. */
    List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(path(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of the standard output since this was last asked. */
    List<String> out() {
        return lines(out);
    }

    /** The lines of the standard error since this was last asked. */
    List<String> errors() {
        return lines(errors);
    }

    /** The standard error until now, to the letter. */
    String screen() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        bytes.reset();
        return lines;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        database.ifPresent(Store::close);
    }
}
