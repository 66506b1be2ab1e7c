package kassa.domain.receipt;

import java.util.List;
import java.util.Optional;

/** What has happened to a receipt, held against the one table of transitions. */
final class ReceiptHistory {

    private ReceiptHistory() {}

    /** The state that these events lead to, oldest first; empty if the table does not allow one of them where it stands. */
    static Optional<ReceiptState> stateAfter(List<ReceiptEvent> events) {
        Optional<ReceiptState> state = events.stream()
                .findFirst()
                .filter(first -> first.kind() == ReceiptEvent.Kind.ISSUED)
                .map(issued -> ReceiptState.ISSUED);
        for (int i = 1; i < events.size(); i++) {
            ReceiptEvent.Kind kind = events.get(i).kind();
            state = state.flatMap(before -> next(before, kind));
        }
        return state;
    }

    private static Optional<ReceiptState> next(ReceiptState state, ReceiptEvent.Kind kind) {
        return switch (kind) {
            case ISSUED -> Optional.empty();
            case SUPERSEDED -> state.after(ReceiptCommand.SUPERSEDE);
            case EXPIRED -> state.after(ReceiptCommand.EXPIRE);
            case CANCELLED -> state.after(ReceiptCommand.CANCEL);
            case PAID -> state.after(ReceiptCommand.PAY);
            case DUPLICATE_PAYMENT -> Optional.of(state).filter(ReceiptState::isPaid);
            case PARTLY_REFUNDED -> state.after(ReceiptCommand.REFUND_PART);
            case REFUNDED -> state.after(ReceiptCommand.REFUND_REST);
        };
    }
}
