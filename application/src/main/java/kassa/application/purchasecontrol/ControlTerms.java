package kassa.application.purchasecontrol;

import java.time.Duration;
import java.util.Objects;
import kassa.domain.purchasecontrol.ControlPolicy;

/**
 * How the node controls purchases.
 *
 * @param timeToLive how long a customer waits for someone of the store
 */
public record ControlTerms(ControlPolicy policy, Duration timeToLive) {

    public ControlTerms {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(timeToLive, "timeToLive");
    }
}
