package kassa.domain.receipt;

import static kassa.domain.receipt.ReceiptCommand.CANCEL;
import static kassa.domain.receipt.ReceiptCommand.EXPIRE;
import static kassa.domain.receipt.ReceiptCommand.PAY;
import static kassa.domain.receipt.ReceiptCommand.REFUND_PART;
import static kassa.domain.receipt.ReceiptCommand.REFUND_REST;
import static kassa.domain.receipt.ReceiptCommand.SUPERSEDE;
import static kassa.domain.receipt.ReceiptState.CANCELLED;
import static kassa.domain.receipt.ReceiptState.EXPIRED;
import static kassa.domain.receipt.ReceiptState.ISSUED;
import static kassa.domain.receipt.ReceiptState.PAID;
import static kassa.domain.receipt.ReceiptState.REFUNDED;
import static kassa.domain.receipt.ReceiptState.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The states of a receipt")
class ReceiptStateTest {

    /** Written by hand from the life of a receipt: what is not here is refused. */
    private static final Map<ReceiptState, Map<ReceiptCommand, ReceiptState>> ALLOWED = Map.of(
            ISSUED, Map.of(SUPERSEDE, SUPERSEDED, EXPIRE, EXPIRED, CANCEL, CANCELLED, PAY, PAID),
            SUPERSEDED, Map.of(PAY, PAID),
            EXPIRED, Map.of(PAY, PAID),
            CANCELLED, Map.of(PAY, PAID),
            PAID, Map.of(REFUND_PART, PAID, REFUND_REST, REFUNDED),
            REFUNDED, Map.of());

    private static final Pattern ARROW = Pattern.compile("(?m)^ +([A-Z]+) --> ([A-Z]+): ([A-Z_]+)$");

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(ReceiptState.values())
                .flatMap(state -> Arrays.stream(ReceiptCommand.values()).map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndCommand")
    @DisplayName("receipt.state: every state takes the commands of the table and refuses all others without a trace")
    void everyStateTakesItsCommands(ReceiptState state, ReceiptCommand command) {
        Receipt before = Issued.in(state);
        Optional<ReceiptState> allowed = Optional.ofNullable(ALLOWED.get(state).get(command));

        assertThat(state.after(command)).isEqualTo(allowed);
        if (allowed.isPresent()) {
            assertThat(obey(before, command).state()).isEqualTo(allowed.get());
        } else {
            assertThatThrownBy(() -> obey(before, command))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(ReceiptRule.STATE));
        }
        assertThat(before).isEqualTo(Issued.in(state));
    }

    @Test
    @DisplayName("the picture in docs/receipts.md shows the table, no more and no less")
    void pictureShowsTheTable() throws IOException {
        Set<String> drawn = ARROW.matcher(Files.readString(Path.of("../docs/receipts.md")))
                .results()
                .map(arrow -> arrow.group(1) + " " + arrow.group(3) + " " + arrow.group(2))
                .collect(Collectors.toSet());

        Set<String> table = everyStateAndCommand()
                .map(each -> {
                    ReceiptState state = (ReceiptState) each.get()[0];
                    ReceiptCommand command = (ReceiptCommand) each.get()[1];
                    return state.after(command).map(next -> state + " " + command + " " + next);
                })
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(drawn).isEqualTo(table);
    }

    private static Receipt obey(Receipt receipt, ReceiptCommand command) {
        return switch (command) {
            case SUPERSEDE -> receipt.supersede(Issued.NOON);
            case EXPIRE -> receipt.expire(Issued.ONE);
            case CANCEL -> receipt.cancel(Issued.NOON);
            case REFUND_PART -> receipt.refund(Issued.refund("RF2", 1), new CreditNoteNumber(2), Issued.ONE);
            case REFUND_REST -> receipt.refund(Issued.refund("RF2", 2), new CreditNoteNumber(2), Issued.ONE);
            case PAY -> receipt.pay(Issued.payment("R1", "10.00", Issued.NOON), new FiscalNumber(2));
        };
    }
}
