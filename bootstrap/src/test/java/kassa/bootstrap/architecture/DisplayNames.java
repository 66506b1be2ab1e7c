package kassa.bootstrap.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the tests of all modules say that they show.
 *
 * @param byType the display names that stand in a file, those of nested types among them, by the type that it is called by
 */
record DisplayNames(Map<String, List<String>> byType) {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern NAME =
            Pattern.compile("@DisplayName\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)\\s*\\)");
    private static final Pattern LEADING_ID = Pattern.compile("^([a-z]+\\.[a-z]+(?:-[a-z]+)*): ");

    static DisplayNames ofAllTests() {
        Map<String, List<String>> names = new TreeMap<>();
        Sources.below("src/test/java")
                .forEach(file -> names.computeIfAbsent(Sources.type(file), none -> new ArrayList<>())
                        .addAll(in(Sources.text(file))));
        return new DisplayNames(names);
    }

    private static List<String> in(String source) {
        return NAME.matcher(source)
                .results()
                .map(name -> name.group(1).replaceAll("\"\\s*\\+\\s*\"", ""))
                .map(literal -> literal.substring(1, literal.length() - 1))
                .toList();
    }

    /** Whether a test of that name exists and says that it shows what the id stands for. */
    boolean show(String test, String id) {
        Pattern whole = Pattern.compile("(?<![a-z.-])" + Pattern.quote(id) + "(?![a-z-])");
        return byType.getOrDefault(test, List.of()).stream()
                .anyMatch(name -> whole.matcher(name).find());
    }

    /** The ids that display names begin with. */
    Stream<String> leadingIds() {
        return byType.values().stream()
                .flatMap(List::stream)
                .flatMap(name -> LEADING_ID.matcher(name).results())
                .map(id -> id.group(1));
    }
}
