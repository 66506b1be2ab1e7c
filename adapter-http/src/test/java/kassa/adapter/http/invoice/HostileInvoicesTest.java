package kassa.adapter.http.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import kassa.adapter.http.json.CanonicalJson;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.receipt.Mutation;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.TellInvoice;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.NodeRule;
import kassa.domain.receipt.Sha256;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever comes in as an invoice")
class HostileInvoicesTest {

    private static final int TIMES = 800;
    private static final InvoiceFormat FORMAT = new InvoiceFormat();

    private enum Outcome {
        FAITHFUL,
        DEVIATING,
        INVALID,
        ELSEWHERE
    }

    @Test
    @DisplayName("is kept and read back as it was understood, found invalid, or of a store that is not served")
    void invoices() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        try (InvoiceNode node = new InvoiceNode()) {
            for (int seed = 0; seed < TIMES; seed++) {
                String hostile = new Mutation(new Random(seed * 0x9E3779B97F4A7C15L)).of(InvoiceNode.INVOICE);
                outcomes.merge(outcome(seed, hostile, node), 1, Integer::sum);
            }
        }

        assertThat(outcomes).containsKeys(Outcome.FAITHFUL, Outcome.DEVIATING, Outcome.INVALID);
        assertThat(outcomes.get(Outcome.DEVIATING)).isGreaterThan(TIMES / 200);
    }

    private static Outcome outcome(int seed, String body, InvoiceNode node) {
        try {
            return take(body, node).isDeviating() ? Outcome.DEVIATING : Outcome.FAITHFUL;
        } catch (InvalidRequest invalid) {
            assertThat(invalid.violations()).isNotEmpty();
            return Outcome.INVALID;
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isEqualTo(NodeRule.UNKNOWN_INSTITUTION);
            return Outcome.ELSEWHERE;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError("fails for seed " + seed + ": " + body, failure);
        }
    }

    /** What is kept of it, taken apart from all others by its number. */
    private static InvoiceRevision take(String body, InvoiceNode node) {
        String text = JsonText.decode(body.getBytes(UTF_8)).text();
        Invoice told = JsonReading.of(JsonFormat.parse(new JsonText(text)), InvoiceJson::read);
        Sha256 content = Sha256.of(CanonicalJson.ofAny(text));
        node.intake.take(new TellInvoice(told, content, text));
        FiledInvoice kept = node.intake.find(told.seller().store(), told.id()).stream()
                .filter(filed -> filed.content().equals(content))
                .findFirst()
                .orElseThrow();
        assertThat(FORMAT.read(FORMAT.write(kept.revision()))).isEqualTo(kept.revision());
        return kept.revision();
    }
}
