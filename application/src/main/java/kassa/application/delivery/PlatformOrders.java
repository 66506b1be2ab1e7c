package kassa.application.delivery;

import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.application.port.PlatformUnavailable;

/** The orders as the platform has them. Asking takes as long as the platform takes: never within a unit of work. */
@DrivenPort
public interface PlatformOrders {

    /**
     * The order that the platform has under this number; empty if it has none.
     *
     * @throws PlatformUnavailable if it cannot be asked, or its answer cannot be used
     */
    Optional<TellOrder> find(OrderQuestion question);

    /** No platform: whoever asks hears why not. */
    static PlatformOrders none(String reason) {
        return question -> {
            throw new PlatformUnavailable(reason);
        };
    }
}
