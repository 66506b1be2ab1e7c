package kassa.adapter.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.IndexEntry;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Threads that put products into an index")
class IndexingCrewTest {

    private static final List<IndexEntry> ENTRIES = IntStream.range(0, 5_000)
            .mapToObj(number -> new IndexEntry(Samples.product("P" + number), number))
            .toList();

    private final IndexingCrew crew = IndexingCrew.ofThisMachine();

    @Test
    @DisplayName("do all of it before the one who gave it to them goes on")
    void all() throws IOException {
        Set<IndexEntry> done = ConcurrentHashMap.newKeySet();

        crew.each(ENTRIES.stream(), done::add);

        assertThat(done).isEqualTo(ENTRIES.stream().collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("hand on what failed, and have left off by then; the next work is done")
    void failure() throws IOException {
        AtomicInteger working = new AtomicInteger();

        assertThatThrownBy(() -> crew.each(ENTRIES.stream(), entry -> {
                    working.incrementAndGet();
                    try {
                        failAt(entry, 1_234);
                    } finally {
                        working.decrementAndGet();
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(working).hasValue(0);
        all();
    }

    private static void failAt(IndexEntry entry, int number) throws IOException {
        if (entry.timesSold() == number) {
            throw new IOException("the disk is full");
        }
    }

    @Test
    @DisplayName("hand on that the products could not be read on")
    void unreadable() {
        Stream<IndexEntry> broken = ENTRIES.stream().peek(entry -> {
            if (entry.timesSold() == 3_000) {
                throw new StorageUnavailable("the line is cut", null);
            }
        });

        assertThatThrownBy(() -> crew.each(broken, entry -> {})).isInstanceOf(StorageUnavailable.class);
    }

    @Test
    @DisplayName("leave off when they are told to stop, and do no more")
    void stopped() {
        AtomicInteger done = new AtomicInteger();
        Stream<IndexEntry> entries = ENTRIES.stream().peek(entry -> {
            if (entry.timesSold() == 1_000) {
                crew.stop();
            }
        });

        assertThatThrownBy(() -> crew.each(entries, entry -> done.incrementAndGet()))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(done).hasValueLessThanOrEqualTo(1_200);
        assertThatThrownBy(this::all).isInstanceOf(InterruptedIOException.class);
    }

    @AfterEach
    void close() {
        crew.close();
    }
}
