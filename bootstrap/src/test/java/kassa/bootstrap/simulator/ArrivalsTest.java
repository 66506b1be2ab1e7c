package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What arrives at the platform")
class ArrivalsTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Arrivals arrivals = new Arrivals("");

    @Test
    @DisplayName("is complete if each subject's calls came in their order, some of them twice in a row, early or late")
    void complete() {
        arrivals.arrive("I1", "PENDING");
        arrivals.expect("I1", "PENDING");
        arrivals.expect("I1", "PASSED");
        arrivals.expect("O1", "CONFIRMED");
        arrivals.arrive("O1", "CONFIRMED");
        arrivals.arrive("I1", "PENDING");
        arrivals.arrive("I1", "PASSED");
        arrivals.arrive("I1", "PASSED");

        assertThat(arrivals.problems()).isEmpty();
    }

    @Test
    @DisplayName("is of this simulation: what another one left to be told does not count")
    void another() {
        Arrivals ours = new Arrivals("sim-b-");
        ours.expect("order-sim-b-1", "CONFIRMED");
        ours.arrive("order-sim-b-1", "CONFIRMED");
        ours.arrive("sim-a-1", "PASSED");

        assertThat(ours.problems()).isEmpty();
        assertThat(ours.count()).isEqualTo(1);
    }

    @Test
    @DisplayName("is wrong if something is missing, out of order or nobody's")
    void wrong() {
        arrivals.expect("lost", "PASSED");
        arrivals.expect("turned", "CONFIRMED");
        arrivals.expect("turned", "SHIPPING");
        arrivals.arrive("turned", "SHIPPING");
        arrivals.arrive("turned", "CONFIRMED");
        arrivals.arrive("strange", "FAILED");

        assertThat(arrivals.problems())
                .containsExactly(
                        "lost: expected [PASSED], arrived []",
                        "turned: expected [CONFIRMED, SHIPPING], arrived [SHIPPING, CONFIRMED]",
                        "strange: expected [], arrived [FAILED]");
    }

    @Test
    @DisplayName("is waited for, and no longer than it takes")
    void awaited() {
        arrivals.expect("O1", "CONFIRMED");
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> arrivals.await("O1", "CONFIRMED", LONG));
        arrivals.arrive("O1", "CONFIRMED");

        assertThat(waiting.join()).isTrue();
        arrivals.await(LONG);
    }

    @Test
    @DisplayName("is not waited for for ever")
    void bounded() {
        arrivals.expect("O1", "CONFIRMED");

        assertThat(arrivals.await("O1", "CONFIRMED", Duration.ofMillis(5))).isFalse();
        arrivals.await(Duration.ofMillis(5));

        assertThat(arrivals.problems()).hasSize(1);
    }
}
