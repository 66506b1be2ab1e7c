package kassa.adapter.http.platform;

import java.time.Duration;
import kassa.application.dispatch.Dispatch;
import kassa.application.platform.CallJournal;
import kassa.application.platform.KeptCall;
import kassa.application.platform.Reception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log what goes wrong between the node and the platform; not what the platform said, which may be of customers. */
public final class PlatformLog implements CallJournal {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformLog.class);

    @Override
    public void notTaken(Dispatch<KeptCall> dispatch, Reception reception) {
        String remedy = reception.kind() == Reception.Kind.UNAUTHORIZED
                ? "; look at KASSA_SMARTS_OUTBOUND_TOKEN, it is tried again slowly"
                : "";
        LOG.warn(
                "call {} ({} of {}) was not taken by the platform, attempt {}: {}{}",
                dispatch.item().id(),
                dispatch.item().call().kind(),
                dispatch.item().call().subject(),
                dispatch.attempt(),
                reception.reason(),
                remedy);
    }

    @Override
    public void setAside(Dispatch<KeptCall> dispatch, Reception reception) {
        LOG.error(
                "call {} ({} of {}) is refused by the platform and set aside, attempt {}: {}",
                dispatch.item().id(),
                dispatch.item().call().kind(),
                dispatch.item().call().subject(),
                dispatch.attempt(),
                reception.reason());
    }

    @Override
    public void paused(Duration pause, Reception last) {
        LOG.warn("the platform is away, calls to it pause; one is tried every {}: {}", pause, last.reason());
    }

    @Override
    public void resumed() {
        LOG.info("the platform is there again, calls to it go on");
    }
}
