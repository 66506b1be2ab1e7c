package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;

/** From a cart to a paid receipt, with second thoughts between. Used by one thread. */
final class Purchase {

    private static final double SECOND_THOUGHTS = 0.25;
    private static final double LEAVES = 0.08;
    private static final double DAYDREAMS = 0.1;
    private static final double OWN_INVOICE = 0.1;

    private final Visit visit;
    private final Trade trade;
    private final Chance chance;
    private final Optional<LoyalCustomer> loyal;
    private final Till till;
    private Basket basket;
    private Optional<Offered> offered = Optional.empty();

    Purchase(Visit visit, Basket basket, Optional<LoyalCustomer> loyal) {
        this.visit = visit;
        this.trade = visit.trade();
        this.chance = visit.chance();
        this.loyal = loyal;
        this.till = new Till(visit);
        this.basket = basket;
    }

    void buy() {
        if (chance.happens(trade.plan().chaos())) {
            visit.go(Flow.STRAY_PAYMENT, this::payTooSoon);
        }
        if (!visit.go(Flow.RECEIPT, this::ask) || offered.isEmpty()) {
            return;
        }
        Optional<Offered> before = Optional.empty();
        if (chance.happens(SECOND_THOUGHTS) && !visit.hasLooseEnd()) {
            before = offered;
            Basket changed = trade.baskets().change(basket, chance);
            if (!visit.go(Flow.REVISION, errand -> revise(errand, changed))) {
                return;
            }
        }
        settle(before);
    }

    /** The payment of a cart that nobody has asked the price of. */
    private void payTooSoon(Errand errand) {
        String stray = till.confirmation(visit.name() + "-stray", Optional.empty(), BigDecimal.TEN);
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
        ReceiptCheck.look(receipt, basket, trade.baskets().shelf().perhapsNet(), errand.notes());
        Offered shown = Offered.of(receipt, reply.body());
        errand.notes()
                .require(trade.sales().isNew(shown.id()), "receipt-id", shown.id() + " is another receipt's id too");
        if (errand.notes().count() > before) {
            throw new GaveUp();
        }
        return shown;
    }

    private void settle(Optional<Offered> before) {
        Offered receipt = offered.orElseThrow();
        if (basket.shipment().isPresent() && trade.served().has(Flow.ORDER)) {
            new Delivery(visit, basket, receipt).deliver();
        } else if (!chance.happens(LEAVES)) {
            pay(receipt, before.filter(old -> !old.equals(receipt)));
        }
    }

    private void pay(Offered receipt, Optional<Offered> before) {
        boolean chaos = chance.happens(trade.plan().chaos());
        if (chaos && before.isPresent()) {
            pay(before.get(), before.get().total(), Optional.of("superseded-revision"));
        } else if (chaos && chance.happens(0.5)) {
            pay(receipt, receipt.total().add(BigDecimal.ONE), Optional.of("amount-differs"));
        } else {
            pay(receipt, receipt.total(), Optional.empty());
        }
    }

    private void pay(Offered receipt, BigDecimal sum, Optional<String> flag) {
        if (till.pay(receipt, sum, flag)) {
            loyal.ifPresent(customer -> customer.bought(receipt));
            loyal.ifPresent(LoyalCustomer::compare);
            afterwards(receipt, flag);
        }
    }

    private void afterwards(Offered receipt, Optional<String> flag) {
        if (flag.isEmpty() && chance.happens(DAYDREAMS)) {
            visit.go(Flow.RECEIPT, this::askAgain);
        }
        if (chance.happens(OWN_INVOICE)) {
            PlatformInvoice invoice = new PlatformInvoice("own-" + visit.name(), basket, receipt, Instant.now());
            visit.go(Flow.INVOICE, errand -> errand.silent(errand.post("/invoice", invoice.json())));
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
}
