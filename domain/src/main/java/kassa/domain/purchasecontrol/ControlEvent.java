package kassa.domain.purchasecontrol;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a control case.
 *
 * @param supervisor who of the store said so, if a person did and they were named
 * @param note what that person noted
 */
public record ControlEvent(ControlCommand command, Instant at, Optional<String> supervisor, Optional<String> note) {

    public ControlEvent {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(note, "note");
    }

    static ControlEvent of(ControlCommand command, Instant at) {
        return new ControlEvent(command, at, Optional.empty(), Optional.empty());
    }

    static ControlEvent of(ControlResult result) {
        return new ControlEvent(result.status().command(), result.at(), result.supervisor(), result.note());
    }

    ControlEvent withoutNote() {
        return new ControlEvent(command, at, supervisor, Optional.empty());
    }

    boolean isCart() {
        return command == ControlCommand.CLEAR || command == ControlCommand.OPEN;
    }

    boolean isFailure() {
        return command == ControlCommand.FAIL || command == ControlCommand.ALLOW_PAYMENT;
    }

    /** The state that these lead to, oldest first; empty if the table does not allow one of them where it stands. */
    static Optional<ControlState> stateAfter(List<ControlEvent> events) {
        Optional<ControlState> state =
                events.stream().findFirst().flatMap(first -> ControlState.atFirst(first.command));
        for (int i = 1; i < events.size(); i++) {
            ControlCommand command = events.get(i).command;
            state = state.flatMap(before -> before.after(command));
        }
        return state;
    }
}
