package kassa.application.purchasecontrol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.purchasecontrol.ControlCase;

/**
 * A page of control cases.
 *
 * @param next where the next page goes on; empty if there is none
 */
public record ControlPage(List<ControlCase> cases, Optional<ControlCases.Position> next) {

    public ControlPage {
        cases = List.copyOf(cases);
        Objects.requireNonNull(next, "next");
    }

    /** The first {@code limit} of what was found; one more shows that there is another page. */
    static ControlPage of(List<ControlCase> found, int limit) {
        boolean isMore = found.size() > limit;
        List<ControlCase> page = isMore ? found.subList(0, limit) : found;
        return new ControlPage(
                page, isMore ? Optional.of(ControlCases.Position.of(page.get(limit - 1))) : Optional.empty());
    }
}
