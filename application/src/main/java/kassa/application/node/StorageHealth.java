package kassa.application.node;

import kassa.application.port.DrivenPort;

/** Whether the store can be used. */
@DrivenPort
public interface StorageHealth {

    /** Whether it answers within a second or two; never throws. */
    boolean responds();
}
