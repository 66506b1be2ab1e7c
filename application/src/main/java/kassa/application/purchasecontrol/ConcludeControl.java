package kassa.application.purchasecontrol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.purchasecontrol.ControlStatus;

/**
 * What someone of the store made of a control.
 *
 * @param products what is in the cart now, if that person changed it
 */
public record ConcludeControl(
        ControlStatus status,
        Optional<List<RequestedLine>> products,
        Optional<String> supervisor,
        Optional<String> note) {

    public ConcludeControl {
        Objects.requireNonNull(status, "status");
        products = products.map(List::copyOf);
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(note, "note");
    }
}
