package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Carts that are checked again")
class RechecksTest {

    private static final Recheck RECHECK = new Recheck(Examples.basket(), true);

    private final Rechecks rechecks = new Rechecks();

    @Test
    @DisplayName("are taken up once, however often the node asks")
    void once() {
        rechecks.add(RECHECK);

        assertThat(rechecks.take("I1")).contains(RECHECK);
        assertThat(rechecks.take("I1")).isEmpty();
        assertThat(rechecks.take("I2")).isEmpty();
    }

    @Test
    @DisplayName("are waited for from when they are taken up until they are settled")
    void awaited() {
        assertThat(rechecks.await(Duration.ZERO)).isTrue();
        rechecks.add(RECHECK);
        rechecks.take("I1");
        assertThat(rechecks.await(Duration.ofMillis(5))).isFalse();

        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> rechecks.await(Duration.ofSeconds(60)));
        rechecks.settle();

        assertThat(waiting.join()).isTrue();
    }
}
