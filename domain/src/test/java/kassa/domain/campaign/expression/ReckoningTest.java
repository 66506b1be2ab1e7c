package kassa.domain.campaign.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether doubles and decimals have to agree")
class ReckoningTest {

    private static final Term AMOUNT = Term.variable("amount");
    private static final Term ZERO = Term.literal("0");
    private static final Term ONE = Term.literal("1");
    private static final Term TWO = Term.literal("2");
    private static final Term THREE = Term.literal("3");

    @Test
    @DisplayName("they do at the brink, if neither can have an error")
    void exactlyAtTheBrink() {
        Term atLeastThree = choice(Form.AT_LEAST, AMOUNT, THREE);
        Term rounded = term(Form.ROUND, Term.literal("2.5"));

        assertThat(binary(atLeastThree).number()).contains(near("1"));
        assertThat(decimal(atLeastThree).number()).contains(near("1"));
        assertThat(binary(rounded).number()).contains(near("3"));
    }

    @Test
    @DisplayName("they do not where an error of doubles decides; decimals are known all the same")
    void driftDecides() {
        Term sum = term(Form.PLUS, Term.literal("0.1"), Term.literal("0.2"));
        Term isPointThree = choice(Form.EQUAL, sum, Term.literal("0.3"));
        Term cents = term(Form.FLOOR, term(Form.TIMES, Term.literal("4.35"), Term.literal("100")));

        assertThat(binary(isPointThree)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decimal(isPointThree).number()).contains(near("1"));
        assertThat(binary(cents)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decimal(cents).number()).contains(near("435"));
    }

    @Test
    @DisplayName("they do where the brink is farther away than the error")
    void farFromTheBrink() {
        Term sum = term(Form.PLUS, Term.literal("0.1"), Term.literal("0.2"));

        assertThat(binary(choice(Form.ABOVE, sum, Term.literal("0.2999"))).number())
                .contains(near("1"));
        assertThat(binary(term(Form.CEIL, sum)).number()).contains(near("1"));
    }

    @Test
    @DisplayName("digits are lost where nearly equal numbers are subtracted, and guarded at 20 decimals")
    void cancellation() {
        Term third = term(Form.OVER, ONE, THREE);
        Term nearlyZero = term(Form.MINUS, term(Form.TIMES, third, THREE), ONE);

        assertThat(binary(third).hasDigits(12)).isTrue();
        assertThat(binary(nearlyZero).hasDigits(12)).isFalse();
        assertThat(binary(term(Form.FLOOR, term(Form.TIMES, third, THREE)))).isEqualTo(Outcome.UNKNOWN);
        assertThat(decimal(term(Form.FLOOR, term(Form.TIMES, third, THREE))).number())
                .contains(near("1"));
    }

    @Test
    @DisplayName("a remainder is known away from multiples; at one, decimals have none and doubles may have anything")
    void remainders() {
        Term third = term(Form.OVER, Term.literal("10"), THREE);

        assertThat(binary(term(Form.REMAINDER, Term.literal("5.5"), TWO)).number())
                .contains(near("1.5"));
        assertThat(binary(term(Form.REMAINDER, third, ONE)).hasDigits(12)).isTrue();
        assertThat(binary(term(Form.REMAINDER, Term.literal("10"), third))).isEqualTo(Outcome.UNKNOWN);
        assertThat(decimal(term(Form.REMAINDER, Term.literal("10"), third)).number())
                .contains(near("0"));
    }

    @Test
    @DisplayName("a division by zero is nothing for both, unless something finite is made of the infinite")
    void divisionByZero() {
        Term infinite = term(Form.OVER, ONE, ZERO);

        assertThat(binary(infinite)).isEqualTo(Outcome.UNDEFINED);
        assertThat(binary(term(Form.PLUS, infinite, ONE))).isEqualTo(Outcome.UNDEFINED);
        assertThat(binary(term(Form.OVER, ONE, infinite))).isEqualTo(Outcome.UNKNOWN);
        assertThat(binary(choice(Form.ABOVE, infinite, ONE))).isEqualTo(Outcome.UNKNOWN);
        assertThat(decimal(choice(Form.ABOVE, infinite, ONE))).isEqualTo(Outcome.UNDEFINED);
    }

    @Test
    @DisplayName("beyond 1e100 there are doubles only")
    void range() {
        Term large = Term.literal("1e30");
        Term huge = term(Form.TIMES, term(Form.TIMES, large, large), term(Form.TIMES, large, large));

        assertThat(binary(huge).hasDigits(12)).isTrue();
        assertThat(decimal(huge)).isEqualTo(Outcome.UNDEFINED);
    }

    private static Outcome binary(Term term) {
        return Reckoning.of(term, Machine.DOUBLE, Map.of("amount", new BigDecimal("3")));
    }

    private static Outcome decimal(Term term) {
        return Reckoning.of(term, Machine.DECIMAL, Map.of("amount", new BigDecimal("3")));
    }

    /** One if the comparison holds, else two. */
    private static Term choice(Form comparison, Term left, Term right) {
        return term(Form.NUMBER_CHOICE, term(comparison, left, right), ONE, TWO);
    }

    private static Term term(Form form, Term... parts) {
        return new Term(form, List.of(parts));
    }

    private static Near near(String exact) {
        return new Near(Fraction.of(new BigDecimal(exact)), 0);
    }
}
