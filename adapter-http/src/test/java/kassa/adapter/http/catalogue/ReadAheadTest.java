package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.catalogue.ProductRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
@DisplayName("Rows that are read ahead")
class ReadAheadTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 249, 250, 251, 500, 3_333})
    @DisplayName("are the same in the same order")
    void same(int count) {
        List<ProductRow> rows = rows(count).toList();

        try (Stream<ProductRow> ahead = ReadAhead.of(rows.stream())) {
            assertThat(ahead.toList()).isEqualTo(rows);
        }
    }

    @Test
    @DisplayName("are read no further ahead than bears, and closed once, even if they have no end")
    void endless() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Stream<ProductRow> rows =
                Stream.<ProductRow>generate(() -> row(read.incrementAndGet())).onClose(closed::incrementAndGet);

        try (Stream<ProductRow> ahead = ReadAhead.of(rows)) {
            assertThat(ahead.limit(1_000).toList()).hasSize(1_000);
        }

        assertThat(read.get()).isLessThan(5_000);
        assertThat(closed).hasValue(1);
    }

    @Test
    @DisplayName("end with the failure that ended their reading, be it an error")
    void failing() {
        assertThatThrownBy(() -> readAll(new IllegalArgumentException("a bug")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bug");
        assertThatThrownBy(() -> readAll(new OutOfMemoryError("a lot"))).isInstanceOf(OutOfMemoryError.class);
    }

    private static void readAll(Throwable failure) {
        Stream<ProductRow> broken = Stream.generate(() -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
        try (Stream<ProductRow> ahead = ReadAhead.of(Stream.concat(rows(300), broken))) {
            ahead.toList();
        }
    }

    private static Stream<ProductRow> rows(int count) {
        return IntStream.range(0, count).mapToObj(ReadAheadTest::row);
    }

    private static ProductRow row(int line) {
        return new ProductRow.Bad(line, List.of("row " + line));
    }
}
