package kassa.application.catalogue;

import kassa.application.port.DrivenPort;

/** Someone who watches a catalogue file being loaded. */
@DrivenPort
public interface LoadProgress {

    /** Work that nobody watches. */
    LoadProgress UNWATCHED = (stage, rows) -> {};

    /** The two times a file is gone through. */
    enum Stage {
        CHECKING,
        STORING
    }

    /** This many rows are done in this stage. */
    void reached(Stage stage, long rows);
}
