package kassa.adapter.http.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a field may hold and what each means, such as the names of an enum together with their misspellings.
 *
 * <p>{@code Words.of(Action.class).also("RESTICT", Action.RESTRICT)}. A misspelling is understood but not advertised.
 */
public final class Words<T> {

    private final Map<String, T> meanings;
    private final String expectation;

    private Words(Map<String, T> meanings, String expectation) {
        this.meanings = meanings;
        this.expectation = expectation;
    }

    /** The constants of an enum under their own names. */
    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        Map<String, E> meanings = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> meanings.put(constant.name(), constant));
        return of(meanings);
    }

    /** The words that are the keys of the table. */
    public static <T> Words<T> of(Map<String, T> meanings) {
        String words = String.join(", ", meanings.keySet().stream().toList());
        return new Words<>(Collections.unmodifiableMap(new LinkedHashMap<>(meanings)), "must be one of " + words);
    }

    /** These words and one more spelling. */
    public Words<T> also(String spelling, T meaning) {
        Map<String, T> more = new LinkedHashMap<>(meanings);
        more.put(spelling, meaning);
        return new Words<>(Collections.unmodifiableMap(more), expectation);
    }

    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    String expectation() {
        return expectation;
    }
}
