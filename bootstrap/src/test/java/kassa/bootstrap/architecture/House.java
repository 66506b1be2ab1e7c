package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.domain.rule.Rule;

/**
 * Where the layers and rooms of a house lie. It keeps the name of every package that it tells a rule: one that does not
 * exist would make the rule hold without saying anything.
 */
final class House {

    private final String root;
    private final Function<Object, String> ruleId;
    private final Set<String> own = new TreeSet<>();
    private final Set<String> foreign = new TreeSet<>();

    /**
     * The house below a package.
     *
     * @param ruleId the id of a constant of one of the enums that list the rules of its business
     */
    House(String root, Function<Object, String> ruleId) {
        this.root = root;
        this.ruleId = ruleId;
    }

    static House kassa() {
        return new House("kassa", constant -> ((Rule) constant).id());
    }

    String root() {
        return root;
    }

    boolean holds(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    String ruleId(Object constant) {
        return ruleId.apply(constant);
    }

    String domain() {
        return layer("domain");
    }

    String application() {
        return layer("application");
    }

    String http() {
        return layer("adapter.http");
    }

    String persistence() {
        return layer("adapter.persistence");
    }

    String bootstrap() {
        return layer("bootstrap");
    }

    /** The packages that hold rooms only: {@code kassa}, {@code kassa.domain} and their like. */
    String[] layerRoots() {
        List<String> roots = Stream.of(
                        "", ".domain", ".application", ".adapter", ".adapter.http", ".adapter.persistence")
                .map(layer -> root + layer)
                .toList();
        own.addAll(roots);
        return roots.toArray(String[]::new);
    }

    /** Rooms of a layer, such as {@code kassa.domain.money..} */
    String[] rooms(String layer, Collection<String> rooms) {
        return rooms.stream().map(room -> layer(layer + "." + room)).toArray(String[]::new);
    }

    /** A type of the house by its name below the root, such as {@code application.port.DrivingPort}. */
    String type(String name) {
        own.add(root + "." + name.substring(0, name.lastIndexOf('.')));
        return root + "." + name;
    }

    /** Packages of others with all below them, such as {@code io.javalin..} */
    String[] foreign(String... packages) {
        foreign.addAll(List.of(packages));
        return Stream.of(packages).map(name -> name + "..").toArray(String[]::new);
    }

    /** An allow-list: packages of the house with all below them, packages of others without what is below them. */
    String[] allowList(List<String> packagesOfTheHouse, List<String> packagesOfOthers) {
        foreign.addAll(packagesOfOthers);
        return Stream.concat(packagesOfTheHouse.stream(), packagesOfOthers.stream())
                .toArray(String[]::new);
    }

    /** The room of a layer that a type lives in: {@code money} of {@code kassa.domain.money.Money}. */
    Optional<String> room(String layer, JavaClass type) {
        String prefix = root + "." + layer + ".";
        return Optional.of(type.getPackageName())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split("\\.")[0]);
    }

    Set<String> ownPackagesNamed() {
        return Set.copyOf(own);
    }

    Set<String> foreignPackagesNamed() {
        return Set.copyOf(foreign);
    }

    private String layer(String name) {
        own.add(root + "." + name);
        return root + "." + name + "..";
    }
}
