package kassa.application.person;

import java.util.Objects;

/** What became of one kind of records when a person was forgotten. */
public record ErasedKind(String kind, PersonalRecords.Erasure erasure) {

    public ErasedKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(erasure, "erasure");
    }

    /** Whether there was nothing of the person among them. */
    public boolean isNothing() {
        return erasure.erased() == 0 && erasure.left() == 0;
    }
}
