package kassa.application.purchasecontrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.application.port.Position;
import kassa.application.port.Versioned;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.PastControl;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/** The control cases of all purchases that were ever checked, one for each. */
@DrivenPort
public interface ControlCases {

    /** The case of a purchase; in work that writes, whoever else wants to change it waits. */
    Optional<Versioned<FiledControl>> find(Purchase purchase);

    /** The stores that have a case of that invoice, by id. */
    List<InstitutionId> storesOf(InvoiceId invoice);

    /**
     * Keeps a new case.
     *
     * @throws kassa.application.port.StaleVersion if the purchase has one already
     */
    void add(FiledControl control);

    /**
     * Keeps {@code changed} in place of the case that was read as {@code version}.
     *
     * @throws kassa.application.port.StaleVersion if it has changed since it was read
     */
    void replace(FiledControl changed, long version);

    /** Cases that say to be open although their time had run out by {@code now}, those that ran out first, first. */
    List<Purchase> due(Instant now, int limit);

    /**
     * Cases by what the query asks for but its limit, as they are at {@code now} and those whose cart was looked at last,
     * first; of one instant by invoice and store, downwards.
     */
    List<ControlCase> list(ControlQuery query, Instant now, int limit);

    /** What the last purchases of the person came to, of any store, the latest first; without {@code judged}. */
    List<PastControl> past(PersonId person, Purchase judged, int limit);

    /** The same of those purchases only that {@linkplain PastControl#isTelling tell} something, however long ago they were. */
    List<PastControl> telling(PersonId person, Purchase judged, int limit);

    /** Where a case stands among all: by when its cart was looked at. */
    static Position<Purchase> position(ControlCase control) {
        return new Position<>(control.check().at(), Purchase.of(control));
    }
}
