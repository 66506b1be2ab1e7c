package kassa.application.port.memory;

import java.util.List;
import kassa.application.platform.CallId;
import kassa.application.platform.KeptCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.contract.Samples;

final class MemoryPlatformCalls implements PlatformCalls {

    private final MemoryTransactions units;

    MemoryPlatformCalls(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public void append(OutgoingCall call) {
        units.change(tables -> {
            long number = 1
                    + tables.platformCalls()
                            .all()
                            .mapToLong(KeptCall::number)
                            .max()
                            .orElse(0);
            tables.platformCalls().put(number, new KeptCall(number, new CallId("call-" + number), call, Samples.NOW));
        });
    }

    @Override
    public List<KeptCall> waiting(long after, int limit) {
        return units.see(tables -> tables.platformCalls()
                .all()
                .filter(each -> each.number() > after)
                .limit(limit)
                .toList());
    }
}
