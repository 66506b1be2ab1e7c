package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.application.port.StorageUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("Work in the background")
class BackgroundTest {

    private static final Background.Plan PLAN =
            new Background.Plan("housework", 1, Duration.ofMillis(1), Duration.ofSeconds(30));

    private final Logger logger = (Logger) LoggerFactory.getLogger(Background.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.WARN);
        logger.setAdditive(false);
        logger.addAppender(log);
        log.start();
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    @DisplayName("goes on after any failure, each of which is told in the log")
    void goesOn() throws InterruptedException {
        CountDownLatch rounds = new CountDownLatch(4);
        AtomicInteger round = new AtomicInteger();

        try (Background background = Background.start(PLAN, goesOn -> {
            rounds.countDown();
            fail(round.incrementAndGet());
        })) {
            assertThat(rounds.await(30, TimeUnit.SECONDS)).isTrue();
            background.stop();
        }

        assertThat(log.list.subList(0, 3))
                .extracting(line -> line.getLevel() + " " + line.getFormattedMessage())
                .containsExactly(
                        Level.WARN + " housework could not be done now: the database is busy",
                        Level.ERROR + " housework failed",
                        Level.ERROR + " housework failed");
    }

    private static void fail(int round) {
        switch (round) {
            case 1 -> throw new StorageUnavailable("the database is busy", null);
            case 2 -> throw new IllegalStateException("a bug");
            case 3 -> throw new OutOfMemoryError("of a test");
            default -> {}
        }
    }

    @Test
    @DisplayName("is told to stop without being waited for")
    void stops() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);

        try (Background background = Background.start(PLAN, goesOn -> {
            begun.countDown();
            while (goesOn.getAsBoolean()) {
                Thread.onSpinWait();
            }
            await(told);
        })) {
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            background.stop();
            told.countDown();
        }

        assertThat(log.list).isEmpty();
    }

    @Test
    @DisplayName("of several kinds is told to stop all at once: none goes on while another is waited for")
    void allAtOnce() throws InterruptedException {
        Background.Plan hasty = new Background.Plan("first", 1, Duration.ofMillis(1), Duration.ofSeconds(2));
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch secondStopped = new CountDownLatch(1);
        Background first = Background.start(hasty, goesOn -> {
            begun.countDown();
            await(secondStopped);
        });
        Background second = Background.start(PLAN, goesOn -> {
            begun.countDown();
            while (goesOn.getAsBoolean()) {
                Thread.onSpinWait();
            }
            secondStopped.countDown();
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        new Chores(List.of(first, second)).close();

        assertThat(log.list).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
