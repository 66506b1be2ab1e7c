package kassa.application.port.contract;

import java.time.Duration;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallJournal;
import kassa.application.platform.KeptCall;
import kassa.application.platform.Reception;

/** Tells nobody. */
public final class SilentJournal implements CallJournal {

    @Override
    public void notTaken(Dispatch<KeptCall> dispatch, Reception reception) {}

    @Override
    public void setAside(Dispatch<KeptCall> dispatch, Reception reception) {}

    @Override
    public void paused(Duration pause, Reception last) {}

    @Override
    public void resumed() {}
}
