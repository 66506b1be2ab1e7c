package kassa.bootstrap.simulator;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be played against the node.
 *
 * @param left why a flow is left out, for each that is
 */
record Served(Map<Flow, String> left) {

    static final String NOT_SERVED = "not served";

    private static final Map<Flow.Need, String> MISSING = Map.of(
            Flow.Need.ADMIN, "left out: needs --admin-token",
            Flow.Need.PROGRAMME, "left out: the store has no loyalty programme",
            Flow.Need.CALLS, "left out: the node does not call this platform");

    Served {
        left = Map.copyOf(left);
    }

    /** Everything. */
    static Served all() {
        return new Served(Map.of());
    }

    /** All flows whose endpoints are there and whose needs are met. */
    static Served of(Predicate<String> hasPath, Predicate<Flow.Need> isMet) {
        Map<Flow, String> left = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            reason(flow, hasPath, isMet).ifPresent(why -> left.put(flow, why));
        }
        return new Served(left);
    }

    private static Optional<String> reason(Flow flow, Predicate<String> hasPath, Predicate<Flow.Need> isMet) {
        if (flow.path().isPresent() && !hasPath.test(flow.path().get())) {
            return Optional.of(NOT_SERVED);
        }
        for (Flow.Need need : Flow.Need.values()) {
            if (flow.needs(need) && !isMet.test(need)) {
                return Optional.of(MISSING.get(need));
            }
        }
        return Optional.empty();
    }

    boolean has(Flow flow) {
        return !left.containsKey(flow);
    }

    Optional<String> reason(Flow flow) {
        return Optional.ofNullable(left.get(flow));
    }
}
