package kassa.application.event;

import kassa.application.dispatch.Dispatch;
import kassa.application.port.DrivenPort;

/** The merchant's system that wants to be told what happens. */
@DrivenPort
public interface EventReceiver {

    /** Tells it the event, in less than half a minute whatever the receiver does. */
    Outcome deliver(Dispatch<OutgoingEvent> dispatch);
}
