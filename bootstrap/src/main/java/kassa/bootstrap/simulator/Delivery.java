package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** A cart that is brought to the customer: ordered, put together by the merchant, sent out, paid and received. */
final class Delivery {

    private static final String COMPLETED = "COMPLETED";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FIRST_ROW_MISSING = "[{\"row\": 0, \"amount\": 0}]";
    private static final Map<String, List<String>> WAYS = Map.of(
            "COURIER", List.of("CONFIRMED", "ASSEMBLE_READY", "SHIPPING"),
            "PARCEL", List.of("CONFIRMED", "SHIPPING", "READY_TO_PICKUP"),
            "PICKUP", List.of("CONFIRMED", "READY_TO_PICKUP"));

    private final Visit visit;
    private final Trade trade;
    private final Chance chance;
    private final Offered receipt;
    private final PlatformOrder order;
    private final int deposits;
    private DueOrder due;

    Delivery(Visit visit, Basket basket, Offered receipt) {
        this.visit = visit;
        this.trade = visit.trade();
        this.chance = visit.chance();
        this.receipt = receipt;
        this.order = new PlatformOrder(
                "order-" + visit.name(),
                basket.person(),
                basket.institution(),
                basket.invoice(),
                receipt.id(),
                shipment(basket.shipment().orElseThrow()),
                receipt.receipt().field("products").json(),
                receipt.total(),
                List.of("WAITING_FOR_CONFIRMATION"),
                LocalDate.now(ZoneOffset.UTC));
        this.deposits = basket.lines().get(0).product().deposits().size();
        this.due = DueOrder.of(receipt.receipt(), order.shipment().price());
    }

    private BasketShipment shipment(BasketShipment asked) {
        BigDecimal price =
                receipt.receipt().field("shipment").field("price").number().orElse(asked.price());
        return new BasketShipment(asked.method(), price, asked.currency());
    }

    /** From the order to its end. What was paid is told to the till. */
    void deliver() {
        trade.desk().keep(order);
        if (order() && chance.happens(0.3)) {
            visit.go(Flow.ORDER_LOOKUP, this::lookUp);
        }
        if (!trade.served().has(Flow.ORDER_STATUS)) {
            new Till(visit).pay(receipt, due.total(), Optional.empty());
        } else if (chance.happens(0.1)) {
            visit.go(Flow.ORDER_STATUS, errand -> move(errand, "CANCELLED_BY_INSTITUTION", false));
        } else {
            sendOut();
        }
        trade.desk().forget(order.id());
    }

    /** Now and then the platform's update overtakes the order. */
    private boolean order() {
        if (chance.happens(trade.plan().chaos())) {
            visit.go(Flow.ORDER_UPDATE, errand -> errand.silent(errand.post("/pickup/order/update", order.json())));
        }
        return visit.go(Flow.ORDER, errand -> errand.silent(errand.post("/pickup/order", order.json())));
    }

    private void sendOut() {
        boolean sent = WAYS.get(order.shipment().method()).stream()
                .allMatch(status -> visit.go(Flow.ORDER_STATUS, errand -> move(errand, status, misses(status))));
        boolean paid = sent && pay();
        if (paid && chance.happens(0.5)) {
            visit.go(Flow.ORDER_STATUS, errand -> move(errand, COMPLETED, false));
        } else if (paid && trade.served().has(Flow.CALLS)) {
            receive();
        }
    }

    private boolean pay() {
        boolean whole = due.total().compareTo(receipt.total()) == 0;
        return new Till(visit).pay(receipt, due.total(), whole ? Optional.empty() : Optional.of("amount-differs"));
    }

    /** Sometimes the first row is not to be found. */
    private boolean misses(String status) {
        return status.equals("ASSEMBLE_READY") && chance.happens(0.3);
    }

    private void move(Errand errand, String status, boolean misses) {
        String body = JsonWriter.object(out -> {
            out.text("status", status).text("by", "Simulated Merchant");
            if (misses) {
                out.raw("products", FIRST_ROW_MISSING);
            }
        });
        trade.desk().arrivals().expect(order.id(), status);
        JsonTree moved = errand.json(errand.admin("POST", "/admin/orders/" + order.id() + "/status", body));
        due = misses ? due.withoutFirst(1 + deposits) : due;
        due.look(moved, status, errand.notes());
    }

    /** The platform has been told that it is out, and the customer has it. */
    private void receive() {
        String last = WAYS.get(order.shipment().method())
                .get(WAYS.get(order.shipment().method()).size() - 1);
        if (!trade.desk().arrivals().await(order.id(), last, PATIENCE)) {
            return;
        }
        PlatformOrder received = trade.desk().order(order.id()).at(COMPLETED);
        trade.desk().keep(received);
        visit.go(Flow.ORDER_UPDATE, errand -> errand.silent(errand.post("/pickup/order/update", received.json())));
        if (chance.happens(trade.plan().chaos())) {
            visit.go(Flow.ORDER, this::tellLate);
        }
    }

    /** What is told from an earlier time changes nothing. */
    private void tellLate(Errand errand) {
        errand.silent(errand.post("/pickup/order", order.json()));
        JsonTree filed = errand.json(errand.admin("GET", "/admin/orders/" + order.id(), ""));
        due.look(filed, COMPLETED, errand.notes());
    }

    private void lookUp(Errand errand) {
        String question = chance.pick(
                List.of("id=" + order.id(), "invoiceId=" + order.invoice(), "institutionInvoiceId=" + order.receipt()));
        JsonTree filed = errand.json(errand.admin("GET", "/admin/orders/at-platform?" + question, ""));
        due.look(filed, order.status(), errand.notes());
        String id = filed.field("id").text().orElse("");
        errand.notes().require(Set.of(order.id()).contains(id), "order", id + " was found by " + question);
    }
}
