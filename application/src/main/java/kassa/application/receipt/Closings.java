package kassa.application.receipt;

import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;

/** The closings of all stores, which are added and never changed. */
@DrivenPort
public interface Closings {

    /** The closings of the store with numbers below that one, newest first, at most {@code limit}. */
    List<Closing> list(InstitutionId institution, long below, int limit);

    /** The last one of the store. */
    default Optional<Closing> last(InstitutionId institution) {
        return list(institution, Long.MAX_VALUE, 1).stream().findFirst();
    }

    Optional<Closing> find(InstitutionId institution, long number);

    /** @throws kassa.application.port.StaleVersion if the store has a closing of that number */
    void add(Closing closing);
}
