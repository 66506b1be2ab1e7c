package kassa.adapter.http.invoice;

import static kassa.domain.invoice.SampleInvoices.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.invoice.Deviation;
import kassa.domain.invoice.DeviationKind;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.InvoicedCampaign;
import kassa.domain.invoice.SampleInvoices;
import kassa.domain.pricing.Carts;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The document of an invoice")
class InvoiceFormatTest {

    private static final Deviation STATUS = new Deviation(DeviationKind.STATUS, "/status", " many\nlines ", "");

    private final InvoiceFormat format = new InvoiceFormat();

    static Stream<InvoiceRevision> invoices() {
        SampleInvoices.Told odd = told(1);
        odd.status = "  many\nlines ";
        odd.receipt = Optional.of("R-1");
        odd.campaigns = Optional.of(List.of(new InvoicedCampaign("", "", "\u0000 \" \\")));
        SampleInvoices.Told little = told(2);
        little.total = Optional.empty();
        little.campaigns = Optional.empty();
        little.vatNumber = Optional.empty();
        InvoiceRevision first = InvoiceRevision.first(odd.invoice(), NOON, List.of(STATUS));
        return Stream.concat(
                Stream.of(
                        first,
                        first.next(little.invoice(), NOON.plusNanos(1_000), List.of(STATUS)),
                        InvoiceRevision.first(little.invoice(), NOON, List.of())),
                IntStream.range(0, 60)
                        .mapToObj(seed -> InvoiceRevision.first(told(seed).invoice(), NOON, List.of())));
    }

    private static SampleInvoices.Told told(int seed) {
        return SampleInvoices.of(Carts.any(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("invoices")
    @DisplayName("tells it exactly: what is read is what was written")
    void exact(InvoiceRevision revision) {
        String document = format.write(revision);

        assertThat(format.read(document)).isEqualTo(revision);
        assertThat(format.write(format.read(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"revision\":1', '\"revision\":0', invoice.revision",
        "'\"revision\":1', '\"revision\":2', invoice.revision",
        "'\"kind\":\"status\"', '\"kind\":\"changed\"', invoice.revision",
        "'\"value\":1', '\"value\":-1', quantity.positive",
    })
    @DisplayName("invoice.revision: one that was altered is refused by the rule that it breaks")
    void altered(String part, String other, String rule) {
        String document = format.write(InvoiceRevision.first(told(3).invoice(), NOON, List.of(STATUS)))
                .replaceFirst("\"value\":[0-9.]+", "\"value\":1");

        assertThat(document).contains(part);
        assertThatThrownBy(() -> format.read(document.replace(part, other)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }

    @Test
    @DisplayName("of a later version, or with a field or a word that this version does not know, is not read")
    void unknown() {
        String document = format.write(InvoiceRevision.first(told(3).invoice(), NOON, List.of(STATUS)));

        for (String other : List.of(
                document.replace("\"version\":1", "\"version\":2"),
                document.replace("\"version\":1", "\"version\":1,\"more\":1"),
                document.replace("\"status\",\"place\"", "\"mood\",\"place\""))) {
            assertThat(other).isNotEqualTo(document);
            assertThatThrownBy(() -> format.read(other)).isInstanceOf(IllegalStateException.class);
        }
    }
}
