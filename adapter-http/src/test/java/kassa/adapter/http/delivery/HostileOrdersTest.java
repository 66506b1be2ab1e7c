package kassa.adapter.http.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import kassa.adapter.http.document.OrderJson;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.receipt.Mutation;
import kassa.application.delivery.Orders;
import kassa.application.delivery.TellOrder;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.MerchantMove;
import kassa.domain.delivery.OrderId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever comes in as an order")
class HostileOrdersTest {

    private static final int TIMES = 3_000;
    private static final OrderId ID = new OrderId("O-1");
    private static final String MOVE = """
            {"status": "CONFIRMED", "resolverId": "U-7", "by": "Jaan", "note": "no bread",
             "products": [{"row": 0, "amount": "1"}, {"id": "bread", "amount": 0}]}""";

    private enum Outcome {
        ANSWERED,
        INVALID,
        REFUSED
    }

    @Test
    @DisplayName("is taken, found invalid or refused by a rule, never anything else")
    void orders() {
        assertEachHappens(outcomes(DeliveryNode.ORDER, HostileOrdersTest::take));
    }

    @Test
    @DisplayName("is moved, found invalid or refused by a rule, never anything else")
    void moves() {
        assertEachHappens(outcomes(MOVE, HostileOrdersTest::move));
    }

    private static void assertEachHappens(Map<Outcome, Integer> outcomes) {
        assertThat(outcomes).containsOnlyKeys(Outcome.values());
        assertThat(outcomes)
                .allSatisfy(
                        (outcome, times) -> assertThat(times).as(outcome.name()).isGreaterThan(TIMES / 200));
    }

    private static Map<Outcome, Integer> outcomes(String request, Attempt attempt) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        try (DeliveryNode node = new DeliveryNode()) {
            node.tell(DeliveryNode.ORDER);
            DeliveryOrder first = kept(node);
            for (int seed = 0; seed < TIMES; seed++) {
                String hostile = new Mutation(new Random(seed * 0x9E3779B97F4A7C15L)).of(request);
                Outcome outcome = outcome(seed, hostile, node, attempt);
                assertSound(first, kept(node), outcome);
                outcomes.merge(outcome, 1, Integer::sum);
                reset(first, node);
            }
        }
        return outcomes;
    }

    /** Each finds the order as it was told at first: one that has ended takes nothing any more. */
    private static void reset(DeliveryOrder first, DeliveryNode node) {
        node.store.transactions().write(() -> {
            Orders orders = node.store.orders();
            orders.replace(first, orders.require(ID).version());
            return first;
        });
    }

    private static DeliveryOrder kept(DeliveryNode node) {
        return node.store
                .transactions()
                .read(() -> node.store.orders().require(ID).value());
    }

    /** Of what was invalid or refused there is no trace in the order; what was taken can be kept, and costs no more than ordered. */
    private static void assertSound(DeliveryOrder before, DeliveryOrder after, Outcome outcome) {
        OrderFormat format = new OrderFormat();
        assertThat(format.read(format.write(after))).isEqualTo(after);
        assertThat(after.total()).isLessThanOrEqualTo(after.orderedTotal());
        if (outcome != Outcome.ANSWERED) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static Outcome outcome(int seed, String body, DeliveryNode node, Attempt attempt) {
        try {
            attempt.of(body, node);
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

    private static void take(String body, DeliveryNode node) {
        JsonText text = JsonText.decode(body.getBytes(UTF_8));
        node.delivery.take(new TellOrder(JsonReading.of(JsonFormat.parse(text), OrderJson::read), text.text()));
    }

    private static void move(String body, DeliveryNode node) {
        JsonText text = JsonText.decode(body.getBytes(UTF_8));
        MerchantMove move = JsonReading.of(JsonFormat.parse(text), MerchantMoveJson::read);
        node.delivery.move(ID, move);
    }

    private interface Attempt {
        void of(String body, DeliveryNode node);
    }
}
