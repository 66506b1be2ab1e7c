package kassa.bootstrap.simulator;

import java.util.Map;
import java.util.Optional;

/**
 * What can be played against the node.
 *
 * @param left why a flow is left out, for each that is
 */
record Served(Map<Flow, String> left) {

    static final String NOT_SERVED = "not served";
    static final String NEEDS_ADMIN = "left out: needs --admin-token";

    Served {
        left = Map.copyOf(left);
    }

    boolean has(Flow flow) {
        return !left.containsKey(flow);
    }

    Optional<String> reason(Flow flow) {
        return Optional.ofNullable(left.get(flow));
    }
}
