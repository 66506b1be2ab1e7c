package kassa.bootstrap.simulator;

import java.util.ArrayList;
import java.util.List;

/** What has been found wrong, in the order in which it was found. Used by one thread at a time. */
final class Notes {

    private final List<Note> notes = new ArrayList<>();
    private String requestId = "";

    /** From now on, notes are about the answer to that request. */
    void about(String request) {
        requestId = request;
    }

    void wrong(String check, String detail) {
        notes.add(new Note(check, detail, requestId));
    }

    /** Notes something unless it is as it has to be. */
    void require(boolean holds, String check, String detail) {
        if (!holds) {
            wrong(check, detail);
        }
    }

    int count() {
        return notes.size();
    }

    List<Note> all() {
        return List.copyOf(notes);
    }
}
