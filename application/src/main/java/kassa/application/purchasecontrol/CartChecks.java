package kassa.application.purchasecontrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.application.port.Versioned;
import kassa.application.pricing.CartAssembly;
import kassa.domain.node.Institution;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.purchasecontrol.CartCheck;
import kassa.domain.purchasecontrol.CheckedCart;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.TrustStanding;
import kassa.domain.purchasecontrol.TrustTerms;
import kassa.domain.receipt.CartFingerprint;

/**
 * Decides of carts: a cart is looked up and priced first, as receipts are but outside the work that writes, so that a long
 * one keeps nobody else from the store.
 */
record CartChecks(
        Transactions transactions,
        Institutions institutions,
        CartAssembly assembly,
        ControlFiling filing,
        ControlTerms terms) {

    ControlDecision check(CheckCart request, Instant now) {
        CartFingerprint fingerprint = CartFingerprint.withPrices(request.cart());
        return transactions
                .read(() -> known(request, fingerprint, now))
                .orElseGet(() -> decide(request, fingerprint, now));
    }

    private Optional<ControlDecision> known(CheckCart request, CartFingerprint fingerprint, Instant now) {
        institutions.require(request.purchase().institution());
        return filing.cases().find(request.purchase()).flatMap(known -> answer(known, fingerprint, now));
    }

    private static Optional<ControlDecision> answer(
            Versioned<FiledControl> known, CartFingerprint fingerprint, Instant now) {
        return known.value().control().answerTo(fingerprint, now);
    }

    private ControlDecision decide(CheckCart request, CartFingerprint fingerprint, Instant now) {
        CheckedCart cart = transactions.read(() -> examine(request, now)).priced();
        return transactions.write(() -> filing.cases()
                .find(request.purchase())
                .map(known -> answer(known, fingerprint, now)
                        .or(() -> allowed(known, cart))
                        .orElseGet(() -> goOn(known, request, fingerprint, cart, now)))
                .orElseGet(() -> begin(request, fingerprint, cart, now)));
    }

    /** What someone of the store has let pass is not looked into again. */
    private static Optional<ControlDecision> allowed(Versioned<FiledControl> known, CheckedCart cart) {
        return Optional.of(ControlDecision.NO)
                .filter(no -> known.value().control().lets(cart));
    }

    private ControlDecision begin(CheckCart request, CartFingerprint fingerprint, CheckedCart cart, Instant now) {
        CartCheck check = judge(request, fingerprint, cart, false, now);
        Purchase purchase = request.purchase();
        ControlCase begun = ControlCase.begin(
                purchase.institution(), purchase.invoice(), request.customer(), check, terms.timeToLive());
        filing.add(new FiledControl(begun, request.original()));
        return check.decision();
    }

    /** That its time has run out is not told of a case that goes on: it would open the lock that it begins with. */
    private ControlDecision goOn(
            Versioned<FiledControl> known,
            CheckCart request,
            CartFingerprint fingerprint,
            CheckedCart cart,
            Instant now) {
        ControlCase before = known.value().control().asOf(now);
        CartCheck check = judge(request, fingerprint, cart, before.hasFailed(), now);
        ControlCase next = before.next(request.customer(), check, terms.timeToLive());
        filing.goOn(known, new FiledControl(next, request.original()));
        return check.decision();
    }

    private CartCheck judge(
            CheckCart request, CartFingerprint fingerprint, CheckedCart cart, boolean failedBefore, Instant now) {
        Purchase purchase = request.purchase();
        ControlCases cases = filing.cases();
        TrustStanding person = TrustStanding.of(
                cases.past(request.customer(), purchase, TrustTerms.REMEMBERED),
                cases.telling(request.customer(), purchase, TrustTerms.REMEMBERED));
        ControlPolicy.Purchase judged =
                new ControlPolicy.Purchase(purchase.institution(), purchase.invoice(), person, failedBefore);
        return CartCheck.of(fingerprint, terms.policy().decide(judged, cart), cart, now);
    }

    private Examined examine(CheckCart request, Instant now) {
        Institution store = institutions.require(request.purchase().institution());
        List<ExaminedLine> lines = assembly.examine(store, request.cart().lines(), now);
        List<CartLine> charged =
                lines.stream().flatMap(line -> line.line().stream()).toList();
        Optional<Cart> cart = Optional.of(charged)
                .filter(some -> !some.isEmpty())
                .map(some -> assembly.cartOf(store, some, request.cart().cards(), now));
        return new Examined(lines, cart);
    }

    /** The lines of a cart, and what those that can be charged are priced with. */
    private record Examined(List<ExaminedLine> lines, Optional<Cart> cart) {
        CheckedCart priced() {
            return new CheckedCart(lines, cart.map(CartPricer::price));
        }
    }
}
