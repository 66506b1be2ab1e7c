package kassa.domain.campaign;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("To read an operation")
class ParserWorkTest {

    @ParameterizedTest
    @ValueSource(strings = {"+1", "-1", "*2", "/1", "%3", "+total/2", "+(1==1?1:2)", "+Math.max(1,2)", "+1-2*3/4%5"})
    @DisplayName("takes work that grows with its length, however many operators there are")
    void parsed(String link) {
        CountedText text = new CountedText("1" + link.repeat(900 / link.length()));

        assertThat(new Parser(text, CampaignType.CART_TOTAL).whole()).isNotNull();
        assertThat(text.reads()).isLessThanOrEqualTo(text.length());
    }

    @Test
    @DisplayName("and to refuse it: the place is looked for once")
    void refused() {
        CountedText text = new CountedText("1" + "/\n1".repeat(300) + "?");

        assertRefused(CampaignRule.EXPRESSION, () -> new Parser(text, CampaignType.CART_TOTAL).whole());
        assertThat(text.reads()).isLessThanOrEqualTo(4 * text.length());
    }

    /** A text that counts how many of its characters are read, all of them at once or one after the other. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long reads;

        private CountedText(String text) {
            this.text = text;
        }

        long reads() {
            return reads;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            reads += text.length();
            return text;
        }
    }
}
