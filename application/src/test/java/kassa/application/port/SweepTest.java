package kassa.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sweep")
class SweepTest {

    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("has everything done in its order, and tells how much there was")
    void all() {
        assertThat(Sweep.over(List.of("a", "b"), done::add)).isEqualTo(2);
        assertThat(Sweep.over(List.<String>of(), done::add)).isZero();

        assertThat(done).containsExactly("a", "b");
    }

    @Test
    @DisplayName("goes on behind what cannot be done, and throws the first failure in the end")
    void failures() {
        assertThatThrownBy(() -> Sweep.over(List.of("a", "!b", "c", "!d", "e"), this::tryIt))
                .hasMessage("!b");

        assertThat(done).containsExactly("a", "c", "e");
    }

    private void tryIt(String name) {
        if (name.startsWith("!")) {
            throw new IllegalStateException(name);
        }
        done.add(name);
    }

    @Test
    @DisplayName("ends at once when the store cannot be used")
    void outage() {
        assertThatThrownBy(() -> Sweep.over(List.of("a", "b"), name -> {
                    done.add(name);
                    throw new StorageUnavailable("gone", null);
                }))
                .isInstanceOf(StorageUnavailable.class);

        assertThat(done).containsExactly("a");
    }
}
