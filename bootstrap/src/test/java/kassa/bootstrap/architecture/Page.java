package kassa.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation. */
record Page(List<String> lines) {

    private static final Path DOCS = Path.of("../docs");
    private static final String HEADING = "## ";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static Page read(String name) {
        try {
            return new Page(Files.readAllLines(DOCS.resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The rows of the tables below a heading, without their head. */
    List<List<String>> table(String heading) {
        return section(heading).stream()
                .filter(line -> line.startsWith("|"))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The headings of the second level, in their order. */
    List<String> headings() {
        return lines.stream()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()))
                .toList();
    }

    List<String> section(String heading) {
        return lines.stream()
                .dropWhile(line -> !line.equals(HEADING + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith(HEADING))
                .toList();
    }

    /** What stands in code style in a text. */
    static Set<String> code(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
