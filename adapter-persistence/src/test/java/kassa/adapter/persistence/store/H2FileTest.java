package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kassa.adapter.persistence.testdatabase.CrampedDisk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of H2")
class H2FileTest {

    private static final int COMMITS = 100;
    private static final String FILE = ".mv.db";

    @TempDir
    private Path folder;

    /** What a killed process leaves behind is what is in the file after a commit. H2 left to itself fails this within ten commits. */
    @ParameterizedTest(name = "at the start: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "that was not closed has every commit, also where space is used again, whether it is opened at the start or later")
    void everyCommit(boolean atTheStart) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("till") + ";RETENTION_TIME=0");
                Statement statement = connection.createStatement()) {
            statement.execute("create table till as select 0 as sales, space(20000) as room");
            for (int sales = 1; sales <= COMMITS; sales++) {
                statement.execute("update till set sales = " + sales);
                Files.copy(file("till"), file("left"), StandardCopyOption.REPLACE_EXISTING);
                if (atTheStart) {
                    recover("left");
                    assertThat(sales(url("left"))).isEqualTo(sales);
                } else {
                    assertThat(sales(H2Url.of(settings("left")).hardened())).isEqualTo(sales);
                }
            }
        }
    }

    private void recover(String name) throws SQLException {
        Dialect.of(settings(name)).inspect();
    }

    private StoreSettings settings(String name) {
        return StoreSettings.of(url(name), "", "");
    }

    private static int sales(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sales from till")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    @DisplayName("that was closed, or that a process has open, is left alone")
    void leftAlone() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("till"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table till as select 1 as sales");
            assertThatCode(() -> recover("till")).doesNotThrowAnyException();
            statement.execute("update till set sales = 2");
        }
        byte[] closed = Files.readAllBytes(file("till"));
        recover("till");
        assertThat(Files.readAllBytes(file("till"))).isEqualTo(closed);
        assertThat(sales(url("till"))).isEqualTo(2);
    }

    @Test
    @DisplayName("that cannot be searched, because its disk fails, is not opened with less than is in it, and is later")
    void failingDisk() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("till") + ";RETENTION_TIME=0");
                Statement statement = connection.createStatement()) {
            statement.execute("create table till as select 1 as sales");
            Files.copy(file("till"), file("left"));
        }
        StoreSettings cramped = CrampedDisk.with(settings("left"));
        CrampedDisk.spoil();
        try {
            assertThatThrownBy(() -> Dialect.of(cramped).inspect())
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("cannot be searched");
        } finally {
            CrampedDisk.mend();
        }

        Dialect.of(cramped).inspect();
        assertThat(sales(url("left"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H:2,block:2,fletcher:0", "H2encrypt\n", "minutes of a meeting"})
    @DisplayName("that is none is left alone, and none is made where there is none")
    void noneOfH2(String content) throws SQLException, IOException {
        recover("nothing");
        assertThat(file("nothing")).doesNotExist();

        Files.writeString(file("till"), content);
        recover("till");
        assertThat(file("till")).hasContent(content);
    }

    private Path file(String name) {
        return folder.resolve(name + FILE);
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
    }
}
