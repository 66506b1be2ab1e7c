package kassa.domain.purchasecontrol;

import static kassa.domain.purchasecontrol.ControlCommand.ALLOW_PAYMENT;
import static kassa.domain.purchasecontrol.ControlCommand.CLEAR;
import static kassa.domain.purchasecontrol.ControlCommand.EXPIRE;
import static kassa.domain.purchasecontrol.ControlCommand.FAIL;
import static kassa.domain.purchasecontrol.ControlCommand.OPEN;
import static kassa.domain.purchasecontrol.ControlCommand.PASS;
import static kassa.domain.purchasecontrol.ControlCommand.PEND;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The states of a purchase control")
class ControlStateTest {

    /** Written by hand from the life of a control: what is not here is refused. */
    private static final Map<ControlState, Map<ControlCommand, ControlState>> ALLOWED = Map.of(
            ControlState.NOT_NEEDED,
            Map.of(CLEAR, ControlState.NOT_NEEDED, OPEN, ControlState.OPEN),
            ControlState.OPEN,
            Map.of(
                    CLEAR, ControlState.NOT_NEEDED,
                    OPEN, ControlState.OPEN,
                    PEND, ControlState.OPEN,
                    PASS, ControlState.PASSED,
                    FAIL, ControlState.FAILED,
                    ALLOW_PAYMENT, ControlState.FAILED_ALLOW_PAYMENT,
                    EXPIRE, ControlState.EXPIRED),
            ControlState.PASSED,
            Map.of(CLEAR, ControlState.NOT_NEEDED, OPEN, ControlState.OPEN),
            ControlState.FAILED,
            Map.of(OPEN, ControlState.OPEN),
            ControlState.FAILED_ALLOW_PAYMENT,
            Map.of(OPEN, ControlState.OPEN),
            ControlState.EXPIRED,
            Map.of(CLEAR, ControlState.NOT_NEEDED, OPEN, ControlState.OPEN));

    private static final Pattern ARROW = Pattern.compile("(?m)^ +([A-Z_]+) --> ([A-Z_]+): ([A-Z_]+)$");

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(ControlState.values())
                .flatMap(state -> Arrays.stream(ControlCommand.values()).map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndCommand")
    @DisplayName(
            "purchasecontrol.state: every state takes the commands of the table and refuses all others without a trace")
    void everyStateTakesItsCommands(ControlState state, ControlCommand command) {
        ControlCase before = Purchases.in(state);
        Optional<ControlState> allowed = Optional.ofNullable(ALLOWED.get(state).get(command));

        assertThat(before.state()).isEqualTo(state);
        assertThat(state.after(command)).isEqualTo(allowed);
        if (allowed.isPresent()) {
            assertThat(obey(before, command).state()).isEqualTo(allowed.get());
        } else if (!isSaid(before, command)) {
            assertRefused(PurchaseControlRule.STATE, () -> obey(before, command));
        }
        assertThat(before).isEqualTo(Purchases.in(state));
    }

    /** What has been said may be said again, and changes nothing. */
    private static boolean isSaid(ControlCase control, ControlCommand command) {
        boolean isSaid = control.result()
                .filter(result -> result.status().command() == command)
                .isPresent();
        if (isSaid) {
            assertThat(obey(control, command)).isSameAs(control);
        }
        return isSaid;
    }

    @Test
    @DisplayName("the picture in docs/purchase-control.md shows the table, no more and no less")
    void pictureShowsTheTable() throws IOException {
        Set<String> drawn = ARROW.matcher(Files.readString(Path.of("../docs/purchase-control.md")))
                .results()
                .map(arrow -> arrow.group(1) + " " + arrow.group(3) + " " + arrow.group(2))
                .collect(Collectors.toSet());

        Set<String> table = everyStateAndCommand()
                .map(each -> {
                    ControlState state = (ControlState) each.get()[0];
                    ControlCommand command = (ControlCommand) each.get()[1];
                    return state.after(command).map(next -> state + " " + command + " " + next);
                })
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(drawn).isEqualTo(table);
    }

    private static ControlCase obey(ControlCase control, ControlCommand command) {
        return switch (command) {
            case CLEAR -> control.next(Purchases.PERSON, Purchases.check(Purchases.NOON, "milk"), Purchases.FOUR_HOURS);
            case OPEN -> control.next(Purchases.PERSON, Purchases.check(Purchases.NOON, "beer"), Purchases.FOUR_HOURS);
            case PEND -> control.conclude(Purchases.result(ControlStatus.PENDING));
            case PASS -> control.conclude(Purchases.result(ControlStatus.PASSED));
            case FAIL -> control.conclude(Purchases.result(ControlStatus.FAILED));
            case ALLOW_PAYMENT -> control.conclude(Purchases.result(ControlStatus.FAILED_ALLOW_PAYMENT));
            case EXPIRE -> control.conclude(ControlResult.expired(Purchases.FOUR));
        };
    }
}
