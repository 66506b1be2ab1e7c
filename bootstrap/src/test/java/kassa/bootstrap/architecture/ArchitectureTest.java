package kassa.bootstrap.architecture;

import java.util.List;
import kassa.domain.architecture.KassaRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The house")
class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("keeps its rules")
    void keeps(HouseRule rule) {
        rule.check(HouseClasses.PRODUCT);
    }

    @Test
    @DisplayName("keeps the rules that it gives to others who use its domain")
    void keepsItsOwnAdvice() {
        KassaRules.forCodeIn("kassa.application..").forEach(rule -> rule.check(HouseClasses.PRODUCT));
        KassaRules.amountsStayExact("kassa.adapter.http..").check(HouseClasses.PRODUCT);
        KassaRules.amountsAreRoundedByKassa("kassa.adapter.http..").check(HouseClasses.PRODUCT);
        KassaRules.refusalsAreNotSwallowed("kassa.adapter..").check(HouseClasses.PRODUCT);
        KassaRules.valuesAreMadeByTheirConstructors("kassa.adapter..").check(HouseClasses.PRODUCT);
    }

    private static List<HouseRule> rules() {
        return HouseRules.of(House.kassa());
    }
}
