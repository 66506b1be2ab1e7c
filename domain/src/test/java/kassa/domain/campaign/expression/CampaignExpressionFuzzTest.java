package kassa.domain.campaign.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignType;
import kassa.domain.property.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The time-out is there for a parser that never ends; how much work a text makes is counted in memory. */
@DisplayName("Whatever is sent as an operation")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CampaignExpressionFuzzTest {

    private static final int TEXTS = 200_000;
    private static final int MEBIBYTE = 1 << 20;
    private static final int BYTES_FOR_A_CHARACTER = 1 << 13;
    private static final int BYTES_FOR_A_REFUSAL = 1 << 13;
    private static final int SMALL_STACK = 1 << 19;

    @Test
    @DisplayName("is refused in due form or comes to something, on 200,000 pieces of garbage")
    void garbage() {
        AtomicInteger parsed = new AtomicInteger();

        Property.forAll(TEXTS, Garbage::of, text -> parsed.addAndGet(Trial.parses(text, typeOf(text)) ? 1 : 0));

        // Both outcomes have been tried many times.
        assertThat(parsed.get()).isBetween(TEXTS / 20, TEXTS / 2);
    }

    static Stream<String> bombs() {
        String pieces =
                "( ) - ! ? 1? amount>1?1: amount>1? Math.abs( Math.max(1, Math.max(1)+ Math. 1+ 1- 1* 1/ 3/ 1% 3%"
                        + " amount/ 1==1== 1==1&& 1==1|| !(1==1)|| 9 0 . 1. 1e9 1e999999999+ e $ , ; a= a( a. a[ { ' \" ` `${ \\"
                        + " /a/ // /* <!-- \u0000 \u2212 \u0430 \u0301 \ud83c\udf4e \ud83c \udf4e";
        return Stream.concat(Stream.of(pieces.split(" ")), Stream.of(" ", "- ", "+ ", "\u2212 ", "\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @DisplayName("takes memory in proportion to its length, also if the same comes again and again")
    void repeated(String piece) {
        IntStream.of(100, 300, CampaignExpression.MAX_LENGTH)
                .boxed()
                .flatMap(length -> Stream.of(repeated(piece, length), repeated(piece, length - 1) + "3"))
                .forEach(text ->
                        assertThat(bytesOfTrial(text)).isLessThan((long) BYTES_FOR_A_CHARACTER * text.length()));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @DisplayName("is refused without being read or copied if it has a mebibyte")
    void mebibyte(String piece) {
        String text = repeated(piece, MEBIBYTE);

        assertThat(Trial.parses(text, CampaignType.AMOUNT_TO_PAY)).isFalse();
        assertThat(bytesOfTrial(text)).isLessThan(BYTES_FOR_A_REFUSAL);
    }

    @ParameterizedTest
    @CsvSource({
        "(, )",
        "Math.abs(, )",
        "'Math.max(1, ', )",
        "'1 - 2 * (', )",
        "'- ', ''",
        "'amount > 1 ? ', ' : 1'",
        "'amount < 1 ? 1 : ', ''"
    })
    @DisplayName("needs no deep stack, however deeply it is nested")
    void nested(String before, String after) throws InterruptedException {
        String text = before.repeat(50) + "amount" + after.repeat(50);
        AtomicBoolean parsed = new AtomicBoolean();
        Thread thread = new Thread(
                null, () -> parsed.set(Trial.parses(text, CampaignType.AMOUNT_TO_PAY)), "small", SMALL_STACK);

        thread.start();
        thread.join();

        assertThat(parsed).isTrue();
    }

    /** Memory is measured at the second time: the first one loads classes. */
    private static long bytesOfTrial(String text) {
        Trial.parses(text, CampaignType.AMOUNT_TO_PAY);
        return Allocation.bytesOf(() -> Trial.parses(text, CampaignType.AMOUNT_TO_PAY));
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static CampaignType typeOf(String text) {
        return CampaignType.values()[text.length() % 4];
    }
}
