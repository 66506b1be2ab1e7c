package kassa.application.platform;

import kassa.application.port.DrivenPort;

/** The platform, as it is called. */
@DrivenPort
public interface SmartsPlatform {

    /** Sends the call, in less than half a minute whatever the platform does. */
    Reception send(KeptCall call);
}
