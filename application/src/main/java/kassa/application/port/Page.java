package kassa.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list that is ordered by time.
 *
 * @param next where the next page goes on; empty if there is none
 */
public record Page<E, I>(List<E> elements, Optional<Position<I>> next) {

    public Page {
        elements = List.copyOf(elements);
        Objects.requireNonNull(next, "next");
    }

    /** The first {@code limit} of what was found; one more shows that there is another page. */
    public static <E, I> Page<E, I> of(List<E> found, int limit, Function<E, Position<I>> position) {
        boolean isMore = found.size() > limit;
        List<E> elements = isMore ? found.subList(0, limit) : found;
        return new Page<>(elements, isMore ? Optional.of(position.apply(elements.get(limit - 1))) : Optional.empty());
    }
}
