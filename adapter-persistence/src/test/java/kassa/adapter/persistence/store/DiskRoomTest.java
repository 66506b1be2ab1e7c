package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kassa.application.port.StorageUnavailable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The room on a disk")
class DiskRoomTest {

    @Test
    @DisplayName("is enough for more work as long as the reserve is left")
    void reserve() {
        assertThatCode(new DiskRoom(() -> DiskRoom.RESERVE_BYTES)::require).doesNotThrowAnyException();
        assertThatThrownBy(new DiskRoom(() -> DiskRoom.RESERVE_BYTES - 1)::require)
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("less than 8 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:", "nio:", "async:", "retry:nio:"})
    @DisplayName("is that of the disk which the file of the database is on, however H2 gets there")
    void ofFolder(String way, @TempDir Path folder) {
        long free = DiskRoom.of(way + folder.resolve("kassa")).freeBytes();

        assertThat(free).isBetween(1L, folder.toFile().getTotalSpace());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem:kassa", "memFS:kassa", "/no/such/folder/kassa"})
    @DisplayName("has no end where there is no disk, or one that does not tell")
    void endless(String place) {
        assertThat(DiskRoom.of(place).freeBytes()).isEqualTo(Long.MAX_VALUE);
    }
}
