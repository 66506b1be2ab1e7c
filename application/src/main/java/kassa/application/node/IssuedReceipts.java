package kassa.application.node;

import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;

/** What the upkeep of stores asks about their receipts. */
@DrivenPort
public interface IssuedReceipts {

    /** Whether any receipt was ever issued for the store. */
    boolean existFor(InstitutionId institution);
}
