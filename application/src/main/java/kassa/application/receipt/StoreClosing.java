package kassa.application.receipt;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;

/** Closes the books of stores. */
@DrivingPort
public interface StoreClosing {

    /**
     * Closes the books of the store over all that has happened since they were closed before.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code receipt.ledger-altered}
     */
    Closing close(InstitutionId institution);

    /**
     * Closings of the store, newest first.
     *
     * @param after the number of the last one of the page before
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    List<Closing> list(InstitutionId institution, Optional<Long> after, int limit);

    /** @throws kassa.domain.rule.RuleViolation {@code receipt.unknown-closing} */
    Closing find(InstitutionId institution, long number);

    /** The use cases over these ports. */
    static StoreClosing over(
            Transactions transactions,
            Institutions institutions,
            Ledger ledger,
            LedgerFormat format,
            Closings closings,
            InstantSource clock) {
        return new StoreClosingService(transactions, institutions, ledger, format, closings, clock);
    }
}
