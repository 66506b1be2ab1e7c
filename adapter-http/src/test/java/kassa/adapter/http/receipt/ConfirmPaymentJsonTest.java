package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.receipt.ConfirmPayment;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A payment that the platform confirms")
class ConfirmPaymentJsonTest {

    private static final InstitutionId STORE = new InstitutionId("demo-store");

    @Test
    @DisplayName("is read with every field, and kept to the letter")
    void reads() {
        assertThat(read(Requests.CONFIRMATION))
                .isEqualTo(new ConfirmPayment(
                        Optional.of(new InvoiceId("I-1")),
                        Optional.of(new InstitutionInvoiceId("R-1")),
                        Optional.of(STORE),
                        Optional.of(new BigDecimal("10.85")),
                        Optional.of(Instant.parse("2026-11-23T12:05:00Z")),
                        Requests.CONFIRMATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"invoiceId\":\"I-1\"}",
                "{\"institutionInvoiceId\":\"R-1\"}",
                "{\"invoiceId\":\"I-1\",\"institutionInvoiceId\":\"\",\"total\":null,\"paidAt\":\"\"}",
                "{\"institutionInvoiceId\":\"R-1\",\"invoiceId\":null,\"new\":{\"x\":[1,2,{}]}}",
            })
    @DisplayName("names at least an invoice or a receipt")
    void least(String confirmation) {
        ConfirmPayment read = read(confirmation);

        assertThat(read.invoice().isPresent()).isNotEqualTo(read.receipt().isPresent());
        assertThat(read.sum()).isEmpty();
        assertThat(read.paidAt()).isEmpty();
        assertThat(read.original()).isEqualTo(confirmation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"total\":1}", "{\"invoiceId\":null,\"institutionInvoiceId\":\" \"}"})
    @DisplayName("is refused if it names neither")
    void neither(String confirmation) {
        assertThat(violations(confirmation)).containsExactly(" needs an invoiceId or an institutionInvoiceId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"total\": 12 | 12",
                "\"paidSum\": \"12.50\" | 12.5",
                "\"amount\": 12.505 | 12.505",
                "\"total\": 0.000001 | 0.000001",
                "\"total\": 0.30000000000000004 | 0.3",
                "\"total\": \"2.9999999999999996\" | 3",
                "\"total\": 0.0000001 | 0",
                "\"total\": -1e-999999999 | 0",
                "\"total\": -3 | -3",
                "\"total\": 0 | 0",
                "\"total\": 999999999999999 | 999999999999999",
                "\"amount\": 3, \"paidSum\": 2, \"total\": 1 | 1",
                "\"total\": null, \"amount\": 3 | 3",
            })
    @DisplayName("bears any amount under any of its names: the money has moved")
    void amounts(String field, BigDecimal sum) {
        ConfirmPayment read = read("{\"invoiceId\":\"I-1\"," + field + "}");

        assertThat(read.sum()).contains(sum);
        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"paidAt\": \"2026-11-23T14:05:00+02:00\" | 2026-11-23T12:05:00Z",
                "\"closedAt\": \"2026-11-23\" | 2026-11-23T00:00:00Z",
                "\"paidAt\": \"2026-11-23T14:05:00+0200\" | 2026-11-23T12:05:00Z",
                "\"paidAt\": \"2026-11-23 12:05:00\" | 2026-11-23T12:05:00Z",
                "\"createdAt\": 1795435500 | 2026-11-23T12:05:00Z",
                "\"createdAt\": \"1795435500000\" | 2026-11-23T12:05:00Z",
                "\"createdAt\": \"2026-01-01\", \"paidAt\": \"2026-11-23T12:05:00Z\" | 2026-11-23T12:05:00Z",
            })
    @DisplayName("bears its time in any of the usual forms, under any of its names")
    void times(String field, Instant paidAt) {
        assertThat(read("{\"invoiceId\":\"I-1\"," + field + "}").paidAt()).contains(paidAt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "/invoiceId | 1 | must be a text",
                "/institutionInvoiceId | [] | must be a text",
                "/institutionId | \"a b\" | an institution id has 1 to 100 letters, digits, dots, hyphens, underscores or colons",
            })
    @DisplayName("is refused with an id that is none, naming it")
    void wrong(String pointer, String value, String reason) {
        assertThat(violations(
                        Requests.with(Requests.CONFIRMATION, pointer, value).toString()))
                .containsExactly(pointer + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"total\": \"much\", \"paidAt\": \"2026-11-23T12:05:00Z\" | total",
                "\"paidSum\": [1], \"paidAt\": \"2026-11-23T12:05:00Z\" | paidSum",
                "\"total\": 1e999999999, \"paidAt\": \"2026-11-23T12:05:00Z\" | total",
                "\"amount\": 1000000000000000, \"paidAt\": \"2026-11-23T12:05:00Z\" | amount",
                "\"total\": \"10,85\", \"paidAt\": \"2026-11-23T12:05:00Z\" | total",
            })
    @DisplayName("is taken without an amount that cannot be read, which is noted: the money has moved")
    void unreadableAmount(String fields, String unread) {
        ConfirmPayment read = read("{\"invoiceId\":\"I-1\"," + fields + "}");

        assertThat(read.sum()).isEmpty();
        assertThat(read.paidAt()).contains(Instant.parse("2026-11-23T12:05:00Z"));
        assertThat(read.unread()).containsExactly(unread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"today\"", "\"2026-11-31\"", "{}", "-1", "999999999999999", "\"+12026-11-23T12:05:00Z\""})
    @DisplayName("is taken without a time that cannot be read, which is noted")
    void unreadableTime(String time) {
        ConfirmPayment read = read("{\"institutionInvoiceId\":\"R-1\",\"total\":12,\"createdAt\":" + time + "}");

        assertThat(read.paidAt()).isEmpty();
        assertThat(read.sum()).contains(new BigDecimal("12"));
        assertThat(read.unread()).containsExactly("createdAt");
    }

    @Test
    @DisplayName("that names nothing is refused with whatever else cannot be read of it")
    void unreadableAndNameless() {
        assertThat(violations("{\"total\":\"much\",\"paidAt\":\"today\"}")).hasSize(3);
    }

    @Test
    @DisplayName("means the institution that the caller speaks for, unless it names one")
    void speaker() {
        InstitutionId speaker = new InstitutionId("kiosk");

        assertThat(read("{\"invoiceId\":\"I-1\"}", Optional.of(speaker)).institution())
                .contains(speaker);
        assertThat(read("{\"invoiceId\":\"I-1\"}", Optional.empty()).institution())
                .isEmpty();
        assertThat(read(Requests.CONFIRMATION, Optional.of(speaker)).institution())
                .contains(STORE);
    }

    private static ConfirmPayment read(String confirmation) {
        return read(confirmation, Optional.empty());
    }

    private static ConfirmPayment read(String confirmation, Optional<InstitutionId> speaker) {
        return Requests.read(Requests.tree(confirmation), ConfirmPaymentJson.keeping(confirmation, speaker));
    }

    private static List<String> violations(String confirmation) {
        return Requests.violations(
                Requests.tree(confirmation), ConfirmPaymentJson.keeping(confirmation, Optional.empty()));
    }
}
