package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads texts, words and flags. */
final class Texts {

    private Texts() {}

    static Optional<String> line(Place at, JsonNode node, int max) {
        return text(at, node, max, Character::isISOControl);
    }

    static Optional<String> prose(Place at, JsonNode node, int max) {
        return text(at, node, max, c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    static <T> Optional<T> word(Place at, JsonNode node, Words<T> words) {
        Optional<T> meaning = node.isTextual() ? words.meaning(node.textValue()) : Optional.empty();
        return meaning.isPresent() ? meaning : at.refuse(words.expectation());
    }

    static Optional<Boolean> flag(Place at, JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        String text = node.isTextual() ? node.textValue() : "";
        boolean yes = text.equalsIgnoreCase("true");
        return yes || text.equalsIgnoreCase("false") ? Optional.of(yes) : at.refuse("must be true or false");
    }

    static Optional<String> verbatim(Place at, JsonNode node, int max) {
        if (!node.isTextual()) {
            return at.refuse("must be a text");
        }
        String text = node.textValue();
        return text.length() <= max || at.isRestored()
                ? Optional.of(text)
                : at.refuse("has " + text.length() + " characters; at most " + max + " are accepted");
    }

    private static Optional<String> text(Place at, JsonNode node, int max, IntPredicate forbidden) {
        Optional<String> verbatim = verbatim(at, node, max);
        return verbatim.isEmpty() || at.isRestored() ? verbatim : printable(at, verbatim.get(), forbidden);
    }

    private static Optional<String> printable(Place at, String text, IntPredicate forbidden) {
        if (text.isBlank()) {
            return at.refuse("must not be empty");
        }
        return contains(text, forbidden) ? at.refuse("has a control character") : Optional.of(text);
    }

    /** A loop, since a stream costs several times as much, and every text of a catalogue passes here. */
    private static boolean contains(String text, IntPredicate forbidden) {
        for (int i = 0; i < text.length(); i++) {
            if (forbidden.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
