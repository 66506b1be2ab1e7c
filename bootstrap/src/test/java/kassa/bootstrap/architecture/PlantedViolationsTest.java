package kassa.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;
import kassa.bootstrap.architecture.planted.domain.rule.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in a small house that breaks each of them, in places that are marked with {@link Breaks}. */
@DisplayName("In a house with planted violations")
class PlantedViolationsTest {

    private static final String ROOT = PlantedViolationsTest.class.getPackageName() + ".planted";
    private static final JavaClasses CLASSES = HouseClasses.below(ROOT);
    private static final List<Plant> PLANTS = plants();

    /** A place that breaks rules: the full name of a type or member. */
    private record Plant(String place, Set<String> rules) {

        boolean isIn(String report) {
            return Pattern.compile(Pattern.quote(place) + "(?![A-Za-z0-9_])")
                    .matcher(report)
                    .find();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("every rule reports the places that break it, and nothing else")
    void reportsItsPlants(HouseRule rule) {
        List<String> report = rule.evaluate(CLASSES).getFailureReport().getDetails();
        List<Plant> planted = PLANTS.stream()
                .filter(plant -> plant.rules().contains(rule.name()))
                .toList();

        assertThat(planted).as("places planted for " + rule.name()).isNotEmpty();
        assertThat(PLANTS)
                .filteredOn(plant -> report.stream().anyMatch(plant::isIn))
                .containsExactlyElementsOf(planted);
        assertThat(report).allMatch(line -> planted.stream().anyMatch(plant -> plant.isIn(line)));
    }

    @Test
    @DisplayName("no place is planted for a rule that does not exist")
    void plantsNameRules() {
        Set<String> rules = rules().stream().map(HouseRule::name).collect(Collectors.toSet());

        assertThat(PLANTS).allSatisfy(plant -> assertThat(rules).containsAll(plant.rules()));
    }

    private static List<HouseRule> rules() {
        return HouseRules.of(new House(ROOT, constant -> ((Rule) constant).id()));
    }

    private static List<Plant> plants() {
        return CLASSES.stream()
                .flatMap(type -> Stream.concat(planted(type, type.getName()), members(type)))
                .toList();
    }

    private static Stream<Plant> members(JavaClass type) {
        return type.getMembers().stream().flatMap(member -> planted(member, place(member)));
    }

    private static String place(JavaMember member) {
        return member.getOwner().getName() + "." + member.getName();
    }

    private static Stream<Plant> planted(HasAnnotations<?> marked, String place) {
        return marked.tryGetAnnotationOfType(Breaks.class.getName()).stream()
                .map(breaks -> (String[]) breaks.get("value").orElseThrow())
                .map(rules -> new Plant(place, Set.copyOf(Arrays.asList(rules))));
    }
}
