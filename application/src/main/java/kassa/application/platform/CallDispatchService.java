package kassa.application.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kassa.application.dispatch.Dispatch;
import kassa.application.dispatch.Dispatcher;
import kassa.application.port.Transactions;

final class CallDispatchService implements CallDispatch {

    private final Dispatcher<KeptCall> dispatcher;
    private final PlatformCalls calls;
    private final SmartsPlatform platform;
    private final PlatformLine line;
    private final CallJournal journal;
    private final InstantSource clock;

    CallDispatchService(
            Transactions transactions,
            PlatformCalls calls,
            SmartsPlatform platform,
            PlatformLine line,
            CallJournal journal,
            InstantSource clock) {
        this.dispatcher = new Dispatcher<>(transactions, calls, clock);
        this.calls = calls;
        this.platform = platform;
        this.line = line;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public int sendDue(int most) {
        int tried = 0;
        while (tried < most && sendNext()) {
            tried++;
        }
        return tried;
    }

    private boolean sendNext() {
        if (!line.admits(clock.instant())) {
            return false;
        }
        boolean wasDue = dispatcher.next(this::send);
        if (!wasDue) {
            line.unused(clock.instant());
        }
        return wasDue;
    }

    private Runnable send(Dispatch<KeptCall> dispatch) {
        Instant begin = clock.instant();
        Reception reception = platform.send(dispatch.item());
        Instant end = clock.instant();
        tell(dispatch, reception);
        tell(line.record(reception, Duration.between(begin, end), end), reception);
        return () -> keep(dispatch, reception, end);
    }

    private void tell(Dispatch<KeptCall> dispatch, Reception reception) {
        if (reception.kind() == Reception.Kind.REFUSED) {
            journal.setAside(dispatch, reception);
        } else if (reception.kind() != Reception.Kind.TAKEN) {
            journal.notTaken(dispatch, reception);
        }
    }

    private void tell(PlatformLine.Change change, Reception reception) {
        if (change == PlatformLine.Change.PAUSED) {
            journal.paused(PlatformLine.PAUSE, reception);
        } else if (change == PlatformLine.Change.RESUMED) {
            journal.resumed();
        }
    }

    private void keep(Dispatch<KeptCall> dispatch, Reception reception, Instant now) {
        switch (reception.kind()) {
            case TAKEN -> calls.complete(dispatch);
            case REFUSED -> calls.setAside(dispatch, now, reception.problem());
            default -> {
                calls.postpone(dispatch, now.plus(Patience.after(dispatch, reception)));
                calls.note(dispatch, reception.problem());
            }
        }
    }
}
