package kassa.application.platform;

import java.util.List;
import java.util.Optional;
import kassa.application.port.Transactions;

final class CallDeskService implements CallDesk {

    private static final int PUT_BACK_AT_ONCE = 200;

    private final Transactions transactions;
    private final PlatformCalls calls;

    CallDeskService(Transactions transactions, PlatformCalls calls) {
        this.transactions = transactions;
        this.calls = calls;
    }

    @Override
    public CallPage page(CallState state, long after, int limit) {
        return transactions.read(() -> CallPage.of(calls.page(state, after, limit), after));
    }

    @Override
    public Optional<ListedCall> retry(CallId id) {
        return transactions.write(() -> {
            calls.find(id).ifPresent(calls::putBack);
            return calls.find(id);
        });
    }

    @Override
    public Optional<ListedCall> giveUp(CallId id) {
        return transactions.write(() -> {
            calls.find(id).ifPresent(calls::drop);
            return calls.find(id);
        });
    }

    /** Those that are refused again meanwhile are not met twice: their numbers lie behind. */
    @Override
    public long retryAll() {
        long retried = 0;
        CallPage page = page(CallState.SET_ASIDE, 0, PUT_BACK_AT_ONCE);
        while (!page.calls().isEmpty()) {
            putBack(page.calls());
            retried += page.calls().size();
            page = page(CallState.SET_ASIDE, page.next(), PUT_BACK_AT_ONCE);
        }
        return retried;
    }

    private void putBack(List<ListedCall> found) {
        transactions.write(() -> {
            found.stream()
                    .map(each -> each.kept().id())
                    .map(calls::find)
                    .flatMap(Optional::stream)
                    .forEach(calls::putBack);
            return found;
        });
    }
}
