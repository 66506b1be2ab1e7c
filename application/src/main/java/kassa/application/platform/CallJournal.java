package kassa.application.platform;

import java.time.Duration;
import kassa.application.dispatch.Dispatch;
import kassa.application.port.DrivenPort;

/** Where those who run the node read what goes wrong between it and the platform. */
@DrivenPort
public interface CallJournal {

    /** The call will be sent again. */
    void notTaken(Dispatch<KeptCall> dispatch, Reception reception);

    /** The call will not be sent again by itself. */
    void setAside(Dispatch<KeptCall> dispatch, Reception reception);

    /** Nothing is sent for that long, then one call is tried. */
    void paused(Duration pause, Reception last);

    /** The platform is there again, all calls are sent. */
    void resumed();
}
