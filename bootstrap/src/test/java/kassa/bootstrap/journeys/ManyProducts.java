package kassa.bootstrap.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A large catalogue file, the same for the same seed: each product has two barcodes, three categories and texts in three
 * languages, about a kilobyte.
 *
 * <p>Needs nothing but Java: {@code java ManyProducts.java 200000 products.csv}, or {@code products.jsonl}.
 */
public final class ManyProducts {

    private static final String HEADER =
            "id,barcodes,name,name.EN,name.RU,description,description.EN,unit,unitPrice,vatRate,weightItem,categories,imageUrl";
    private static final List<String> WORDS = List.of(
            "piim",
            "leib",
            "juust",
            "vorst",
            "kohv",
            "tee",
            "mahl",
            "vesi",
            "õun",
            "pirn",
            "kartul",
            "porgand",
            "või",
            "hapukoor",
            "kohuke",
            "müsli",
            "šokolaad",
            "küpsis",
            "seep",
            "šampoon",
            "lamp",
            "vihik",
            "pliiats");
    private static final List<String> UNITS = List.of("PIECE", "PIECE", "PIECE", "KILOGRAM", "LITER");
    private static final List<String> RATES = List.of("24", "24", "24", "13", "9");
    private static final long SEED = 20_261_123L;
    private static final int NAME_WORDS = 4;
    private static final int TEXT_WORDS = 24;

    private final SplittableRandom random;

    private ManyProducts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static void main(String... arguments) {
        write(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
    }

    /** Writes so many products, in the format that the ending of the file names. */
    public static void write(Path file, int products) {
        write(file, products, SEED);
    }

    /** Writes the same products with other names, texts, prices and shelves for each seed. */
    public static void write(Path file, int products, long seed) {
        ManyProducts many = new ManyProducts(seed);
        boolean csv = file.toString().endsWith(".csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(csv ? HEADER + "\n" : "");
            for (int number = 0; number < products; number++) {
                out.write(csv ? many.row(number) : many.line(number));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String row(int number) {
        int shelf = random.nextInt(400);
        String path = String.format(
                "d%d=Osakond %d;EN=Department %d > g%d=Grupp %d;EN=Group %d > s%d=Riiul %d;EN=Shelf %d",
                shelf / 40, shelf / 40, shelf / 40, shelf / 8, shelf / 8, shelf / 8, shelf, shelf, shelf);
        return String.join(
                        ",",
                        id(number),
                        String.join("|", barcodes(number)),
                        words(NAME_WORDS),
                        words(NAME_WORDS),
                        words(NAME_WORDS),
                        words(TEXT_WORDS),
                        words(TEXT_WORDS),
                        unit(),
                        price(),
                        rate(),
                        "false",
                        path,
                        "https://cdn.example.com/images/" + id(number) + ".jpg")
                + "\n";
    }

    private String line(int number) {
        int shelf = random.nextInt(400);
        return String.format(
                "{\"id\":\"%s\",\"barcodes\":[%s],\"name\":%s,\"description\":%s,\"unit\":\"%s\",\"unitPrice\":%s,\"vatRate\":%s,"
                        + "\"weightItem\":false,\"categories\":[%s,%s,%s],\"imageUrl\":\"https://cdn.example.com/images/%s.jpg\"}%n",
                id(number),
                barcodes(number).stream().map(code -> '"' + code + '"').collect(Collectors.joining(",")),
                text(NAME_WORDS),
                text(TEXT_WORDS),
                unit(),
                price(),
                rate(),
                category("d" + shelf / 40, ""),
                category("g" + shelf / 8, ",\"parentId\":\"d" + shelf / 40 + "\""),
                category("s" + shelf, ",\"parentId\":\"g" + shelf / 8 + "\""),
                id(number));
    }

    private static String category(String id, String parent) {
        return "{\"id\":\"" + id + "\",\"name\":{\"originalText\":\"Nimi " + id + "\",\"translations\":{\"EN\":\"Name "
                + id + "\"}}" + parent + "}";
    }

    private String text(int words) {
        return "{\"originalText\":\"" + words(words) + "\",\"translations\":{\"EN\":\"" + words(words) + "\"}}";
    }

    private static String id(int number) {
        return String.format("P%07d", number);
    }

    private static List<String> barcodes(int number) {
        return List.of(gtin(474_000_000_000L + number), gtin(475_000_000_000L + number));
    }

    /** The first barcode of a product. */
    public static String barcode(int number) {
        return barcodes(number).get(0);
    }

    private static String gtin(long body) {
        String digits = Long.toString(body);
        int sum = IntStream.range(0, digits.length())
                .map(i -> (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private String rate() {
        return RATES.get(random.nextInt(RATES.size()));
    }

    private String price() {
        int cents = 10 + random.nextInt(9_990);
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }
}
