package kassa.domain.delivery;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The log of an order")
class StatusLogTest {

    private static final Instant NOON = SampleOrders.NOON;

    /** D draft, W waiting, C confirmed, A assembled, S shipping, M missed, K called off by the customer, F finished. */
    private static ShipmentStatus status(int letter) {
        return switch (letter) {
            case 'D' -> ShipmentStatus.DRAFT;
            case 'W' -> ShipmentStatus.WAITING_FOR_CONFIRMATION;
            case 'C' -> ShipmentStatus.CONFIRMED;
            case 'A' -> ShipmentStatus.ASSEMBLE_READY;
            case 'S' -> ShipmentStatus.SHIPPING;
            case 'M' -> ShipmentStatus.MISSED;
            case 'K' -> ShipmentStatus.CANCELLED_BY_CLIENT;
            default -> ShipmentStatus.COMPLETED;
        };
    }

    private static List<ShipmentStatus> statuses(String letters) {
        return letters.chars().mapToObj(StatusLogTest::status).toList();
    }

    private static List<ToldChange> course(String letters) {
        return statuses(letters).stream().map(ToldChange::to).toList();
    }

    @ParameterizedTest(name = "after {0} the platform''s {1} tells {2}")
    @CsvSource({
        "W,W,''", // the same
        "WC,W,''", // older
        "WCAS,WC,''",
        "WC,WCA,A", // newer
        "W,WCAS,CAS",
        "WCA,WCK,K", // the customer called it off before the platform heard of the assembling
        "WCAS,WCS,''", // the platform heard of less in between
        "WCS,WCAS,''", // or of more
        "WCS,WCASF,F",
        "WCAS,WCSF,F",
        "WC,DWC,''", // it began before
        "WC,DWCA,A",
        "WCS,SM,M", // it tells the last lines only
        "WCSM,SM,''",
        "WCSM,MS,S", // again on its way
        "WCSMS,WCSM,''",
        "WCSMS,WCSMS,''",
        "WCSMS,WCSMSM,M",
        "WCASM,WCSMS,S",
        "WC,S,S", // it tells no log
        "WCS,C,''",
        "C,AS,AS", // lines are missing
    })
    @DisplayName("tells what of the platform's log is new: all behind the last line that both have")
    void newLines(String known, String told, String expected) {
        StatusLog log = StatusLog.arrived(course(known), NOON);

        assertThat(log.newIn(course(told))).isEqualTo(course(expected));
    }

    @Test
    @DisplayName("tells the same whether the order arrived so far or was moved here")
    void movedHere() {
        StatusLog moved = moved("WC", "AS");

        assertThat(moved.newIn(course("WCASM"))).isEqualTo(course("M"));
        assertThat(moved.newIn(course("WCA"))).isEmpty();
        assertThat(moved.status()).isEqualTo(ShipmentStatus.SHIPPING);
        assertThat(moved.earlier()).containsExactly(ShipmentStatus.WAITING_FOR_CONFIRMATION);
    }

    private static StatusLog moved(String arrived, String moves) {
        StatusLog log = StatusLog.arrived(course(arrived), NOON);
        for (ShipmentStatus next : statuses(moves)) {
            log = log.plus(change(Optional.of(log.status()), next));
        }
        return log;
    }

    private static StatusChange change(Optional<ShipmentStatus> before, ShipmentStatus after) {
        return new StatusChange(Mover.MERCHANT, Optional.empty(), before, after, NOON, Optional.empty());
    }

    @Test
    @DisplayName("delivery.log: it begins with the arrival, and each change where the one before it ended")
    void noGap() {
        StatusChange arrival = change(Optional.empty(), ShipmentStatus.CONFIRMED);
        StatusChange gap = change(Optional.of(ShipmentStatus.ASSEMBLE_READY), ShipmentStatus.SHIPPING);

        for (List<StatusChange> broken : Arrays.asList(
                List.<StatusChange>of(), List.of(gap), List.of(arrival, gap), List.of(arrival, arrival))) {
            assertRefused(DeliveryRule.LOG, () -> new StatusLog(List.of(), broken));
        }
    }
}
