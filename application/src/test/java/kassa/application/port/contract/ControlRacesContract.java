package kassa.application.port.contract;

import static kassa.application.port.contract.ReceiptDesk.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the use cases of purchase control keep on every store when many ask two nodes on it at the same moment. */
public abstract class ControlRacesContract {

    private static final int THREADS = 16;

    private TwoNodes nodes;
    private List<ControlDesk> desks;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the same store, as another node has them. */
    protected abstract StorePorts otherNode();

    @BeforeEach
    void open() {
        nodes = TwoNodes.open(emptyStore(), otherNode());
        desks = IntStream.range(0, 2)
                .mapToObj(number -> ControlDesk.at(nodes.ports(number), nodes.desk(number)))
                .toList();
    }

    private ControlDesk desk(int number) {
        return desks.get(number % desks.size());
    }

    @Test
    @DisplayName("equal checks at the same moment make one case, and all get its answer")
    void equalChecks() {
        List<ControlDecision> answers = Crowd.of(THREADS, number -> desk(number).check("I1", "P1", "unknown"));

        assertThat(answers).containsOnly(ControlDecision.FULL);
        assertThat(desk(0).find("I1").revision()).isEqualTo(1);
        assertThat(desk(0).find("I1").events()).hasSize(1);
    }

    @Test
    @DisplayName("different carts at the same moment become revisions one after the other, none is lost")
    void differentCarts() {
        Crowd.of(
                THREADS,
                number -> desk(number)
                        .check("customer", Samples.STORE, "I1", ReceiptDesk.cart(line("unknown", number + 1))));

        assertThat(desk(0).find("I1").revision()).isEqualTo(THREADS);
    }

    @Test
    @DisplayName("of different results at the same moment one counts, and the platform is told of it once")
    void differentResults() {
        desk(0).check("I1", "unknown");

        List<ControlCase> taken = Crowd.of(THREADS, number -> {
                    ControlStatus status = number % 4 < 2 ? ControlStatus.PASSED : ControlStatus.FAILED;
                    try {
                        return desk(number).conclude("I1", status);
                    } catch (RuleViolation late) {
                        return null;
                    }
                })
                .stream()
                .filter(Objects::nonNull)
                .toList();

        ControlCase ended = desk(1).find("I1");
        assertThat(taken).isNotEmpty().containsOnly(ended);
        assertThat(desk(0).told()).containsExactly("CONTROL_RESULT I1 " + ended.state());
    }

    @Test
    @DisplayName("a case whose time has run out is ended once, whoever sweeps, checks or says a result at that moment")
    void expiry() {
        desk(0).check("I1", "unknown");
        nodes.advance(ControlDesk.FOUR_HOURS);

        Crowd.of(THREADS, number -> {
            try {
                return number % 2 == 0
                        ? desk(number / 2).control().expireDue(10)
                        : desk(number / 2).conclude("I1", ControlStatus.PASSED);
            } catch (RuleViolation late) {
                return late;
            }
        });

        assertThat(desk(0).find("I1").state()).isEqualTo(ControlState.EXPIRED);
        assertThat(desk(1).told()).containsExactly("CONTROL_RESULT I1 EXPIRED");
    }

    @Test
    @DisplayName("a receipt and a result at the same moment are both kept on the case")
    void receiptAndResult() {
        IntStream.range(0, 8).forEach(i -> desk(0).check("I" + i, "P1", "unknown"));

        Crowd.of(
                THREADS,
                number -> number % 2 == 0
                        ? nodes.desk(number / 2).create("I" + number / 2, "P1", "P2")
                        : desk(number / 2 + 1).conclude("I" + number / 2, ControlStatus.PASSED));

        assertThat(IntStream.range(0, 8).mapToObj(i -> desk(1).find("I" + i))).allSatisfy(control -> {
            assertThat(control.state()).isEqualTo(ControlState.PASSED);
            assertThat(control.deviation()).isPresent();
        });
    }
}
