package kassa.bootstrap;

import ch.qos.logback.classic.Level;

/** From which level on the node's own messages are logged. */
enum LogLevel {
    ERROR(Level.ERROR, Level.ERROR),
    WARN(Level.WARN, Level.WARN),
    INFO(Level.INFO, Level.WARN),
    DEBUG(Level.DEBUG, Level.INFO),
    TRACE(Level.TRACE, Level.DEBUG);

    private final Level own;
    private final Level libraries;

    LogLevel(Level own, Level libraries) {
        this.own = own;
        this.libraries = libraries;
    }

    Level own() {
        return own;
    }

    /** What libraries tell matters less: one level above. */
    Level libraries() {
        return libraries;
    }

    /** What the web server tells those who debug is never logged. */
    Level webServer() {
        return libraries.isGreaterOrEqual(Level.INFO) ? libraries : Level.INFO;
    }

    /** What the connection pool warns about matters to those only who look into it. */
    Level pool() {
        return libraries.isGreaterOrEqual(Level.WARN) ? Level.ERROR : libraries;
    }
}
