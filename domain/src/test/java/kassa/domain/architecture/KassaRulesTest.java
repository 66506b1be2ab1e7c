package kassa.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules for code that embeds Kassa")
class KassaRulesTest {

    private static final String CARELESS = "com.example.carelesstill";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("com.example");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("breaches")
    @DisplayName("report every place of a careless till, each by the rule that it breaks and by no other")
    void reportBreaches(String culprit, ArchRule rule, List<String> places) {
        List<String> report = rule.evaluate(CLASSES).getFailureReport().getDetails();

        assertThat(report).allMatch(line -> line.contains(CARELESS + "." + culprit));
        assertThat(places).isNotEmpty().allMatch(place -> report.stream().anyMatch(line -> line.contains(place)));
    }

    private static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(
                        "Approximates",
                        KassaRules.amountsStayExact(CARELESS),
                        List.of("Approximates.total>", "rows>", "isMoreThan(float)>", "halves()>", "doubleValue()>")),
                arguments(
                        "RoundsByItself",
                        KassaRules.amountsAreRoundedByKassa(CARELESS),
                        List.of("HALF_EVEN", "java.math.MathContext.<init>(int)")),
                arguments("MakesPrices", KassaRules.pricesComeFromTheCartPricer(CARELESS), List.of("Totals.<init>")),
                arguments("SwallowsRefusals", KassaRules.refusalsAreNotSwallowed(CARELESS), List.of("total(")),
                arguments(
                        "PicksLocks",
                        KassaRules.valuesAreMadeByTheirConstructors(CARELESS),
                        List.of("newInstance(", "setAccessible(boolean)")));
    }

    @Test
    @DisplayName("are all among those for a package")
    void areComplete() {
        assertThat(KassaRules.forCodeIn(CARELESS))
                .extracting(ArchRule::getDescription)
                .containsExactlyElementsOf(breaches()
                        .map(breach -> ((ArchRule) breach.get()[1]).getDescription())
                        .toList());
    }

    @Test
    @DisplayName("fail where no class uses Kassa: the package is not the one that was meant")
    void failForNothing() {
        assertThat(KassaRules.forCodeIn("com.example.tell.."))
                .allSatisfy(
                        rule -> assertThatThrownBy(() -> rule.check(CLASSES)).isInstanceOf(AssertionError.class));
    }
}
