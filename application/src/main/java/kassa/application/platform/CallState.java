package kassa.application.platform;

/** How a kept call stands. */
public enum CallState {
    /** It is to be sent, or sent again. */
    WAITING,
    /** The platform has refused it for good; it is sent again if someone says so. */
    SET_ASIDE
}
