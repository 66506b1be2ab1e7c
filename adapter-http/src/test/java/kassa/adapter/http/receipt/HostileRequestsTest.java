package kassa.adapter.http.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.CreateReceipt;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever comes in")
class HostileRequestsTest {

    private static final int TIMES = 10_000;
    private static final int TIMES_IN_ONE_STORE = 200;

    private enum Outcome {
        ANSWERED,
        INVALID,
        REFUSED
    }

    @Test
    @DisplayName("as a cart is answered, found invalid or refused by a rule, never anything else")
    void carts() {
        String cart = Requests.CART.replace("bananas", "apples");

        assertThat(outcomes(cart, HostileRequestsTest::create))
                .allSatisfy(
                        (outcome, times) -> assertThat(times).as(outcome.name()).isGreaterThan(TIMES / 100));
    }

    @Test
    @DisplayName("as a payment is taken, found invalid or refused by a rule, never anything else")
    void payments() {
        String confirmation = Requests.CONFIRMATION.replace("R-1", "R1");

        assertThat(outcomes(confirmation, HostileRequestsTest::confirm))
                .allSatisfy(
                        (outcome, times) -> assertThat(times).as(outcome.name()).isGreaterThan(TIMES / 100));
    }

    private static Map<Outcome, Integer> outcomes(String request, Attempt attempt) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        ReceiptLifecycle receipts = null;
        for (int seed = 0; seed < TIMES; seed++) {
            receipts = seed % TIMES_IN_ONE_STORE == 0 ? TestNode.receipts(SmallCarts.of("milk")) : receipts;
            String hostile = new Mutation(new Random(seed * 0x9E3779B97F4A7C15L)).of(request);
            outcomes.merge(outcome(seed, hostile, receipts, attempt), 1, Integer::sum);
        }
        return outcomes;
    }

    private static Outcome outcome(int seed, String body, ReceiptLifecycle receipts, Attempt attempt) {
        try {
            attempt.of(body, receipts);
            return Outcome.ANSWERED;
        } catch (InvalidRequest invalid) {
            assertThat(invalid.violations()).isNotEmpty();
            return Outcome.INVALID;
        } catch (RuleViolation refused) {
            return Outcome.REFUSED;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError("fails for seed " + seed + ": " + body, failure);
        }
    }

    private static void create(String body, ReceiptLifecycle receipts) {
        CreateReceipt request = JsonReading.of(parsed(body), CreateReceiptJson.keeping(body));
        assertThat(receipts.create(request)).startsWith("{\"institutionInvoiceId\":\"R");
    }

    private static void confirm(String body, ReceiptLifecycle receipts) {
        ConfirmPayment confirmation = JsonReading.of(parsed(body), ConfirmPaymentJson.keeping(body, Optional.empty()));
        receipts.confirm(confirmation);
    }

    private static JsonNode parsed(String body) {
        return JsonFormat.parse(JsonText.decode(body.getBytes(UTF_8)));
    }

    private interface Attempt {
        void of(String body, ReceiptLifecycle receipts);
    }
}
