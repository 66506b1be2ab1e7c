package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Carts that explain a rule each, in {@code src/test/resources/golden}: a title, the rule, the cart, a line of dashes, the
 * priced cart. What stands below the dashes was computed independently of this code.
 *
 * <p>{@code -Dgolden.write=true} writes what the code says now below the dashes, and fails all the same: whoever asked for it
 * has to look at every difference, and to run the test again without.
 */
class GoldenCartsTest {

    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final String DASHES = "-".repeat(60);
    private static final int HEADING = 2;

    @TestFactory
    @DisplayName("a golden cart is priced as its file says, row by row and step by step")
    Stream<DynamicTest> goldenCarts() throws IOException {
        return files().stream().map(file -> DynamicTest.dynamicTest(title(file), () -> check(file)));
    }

    @Test
    @DisplayName("there are at least forty golden carts, each with a title and a rule of its own")
    void thereAreForty() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(files().stream().map(GoldenCartsTest::title)).doesNotHaveDuplicates();
        assertThat(files()).allSatisfy(file -> {
            assertThat(lines(file).get(0)).startsWith("title: ");
            assertThat(lines(file).get(1)).startsWith("rule: ");
            assertThat(lines(file)).containsOnlyOnce(DASHES);
        });
    }

    private static void check(Path file) throws IOException {
        List<String> lines = lines(file);
        int dashes = lines.indexOf(DASHES);
        List<String> priced =
                PricedCartText.of(CartPricer.price(CartText.read(lines.subList(HEADING, dashes).stream())));
        if (Boolean.getBoolean("golden.write")) {
            Files.write(
                    file,
                    Stream.concat(lines.subList(0, dashes + 1).stream(), priced.stream())
                            .toList());
        }
        assertThat(Boolean.getBoolean("golden.write"))
                .as("the file was written, not compared")
                .isFalse();
        assertThat(priced).isEqualTo(lines.subList(dashes + 1, lines.size()));
    }

    private static String title(Path file) {
        return file.getFileName() + ", " + lines(file).get(0).substring("title: ".length());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }
}
