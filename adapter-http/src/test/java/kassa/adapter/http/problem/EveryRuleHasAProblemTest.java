package kassa.adapter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kassa.domain.rule.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of problems")
class EveryRuleHasAProblemTest {

    private static final JavaClasses HOUSE = house();

    @Test
    @DisplayName("has a row for every rule of domain and application, in some <Feature>Problems.TABLE")
    void everyRuleHasARow() {
        ProblemTypes types = ProblemTypes.of(featureRows());
        List<String> missing =
                rules().map(Rule::id).filter(id -> types.find(id).isEmpty()).toList();
        assertThat(missing).as("rules without a row").isEmpty();
    }

    @Test
    @DisplayName("has no row for a rule that does not exist")
    void everyRowHasARule() {
        List<String> rules = rules().map(Rule::id).toList();

        assertThat(rules).contains("money.scale");
        assertThat(Stream.concat(featureRows().stream(), KernelProblems.TABLE.stream()))
                .allSatisfy(row -> assertThat(rules).contains(row.id()));
    }

    private static Stream<Rule> rules() {
        return HOUSE.stream()
                .filter(type -> type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .map(Class::getEnumConstants)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .map(Rule.class::cast);
    }

    private static List<ProblemType> featureRows() {
        return HOUSE.stream()
                .filter(type -> type.getSimpleName().endsWith("Problems"))
                .filter(type -> type.tryGetField("TABLE").isPresent())
                .filter(type -> !type.isEquivalentTo(KernelProblems.class))
                .flatMap(type -> table(type).stream())
                .toList();
    }

    private static List<ProblemType> table(JavaClass type) {
        try {
            List<?> rows = (List<?>) type.getField("TABLE").reflect().get(null);
            return rows.stream().map(ProblemType.class::cast).toList();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(type.getName() + ".TABLE is not public", hidden);
        }
    }

    private static JavaClasses house() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            // Only our own classes matter; to resolve the rest of the world takes seconds.
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    // The test jars of other modules hold small rules of their own.
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("kassa.domain", "kassa.application", "kassa.adapter.http");
        });
    }
}
