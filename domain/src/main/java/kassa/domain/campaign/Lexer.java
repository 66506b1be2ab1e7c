package kassa.domain.campaign;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import kassa.domain.campaign.Token.Kind;

/** Cuts an expression into tokens, up to its end or the first thing that has no place in one. */
final class Lexer {

    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final int LONGEST_SYMBOL = 3;
    private static final Set<String> SYMBOLS = Set.of(
            "?", ":", "||", "&&", "!", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "+", "-", "*", "/", "%", "(",
            ")", ",", ".", ";");

    /** What JavaScript reads as one symbol, and an expression does not have. */
    private static final Map<String, String> REMEDIES = Map.of(
            "--", "a space between two minus signs (there is no decrement)",
            "++", "a space between two plus signs (there is no increment)",
            "**", "a single * (there is no power)",
            "//", "an expression without comments",
            "/*", "an expression without comments",
            "=", "== to compare (there is no assignment)",
            "&", "&&",
            "|", "||");

    private final CharSequence source;
    /** The source with the minus of programmers for those of typesetters, en dash and minus sign. */
    private final String text;

    private Lexer(CharSequence source) {
        this.source = source;
        this.text = source.toString().replace('\u2013', '-').replace('\u2212', '-');
    }

    /** The tokens of {@code source}; the last one is its {@link Kind#END} or {@link Kind#ALIEN}. */
    static Queue<Token> tokens(CharSequence source) {
        return new Lexer(source).tokens();
    }

    /** What could stand instead of a text that can never stand in an expression, if more can be said than usual. */
    static Optional<String> remedy(String text) {
        return Optional.ofNullable(REMEDIES.get(text));
    }

    private Queue<Token> tokens() {
        Queue<Token> tokens = new ArrayDeque<>();
        Token token = tokenFrom(0);
        while (!token.is(Kind.END) && !token.is(Kind.ALIEN)) {
            tokens.add(token);
            token = tokenFrom(token.place().offset() + token.text().length());
        }
        tokens.add(token);
        return tokens;
    }

    private Token tokenFrom(int offset) {
        int start = offset;
        while (start < text.length() && BLANKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == text.length()) {
            return token(Kind.END, start, start);
        }
        if (isDigit(start) || text.charAt(start) == '.' && isDigit(start + 1)) {
            return token(Kind.NUMBER, start, endOfNumber(start));
        }
        return isWord(start) ? token(Kind.NAME, start, endOfWord(start)) : symbol(start);
    }

    private Token symbol(int start) {
        for (int end = Math.min(start + LONGEST_SYMBOL, text.length()); end > start; end--) {
            String symbol = text.substring(start, end);
            if (SYMBOLS.contains(symbol) || REMEDIES.containsKey(symbol)) {
                return token(SYMBOLS.contains(symbol) ? Kind.SYMBOL : Kind.ALIEN, start, end);
            }
        }
        return token(Kind.ALIEN, start, text.offsetByCodePoints(start, 1));
    }

    /** Letters right after a number belong to it: JavaScript knows no such number, or one of another kind. */
    private int endOfNumber(int start) {
        int end = endOfDigits(start);
        if (end < text.length() && text.charAt(end) == '.') {
            end = endOfDigits(end + 1);
        }
        return endOfWord(endOfExponent(end));
    }

    private int endOfExponent(int start) {
        boolean marked = start < text.length() && "eE".indexOf(text.charAt(start)) >= 0;
        boolean signed = marked && start + 1 < text.length() && "+-".indexOf(text.charAt(start + 1)) >= 0;
        int digits = signed ? start + 2 : start + 1;
        return marked && isDigit(digits) ? endOfDigits(digits) : start;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (isWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isWord(int at) {
        if (at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        char lower = (char) (character | 0x20);
        return lower >= 'a' && lower <= 'z' || character == '_' || character == '$' || isDigit(at);
    }

    private Token token(Kind kind, int start, int end) {
        return new Token(kind, text.substring(start, end), new Place(source, start));
    }
}
