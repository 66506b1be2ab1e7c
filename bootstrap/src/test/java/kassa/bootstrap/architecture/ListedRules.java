package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.domain.rule.Rule;

/** The rules of the business as they stand in the code: in the …Rule enums, and in the types that refuse by them. */
final class ListedRules {

    /** Tables that say what a rule means to a caller: they name all rules and refuse nothing. */
    private static final String TABLES = "Problems";

    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\* ((?:(?!\\*/).)+) \\*/\\s+[A-Z_]+\\(\"([a-z.-]+)\"\\)", Pattern.DOTALL);

    private final List<JavaClass> lists;
    private final JavaClasses classes;

    ListedRules(JavaClasses classes) {
        this.classes = classes;
        this.lists = classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .toList();
    }

    /** The ids of every room's rules, in their order. */
    Map<String, List<String>> idsByRoom() {
        return lists.stream()
                .flatMap(ListedRules::constants)
                .map(constant -> ((Rule) constant).id())
                .collect(Collectors.groupingBy(id -> id.substring(0, id.indexOf('.'))));
    }

    /** What each rule says, from the comment on it, with code in the way of a page. */
    static Map<String, String> sentences() {
        return Sources.below("src/main/java").stream()
                .filter(file -> Sources.type(file).endsWith("Rule"))
                .flatMap(file -> CONSTANT.matcher(Sources.text(file)).results())
                .collect(Collectors.toMap(constant -> constant.group(2), constant -> sentence(constant.group(1))));
    }

    private static String sentence(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\* ?", " ").replaceAll("\\{@(?:code|link) ([^}]+)}", "`$1`");
    }

    /** The simple names of the types that refuse by each rule, by its id. */
    Map<String, Set<String>> keepers() {
        Map<String, Set<String>> keepers = new HashMap<>();
        classes.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(this::refuses)
                .forEach(access -> keepers.computeIfAbsent(id(access), none -> new TreeSet<>())
                        .add(outermost(access.getOriginOwner()).getSimpleName()));
        return keepers;
    }

    private boolean refuses(JavaFieldAccess access) {
        JavaClass user = access.getOriginOwner();
        return lists.contains(access.getTargetOwner())
                && !user.equals(access.getTargetOwner())
                && !user.getSimpleName().endsWith(TABLES);
    }

    private static String id(JavaFieldAccess access) {
        return constants(access.getTargetOwner())
                .filter(constant -> constant.name().equals(access.getName()))
                .map(constant -> ((Rule) constant).id())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Enum<?>> constants(JavaClass list) {
        return Stream.of(list.reflect().getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ListedRules::outermost).orElse(type);
    }
}
