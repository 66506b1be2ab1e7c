package kassa.adapter.persistence.store;

import org.flywaydb.core.api.logging.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the migrations say: failures as they are, all else for those who debug. */
final class MigrationLog implements Log {

    private final Logger logger;

    MigrationLog(Class<?> source) {
        logger = LoggerFactory.getLogger(source);
    }

    @Override
    public void debug(String message) {
        logger.trace(message);
    }

    @Override
    public void info(String message) {
        logger.debug(message);
    }

    @Override
    public void warn(String message) {
        logger.debug(message);
    }

    @Override
    public void error(String message) {
        logger.error(message);
    }

    @Override
    public void error(String message, Exception failure) {
        logger.error(message, failure);
    }

    @Override
    public void notice(String message) {
        logger.debug(message);
    }
}
