package kassa.application.node;

import java.util.List;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

/** Tells what the node is and how it fares, and which stores it serves. */
@DrivingPort
public interface NodeUpkeep {

    NodeVersion version();

    NodeHealth health();

    /** What those who watch the node collect. */
    List<Measure> measures();

    /**
     * Puts a store, new or in place of the one with the same id.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.fixed-terms} if it has receipts and its currency or price basis
     *     would change
     */
    void put(Institution institution);

    /**
     * The store of that id.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    Institution institution(InstitutionId id);

    /** All stores, by id. */
    List<Institution> institutions();

    /**
     * The use cases over these ports.
     *
     * @param instruments the parts of the node that tell how they fare
     */
    static NodeUpkeep over(
            Transactions transactions,
            Institutions institutions,
            IssuedReceipts receipts,
            StorageHealth storage,
            NodeVersion version,
            List<Instrument> instruments) {
        return new NodeService(transactions, institutions, receipts, storage, version, instruments);
    }
}
