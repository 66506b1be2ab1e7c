package kassa.application.receipt;

import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;

/** Someone who watches ledgers being looked through. */
@DrivenPort
public interface AuditWatcher {

    /** So many of about so many receipts and entries of the store have been looked at. */
    void looked(InstitutionId institution, long done, long total);
}
