package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** From a cart to a paid receipt, with second thoughts between. Used by one thread. */
final class Purchase {

    private static final double SECOND_THOUGHTS = 0.25;
    private static final double LEAVES = 0.08;
    private static final double DAYDREAMS = 0.1;

    private final Visit visit;
    private final Trade trade;
    private final Chance chance;
    private Basket basket;
    private Optional<Offered> offered = Optional.empty();

    Purchase(Visit visit, Basket basket) {
        this.visit = visit;
        this.trade = visit.trade();
        this.chance = visit.chance();
        this.basket = basket;
    }

    /** A receipt that the customer has been shown. */
    private record Offered(String id, BigDecimal total, String answer) {}

    void buy() {
        if (chance.happens(trade.plan().chaos())) {
            visit.go(Flow.STRAY_PAYMENT, this::payTooSoon);
        }
        if (!visit.go(Flow.RECEIPT, this::ask) || offered.isEmpty()) {
            return;
        }
        Optional<Offered> before = Optional.empty();
        if (chance.happens(SECOND_THOUGHTS)) {
            before = offered;
            Basket changed = trade.baskets().change(basket, chance);
            if (!visit.go(Flow.REVISION, errand -> revise(errand, changed))) {
                return;
            }
        }
        pay(before);
    }

    /** The payment of a cart that nobody has asked the price of. */
    private void payTooSoon(Errand errand) {
        String stray = payment(visit.name() + "-stray", Optional.empty(), BigDecimal.TEN);
        errand.refused(errand.post("/receipt/confirm", stray), Set.of(404), Optional.empty());
    }

    private void ask(Errand errand) {
        Reply reply = errand.post("/receipt", basket.json());
        if (reply.status() == 422 && basket.isRestricted()) {
            errand.refused(reply, Set.of(422), Optional.of("/products"));
            leaveOutRestricted();
            reply = basket.lines().isEmpty() ? reply : errand.post("/receipt", basket.json());
        }
        if (!basket.lines().isEmpty()) {
            offered = Optional.of(look(errand, reply));
        }
    }

    private void leaveOutRestricted() {
        List<BasketLine> free = basket.lines().stream()
                .filter(line -> !line.product().restricted())
                .toList();
        basket = basket.with(free);
    }

    private void revise(Errand errand, Basket changed) {
        if (changed.isRestricted()) {
            return;
        }
        basket = changed;
        offered = Optional.of(look(errand, errand.post("/receipt", changed.json())));
    }

    private Offered look(Errand errand, Reply reply) {
        JsonTree receipt = errand.json(reply);
        int before = errand.notes().count();
        ReceiptCheck.look(receipt, basket, errand.notes());
        String id = receipt.field("institutionInvoiceId").text().orElse("");
        errand.notes().require(trade.sales().isNew(id), "receipt-id", id + " is the id of another receipt too");
        if (errand.notes().count() > before) {
            throw new GaveUp();
        }
        return new Offered(id, receipt.field("total").number().orElse(BigDecimal.ZERO), reply.body());
    }

    private void pay(Optional<Offered> before) {
        if (chance.happens(LEAVES)) {
            return;
        }
        boolean chaos = chance.happens(trade.plan().chaos());
        if (chaos && before.isPresent() && !before.equals(offered)) {
            pay(before.get(), before.get().total(), Optional.of("superseded-revision"));
        } else if (chaos && chance.happens(0.5)) {
            pay(
                    offered.orElseThrow(),
                    offered.orElseThrow().total().add(BigDecimal.ONE),
                    Optional.of("amount-differs"));
        } else {
            pay(offered.orElseThrow(), offered.orElseThrow().total(), Optional.empty());
        }
    }

    private void pay(Offered receipt, BigDecimal sum, Optional<String> flag) {
        trade.sales().attempt(receipt.id());
        boolean paid = visit.go(Flow.PAYMENT, errand -> {
            errand.silent(errand.post("/receipt/confirm", payment(visit.name(), Optional.of(receipt.id()), sum)));
            trade.sales().add(new Sale(visit.name(), receipt.id(), receipt.total(), receipt.answer(), flag));
        });
        if (paid && flag.isEmpty() && chance.happens(DAYDREAMS)) {
            visit.go(Flow.RECEIPT, this::askAgain);
        }
    }

    /** The price of what is paid already: the same cart gets the same answer, another one none. */
    private void askAgain(Errand errand) {
        Reply same = errand.post("/receipt", basket.json());
        String answer = offered.orElseThrow().answer();
        errand.notes()
                .require(
                        same.isOk() && same.body().equals(answer),
                        "retry",
                        "a paid cart got another answer: " + Difference.of(answer, same.body()));
        Basket other = trade.baskets().change(basket, chance);
        errand.refused(errand.post("/receipt", other.json()), Set.of(409), Optional.empty());
    }

    private String payment(String invoice, Optional<String> receipt, BigDecimal sum) {
        return JsonWriter.object(out -> out.text("invoiceId", invoice)
                .optionalText("institutionInvoiceId", receipt)
                .text("institutionId", trade.plan().institution())
                .decimal("total", sum));
    }
}
