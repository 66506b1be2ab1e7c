package kassa.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log: lines on standard error, such as
 * {@code 2026-11-24T09:30:00.123Z WARN  [5f0c2a] kassa.adapter.http.server - slow client}.
 *
 * <p>In brackets stands the id of the request. Time is UTC. Logback finds this class by itself; it is written in Java
 * because reading a file instead takes a noticeable part of the time that the node needs to start. An operator who wants
 * another log names such a file with {@code -Dlogback.configurationFile}.
 */
public final class Logging extends ContextAwareBase implements Configurator {

    private static final String OWN = "kassa";
    /** Tells every lost connection with its whole stack; which requests it cost is told by us, in a line each. */
    private static final String POOL = "com.zaxxer.hikari";

    /** Warns that newer versions are quicker with vectors, which searches for names have none of. */
    private static final String VECTORS = "org.apache.lucene.internal.vectorization";

    /** Tells every header of every request to those who debug: tokens are among them. */
    private static final String WEB_SERVER = "org.eclipse.jetty";

    private static final String REPLACEMENT = "logback.configurationFile";

    /** Signs that would break a line, or colour a terminal, are shown as blanks. */
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSX, UTC} %-5level [%X{requestId:--}] %logger"
            + " - %replace(%msg){'\\p{Cntrl}+', ' '}%n";

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (System.getProperty(REPLACEMENT) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(standardError(log));
        levels(log, LogLevel.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Logs from that level on, unless the operator has brought a log of their own. */
    static void from(LogLevel level) {
        takeInOtherLog();
        if (System.getProperty(REPLACEMENT) == null) {
            levels((LoggerContext) LoggerFactory.getILoggerFactory(), level);
        }
    }

    /** Some libraries write to the log of the Java platform, which has a form of its own. */
    private static void takeInOtherLog() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static void levels(LoggerContext log, LogLevel level) {
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(level.libraries());
        log.getLogger(OWN).setLevel(level.own());
        log.getLogger(POOL).setLevel(level.pool());
        log.getLogger(WEB_SERVER).setLevel(level.webServer());
        log.getLogger(VECTORS).setLevel(Level.ERROR);
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext log) {
        PatternLayoutEncoder line = new PatternLayoutEncoder();
        line.setContext(log);
        line.setPattern(LINE);
        line.start();
        ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
        standardError.setContext(log);
        standardError.setTarget("System.err");
        standardError.setEncoder(line);
        standardError.start();
        return standardError;
    }
}
