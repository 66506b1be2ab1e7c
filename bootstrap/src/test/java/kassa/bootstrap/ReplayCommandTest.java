package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.application.receipt.ConfirmPayment;
import kassa.domain.campaign.Campaign;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("kassa replay")
class ReplayCommandTest {

    private static final String HEADER =
            "institutionInvoiceId,invoiceId,issuedAt,currency,totalThen,totalNow,difference,why";

    @TempDir
    private Path folder;

    private ReplayTrial trial;

    @BeforeEach
    void prepare() {
        trial = ReplayTrial.in(folder);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    @DisplayName("tells every receipt whose total would be another, by how much and why, and the sums of all")
    void table() {
        trial.node()
                .pricing()
                .putCampaigns(
                        ReplayTrial.STORE,
                        List.of(Campaign.of("Two off", "B00000000501", "total >= 20 ? total - 2 : total")));
        trial.create("I-1", 1);
        trial.create("I-2", 2);
        trial.clock().set(Instant.parse("2026-11-23T21:59:59.999999Z"));
        String larger = trial.create("I-3", 3);

        assertThat(trial.replay("2026-11-23", "2026-11-23")).isEqualTo(ExitCode.DONE);

        assertThat(trial.out())
                .containsExactly(
                        "institutionInvoiceId        invoiceId  issuedAt                   then EUR  now EUR  difference  why",
                        larger + "  I-3        2026-11-23T23:59:59+02:00     28.00    18.00      -10.00  "
                                + "no longer applies: Two off (B00000000501) -2.00; "
                                + "newly applies: Tenth off (B00000000501) -2.00; "
                                + "newly applies: =3 for 2 (B00000000001) -10.00",
                        "3 receipts priced again, 1 would have another total",
                        "in all 56.00 EUR then, 46.00 EUR now, difference -10.00 EUR");
        assertThat(trial.errors()).isEmpty();
    }

    @Test
    @DisplayName("writes the same rows to a file, without formulas from outside, and nothing else beside it")
    void csv() {
        String first = trial.create("=I-1", 2);
        trial.clock().advance(Duration.ofSeconds(1));
        String second = trial.create("I-2, \"two\"", 3);

        assertThat(trial.replay("2026-11-23", "2026-11-23", "--csv", trial.file("new.csv")))
                .isEqualTo(ExitCode.DONE);

        assertThat(trial.path("new.csv"))
                .hasContent(HEADER + "\n"
                        + first + ",'=I-1,2026-11-23T00:30:00+02:00,EUR,20.00,18.00,-2.00,"
                        + "newly applies: Tenth off (B00000000501) -2.00\n"
                        + second + ",\"I-2, \"\"two\"\"\",2026-11-23T00:30:01+02:00,EUR,30.00,18.00,-12.00,"
                        + "newly applies: Tenth off (B00000000501) -2.00; "
                        + "newly applies: =3 for 2 (B00000000001) -10.00\n");
        assertThat(trial.out()).hasSize(5);
        assertThat(trial.files()).containsExactlyInAnyOrder("tried.json", "new.csv");
    }

    @Test
    @DisplayName("counts receipts that are offered or paid, and not revisions that were replaced")
    void standing() {
        trial.create("I-1", 1);
        trial.create("I-1", 2);
        trial.create("I-2", 3);
        trial.node()
                .receipts()
                .confirm(new ConfirmPayment(
                        Optional.of(new InvoiceId("I-2")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "{}"));

        trial.replay("2026-11-23", "2026-11-23");

        assertThat(trial.out()).contains("2 receipts priced again, 2 would have another total");
    }

    @Test
    @DisplayName("looks at whole days of the store, --to included, or from one instant until before another")
    void periods() {
        trial.create("I-1", 2);
        Map<String, Integer> expected = Map.of(
                "2026-11-23 2026-11-23", 1,
                "2026-11-22 2026-11-22", 0,
                "2026-11-24 2026-11-30", 0,
                "0001-01-01 9999-12-31", 1,
                "0001-01-01 2026-11-22T22:30:00Z", 0,
                "2026-11-22T22:30:00Z 2026-11-22T22:30:00.000001Z", 1,
                "2026-11-22T22:30:00Z 2026-11-22T22:30:00Z", 0,
                "2026-11-23T00:30:00.000001+02:00 2026-11-23", 0,
                "2026-11-23 2026-11-23T00:30:01+02:00", 1);

        expected.forEach((period, receipts) -> {
            assertThat(trial.replay(period.split(" ")[0], period.split(" ")[1])).isEqualTo(ExitCode.DONE);
            assertThat(trial.out()).as(period).anyMatch(line -> line.matches(receipts + " receipts? priced again.*"));
        });
    }

    @Test
    @DisplayName("of a period without receipts tells the sums alone, and writes a file with nothing but a header")
    void emptyPeriod() {
        trial.node();

        assertThat(trial.replay("2026-11-23", "2026-11-23", "--csv", trial.file("none.csv")))
                .isEqualTo(ExitCode.DONE);

        assertThat(trial.out())
                .containsExactly(
                        "0 receipts priced again, 0 would have another total",
                        "in all 0.00 EUR then, 0.00 EUR now, difference 0.00 EUR");
        assertThat(trial.path("none.csv")).hasContent(HEADER + "\n");
    }

    @Test
    @DisplayName("changes nothing: the receipts, and the campaigns that the store runs, stay as they were")
    void changesNothing() {
        String before = trial.create("I-1", 3);

        trial.replay("2026-11-23", "2026-11-23");

        assertThat(trial.create("I-1", 3)).isEqualTo(before);
        assertThat(trial.node().pricing().campaigns(ReplayTrial.STORE)).isEmpty();
    }

    @Test
    @DisplayName("if someone looks on, draws its progress on standard error, and leaves no trace of it")
    void progress() {
        trial.create("I-1", 2);

        trial.watched().replay("2026-11-23", "2026-11-23");

        assertThat(trial.screen()).startsWith("\rreplayed [").endsWith("\r" + " ".repeat(57) + "\r");
        assertThat(trial.out()).hasSize(4).noneMatch(line -> line.contains("replayed"));
    }

    @Test
    @DisplayName("finds out with the store whether a day and an instant are in order where its clocks stand")
    void order() {
        trial.node();

        assertThat(trial.replay("2026-11-23", "2026-11-22T22:00:00Z")).isEqualTo(ExitCode.DONE);
        assertThat(trial.replay("2026-11-23", "2026-11-22T21:59:59Z")).isEqualTo(ExitCode.ASKED_WRONGLY);
        assertThat(trial.replay("2026-11-23T21:59:59Z", "2026-11-23")).isEqualTo(ExitCode.DONE);
        assertThat(trial.replay("2026-11-23T22:00:00Z", "2026-11-23")).isEqualTo(ExitCode.ASKED_WRONGLY);

        assertThat(trial.errors())
                .containsExactly(
                        "--from: 2026-11-23 is after --to: 2026-11-22T21:59:59Z",
                        "--from: 2026-11-23T22:00:00Z is after --to: 2026-11-23");
    }

    @Test
    @DisplayName("knows nothing of a store that is not served: 2, and no file")
    void unknownStore() {
        trial.node();

        ExitCode code = trial.run(
                "--institution=nowhere",
                "--campaigns=" + trial.campaigns(),
                "--from=2026-11-23",
                "--to=2026-11-23",
                "--csv=" + trial.file("new.csv"),
                "--db-url=jdbc:h2:mem:replay");

        assertThat(code).isEqualTo(ExitCode.ASKED_WRONGLY);
        assertThat(trial.errors()).containsExactly("--institution: this node serves no institution nowhere");
        assertThat(trial.files()).containsExactly("tried.json");
    }

    @Test
    @DisplayName("overwrites a file only if told so")
    void overwrite() {
        trial.create("I-1", 2);
        Path report = trial.write("new.csv", "the month before");

        assertThat(trial.replay("2026-11-23", "2026-11-23", "--csv", report.toString()))
                .isEqualTo(ExitCode.ASKED_WRONGLY);
        assertThat(trial.errors()).containsExactly(report + ": is there already; --overwrite replaces it");
        assertThat(report).hasContent("the month before");

        assertThat(trial.replay("2026-11-23", "2026-11-23", "--csv", report.toString(), "--overwrite"))
                .isEqualTo(ExitCode.DONE);
        assertThat(report).content().startsWith(HEADER + "\r\n").hasLineCount(2);
    }

    @Test
    @DisplayName("a file that came to its place meanwhile stays: 1, and nothing half is left")
    void inTheWay() {
        trial.create("I-1", 2);
        trial.atShutdown(work -> trial.write("new.csv", "someone else's"));

        assertThat(trial.replay("2026-11-23", "2026-11-23", "--csv", trial.file("new.csv")))
                .isEqualTo(ExitCode.FAILED);

        assertThat(trial.errors())
                .containsExactly(trial.file("new.csv") + ": is there already; --overwrite replaces it");
        assertThat(trial.out()).isEmpty();
        assertThat(trial.path("new.csv")).hasContent("someone else's");
        assertThat(trial.files()).containsExactlyInAnyOrder("tried.json", "new.csv");
    }

    @Test
    @DisplayName("told to end while it works, leaves nothing half behind")
    void interrupted() {
        trial.create("I-1", 2);
        trial.atShutdown(Runnable::run);

        assertThat(trial.replay("2026-11-23", "2026-11-23", "--csv", trial.file("new.csv")))
                .isEqualTo(ExitCode.FAILED);

        assertThat(trial.errors())
                .singleElement()
                .asString()
                .startsWith(trial.file("new.csv") + ": cannot be written: ");
        assertThat(trial.files()).containsExactly("tried.json");
    }

    @Test
    @DisplayName("tells in its help what counts and what does not")
    void help() {
        assertThat(trial.run("--help")).isEqualTo(ExitCode.DONE);

        String help = String.join(" ", trial.out()).replaceAll("\\s+", " ");
        assertThat(help)
                .contains(
                        "Receipts in the states ISSUED and PAID count",
                        "The periods of the campaigns do not matter",
                        "--campaigns=FILE",
                        "--from=WHEN",
                        "--to=WHEN",
                        "--csv=FILE",
                        "--overwrite",
                        "--institution=ID",
                        "--db-url=URL");
    }
}
