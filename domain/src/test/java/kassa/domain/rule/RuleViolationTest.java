package kassa.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal")
class RuleViolationTest {

    private enum HouseRule implements Rule {
        NO_SHOES;

        @Override
        public String id() {
            return "house.no-shoes";
        }
    }

    @Test
    @DisplayName("tells its rule, its sentence and every breach in the order given")
    void tellsEverything() {
        Breach door = new Breach("rooms/0", "boots at the door");
        Breach kitchen = new Breach("rooms/1", "slippers in the kitchen");

        RuleViolation refusal = new RuleViolation(HouseRule.NO_SHOES, "shoes are off", List.of(door, kitchen));

        assertThat(refusal.rule().id()).isEqualTo("house.no-shoes");
        assertThat(refusal).hasMessage("shoes are off");
        assertThat(refusal.breaches()).containsExactly(door, kitchen);
    }

    @Test
    @DisplayName("keeps its breaches, whatever becomes of the list it was made from")
    void copiesItsBreaches() {
        List<Breach> collected = new ArrayList<>(List.of(new Breach("rooms/0", "boots")));

        RuleViolation refusal = new RuleViolation(HouseRule.NO_SHOES, "shoes are off", collected);
        collected.clear();

        assertThat(refusal.breaches()).hasSize(1).isUnmodifiable();
    }

    @Test
    @DisplayName("is thrown unless the condition holds")
    void unless() {
        assertThatCode(() -> RuleViolation.unless(true, HouseRule.NO_SHOES, "shoes are off"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RuleViolation.unless(false, HouseRule.NO_SHOES, "shoes are off"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("shoes are off");
    }

    @Test
    @DisplayName("is no bug: it has neither a stack trace nor a cause")
    void hasNoStackTrace() {
        RuleViolation refusal = new RuleViolation(HouseRule.NO_SHOES, "shoes are off");

        assertThat(refusal.getStackTrace()).isEmpty();
        assertThat(refusal).hasNoCause();
        assertThat(refusal.breaches()).isEmpty();
    }
}
