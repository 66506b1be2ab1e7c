package kassa.bootstrap.architecture;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
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

    private static List<HouseRule> rules() {
        return HouseRules.of(House.kassa());
    }
}
