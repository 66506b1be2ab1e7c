package kassa.adapter.http.purchasecontrol;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import kassa.domain.purchasecontrol.CartCheck;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlReason;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.purchasecontrol.ControlVerdict;
import kassa.domain.purchasecontrol.GoodsCount;
import kassa.domain.purchasecontrol.PurchaseControlRule;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.purchasecontrol.SoldCart;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A control case that is kept")
class ControlCaseFormatTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final ControlCaseFormat FORMAT = new ControlCaseFormat();
    private static final GoodsCount GOODS = GoodsCount.of(Map.of(
            new ProductId("a \"b\" / Õ"), new BigDecimal("0.3333333333333333333333333333333333"),
            new ProductId("P1"), new BigDecimal("2")));

    private static ControlCase open() {
        List<ControlReason> reasons = List.of(
                new ControlReason(
                        ControlReason.Kind.MIN_AGE,
                        Optional.of(3),
                        Optional.of(new ProductId("P1")),
                        " for buyers of 18 years and older"),
                new ControlReason(ControlReason.Kind.VALUE, Optional.empty(), Optional.empty(), "comes to 1.00 EUR"));
        CartCheck check = new CartCheck(
                new CartFingerprint("0".repeat(64)),
                new ControlVerdict(ControlDecision.FULL, reasons, new Share(250)),
                Optional.of(Money.of(new BigDecimal("1.00"), Currency.getInstance("EUR"))),
                GOODS,
                NOON);
        return ControlCase.begin(
                new InstitutionId("demo-store"), new InvoiceId("I-1"), new PersonId("P-1"), check, Duration.ofHours(4));
    }

    private static ControlCase complete() {
        ControlResult result = new ControlResult(
                ControlStatus.PASSED,
                Optional.of(GOODS),
                Optional.of("Mari"),
                Optional.of("took it out\nof the cart"),
                NOON);
        return open().conclude(result).sell(new SoldCart(new InstitutionInvoiceId("R-1"), GOODS, NOON));
    }

    @Test
    @DisplayName("is read as it was written, with all that may be in it and with the least")
    void exact() {
        ControlCase least = ControlCase.begin(
                new InstitutionId("demo-store"),
                new InvoiceId("I-1"),
                new PersonId("P-1"),
                new CartCheck(
                        new CartFingerprint("f".repeat(64)),
                        new ControlVerdict(ControlDecision.NO, List.of(), Share.none()),
                        Optional.empty(),
                        GoodsCount.of(Map.of()),
                        NOON),
                Duration.ofHours(4));

        assertThat(FORMAT.read(FORMAT.write(complete()))).isEqualTo(complete());
        assertThat(FORMAT.read(FORMAT.write(open()))).isEqualTo(open());
        assertThat(FORMAT.read(FORMAT.write(open().asOf(NOON.plusSeconds(99_999)))))
                .isEqualTo(open().asOf(NOON.plusSeconds(99_999)));
        assertThat(FORMAT.read(FORMAT.write(least))).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"state\":\"PASSED\" | \"state\":\"FAILED\" | STATE",
                "\"decision\":\"FULL\" | \"decision\":\"NO\" | VERDICT",
                "\"status\":\"PASSED\" | \"status\":\"FAILED\" | RESULT",
                "\"shareBasisPoints\":250 | \"shareBasisPoints\":10001 | SHARE",
                "\"P1\":\"2\" | \"P1\":\"0\" | GOODS",
            })
    @DisplayName("is refused by the rule that it breaks after it was altered")
    void altered(String written, String altered, PurchaseControlRule rule) {
        String document = FORMAT.write(complete());
        assertThat(document).contains(written);

        assertRefused(rule, () -> FORMAT.read(document.replace(written, altered)));
    }

    @Test
    @DisplayName("is not read at all if there is something in it that this version does not know")
    void unknown() {
        String document = FORMAT.write(open());

        assertThatThrownBy(() -> FORMAT.read(document.replace("\"state\"", "\"mood\":1,\"state\"")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FORMAT.read(document.replace("\"version\":1", "\"version\":2")))
                .isInstanceOf(IllegalStateException.class);
    }
}
