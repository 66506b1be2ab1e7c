package kassa.domain.campaign.expression;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that are mostly no expressions, from nearly right to sheer noise. */
final class Garbage {

    private static final List<String> WORDS = words(
            "amount unitPrice total Math Math.floor( Math.max( . , ( ) ? : || && ! < <= > >= == != === !== = += + - -- ++",
            "* ** / // /* */ % & | ^ ~ << >>> ?? ?. => ... ; 0 1 3 0.98 .5 5. 1e3 1e-30 1e31 1e999999999 0x1F 0b1 010 1_000",
            "9n 99999999999999999999 'a' \" `${amount}` /a+/g [ ] { } @ # \\ \\u0061 eval this new function return typeof",
            "var let if in true null NaN Infinity Date constructor __proto__ toString <!-- --> \n \r\n \t \u0000");

    /** Letters, digits, signs and blanks that look like those of an expression, or like nothing; halves of characters. */
    private static final List<String> LOOK_ALIKES = words(
            "\u0430mount \u0251 tot\u0430l \u039cath \uff0b \uff0d \u2010 \u2012 \u2013 \u2014 \u2015 \u2212 \u00d7 \u00f7",
            "\u2215 \u2044 \u2217 \uff1f \u037e \uff1a \u2236 \uff1c \u2264 \u2265 \u2260 \uff1d \uff08 \uff13 \u0663 \u00b2",
            "\u2163 \u066b \uff0e \u00a0 \u200b \u2028 \u2029 \ufeff \u202e \u0301 \ud83c\udf4e \ud835\udfd1 \ud83c \udf4e",
            "\uffff");

    /** Characters that mostly can stand for each other. */
    private static final List<String> KINDS = List.of("0123456789", "+-*/%", "<>", "&|", " \t\n\r");

    private static final int MUTATIONS = 4;
    private static final int CODE_POINTS = 0x110000;

    private final Random chance;

    private Garbage(Random chance) {
        this.chance = chance;
    }

    private static List<String> words(String... lines) {
        return List.of(String.join(" ", lines).split(" "));
    }

    static String of(Random chance) {
        Garbage garbage = new Garbage(chance);
        return switch (chance.nextInt(8)) {
            case 0, 1, 2 -> garbage.damaged(Sample.of(chance).text());
            case 3 -> garbage.exchanged(Sample.of(chance).text());
            case 4, 5 -> garbage.some(60, () -> garbage.oneOf(WORDS));
            case 6 -> garbage.some(40, garbage::anyCharacter);
            default -> garbage.some(40, () -> garbage.oneOf(LOOK_ALIKES, WORDS));
        };
    }

    /** An expression in which single characters have become others of the same kind: often one again, of no sense. */
    private String exchanged(String text) {
        StringBuilder exchanged = new StringBuilder(text);
        for (int left = text.length() / 10; left >= 0; left--) {
            int at = chance.nextInt(text.length());
            KINDS.stream()
                    .filter(kind -> kind.indexOf(text.charAt(at)) >= 0)
                    .forEach(kind -> exchanged.setCharAt(at, kind.charAt(chance.nextInt(kind.length()))));
        }
        return exchanged.toString();
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int left = 1 + chance.nextInt(MUTATIONS); left > 0; left--) {
            damage(damaged);
        }
        return damaged.toString();
    }

    private void damage(StringBuilder text) {
        int start = chance.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + chance.nextInt(6));
        switch (chance.nextInt(6)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, text.substring(start, end));
            case 2 -> text.insert(chance.nextInt(text.length() + 1), text.substring(start, end));
            case 3 -> text.replace(start, end, oneOf(LOOK_ALIKES, WORDS));
            case 4 -> text.insert(start, anyCharacter());
            default -> text.insert(start, oneOf(WORDS));
        }
    }

    private String some(int atMost, Supplier<String> word) {
        String between = chance.nextBoolean() ? " " : "";
        return Stream.generate(word).limit(chance.nextInt(atMost)).collect(Collectors.joining(between));
    }

    /** One of all that Unicode has, halves of characters too; half of them from its first page. */
    private String anyCharacter() {
        int first = chance.nextBoolean() ? 0x80 : CODE_POINTS;
        return Character.toString(chance.nextInt(first));
    }

    @SafeVarargs
    private String oneOf(List<String>... lists) {
        List<String> words = lists[chance.nextInt(lists.length)];
        return words.get(chance.nextInt(words.size()));
    }
}
