package kassa.application.purchasecontrol;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Page;
import kassa.application.port.Sweep;
import kassa.application.port.Transactions;
import kassa.application.port.Versioned;
import kassa.application.pricing.CartAssembly;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.GoodsCount;
import kassa.domain.purchasecontrol.PurchaseControlRule;
import kassa.domain.receipt.Microseconds;
import kassa.domain.rule.RuleViolation;

final class PurchaseControlService implements PurchaseControl {

    private final Transactions transactions;
    private final Institutions institutions;
    private final CartAssembly assembly;
    private final ControlFiling filing;
    private final CartChecks checks;
    private final InstantSource clock;

    PurchaseControlService(
            Transactions transactions,
            Institutions institutions,
            CartAssembly assembly,
            ControlFiling filing,
            ControlTerms terms,
            InstantSource clock) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.assembly = assembly;
        this.filing = filing;
        this.checks = new CartChecks(transactions, institutions, assembly, filing, terms);
        this.clock = clock;
    }

    @Override
    public ControlDecision check(CheckCart request) {
        return checks.check(request, now());
    }

    /** What is refused leaves the end of a case whose time has run out standing: that is kept before. */
    @Override
    public FiledControl conclude(NamedPurchase named, ConcludeControl result) {
        Instant now = now();
        Purchase purchase = transactions.read(() -> purchase(named));
        expire(purchase, now);
        return transactions.write(() -> conclude(purchase, result, now));
    }

    private FiledControl conclude(Purchase purchase, ConcludeControl said, Instant now) {
        Institution store = institutions.require(purchase.institution());
        Optional<List<ExaminedLine>> changed = said.products().map(lines -> assembly.examine(store, lines, now));
        ControlResult result = new ControlResult(
                said.status(), changed.map(PurchaseControlService::goods), said.supervisor(), said.note(), now);
        Versioned<FiledControl> known = filing.require(purchase);
        ControlCase control = known.value().control();
        FiledControl next = known.value().with(control.conclude(result));
        if (control.says(result)) {
            return next.equals(known.value()) ? next : filing.replace(known, next);
        }
        said.products().ifPresent(lines -> assembly.lines(store, lines, now));
        return filing.replace(known, next, changed.map(lines -> shown(store, lines)));
    }

    private static GoodsCount goods(List<ExaminedLine> lines) {
        return GoodsCount.of(
                lines.stream().flatMap(line -> line.line().stream()).toList());
    }

    private static List<ShownProduct> shown(Institution store, List<ExaminedLine> lines) {
        PriceTerms terms = PriceTerms.of(store);
        return lines.stream().flatMap(line -> line.shown(terms).stream()).toList();
    }

    @Override
    public FiledControl resend(NamedPurchase named) {
        return transactions.write(() -> {
            Purchase purchase = purchase(named);
            FiledControl known = filing.require(purchase).value();
            filing.askAgain(purchase);
            return known.asOf(now());
        });
    }

    @Override
    public FiledControl find(NamedPurchase named) {
        return transactions.read(() -> filing.require(purchase(named)).value().asOf(now()));
    }

    /** The purchase that is meant, of the one store that has such an invoice. */
    private Purchase purchase(NamedPurchase named) {
        List<InstitutionId> stores =
                named.institution().map(List::of).orElseGet(() -> filing.cases().storesOf(named.invoice()));
        RuleViolation.unless(
                stores.size() <= 1,
                PurchaseControlRule.AMBIGUOUS,
                "several stores have an invoice " + named.invoice() + "; name the institution");
        return stores.stream()
                .findFirst()
                .map(store -> new Purchase(store, named.invoice()))
                .orElseThrow(() -> ControlFiling.unknown(named.invoice()));
    }

    @Override
    public Page<ControlCase, Purchase> list(ControlQuery query) {
        Instant now = now();
        return transactions.read(() ->
                Page.of(filing.cases().list(query, now, query.limit() + 1), query.limit(), ControlCases::position));
    }

    @Override
    public int expireDue(int most) {
        Instant now = now();
        List<Purchase> due = transactions.read(() -> filing.cases().due(now, most));
        return Sweep.over(due, purchase -> expire(purchase, now));
    }

    /** Another node may have been quicker. */
    private void expire(Purchase purchase, Instant now) {
        boolean isDue = transactions.read(() -> filing.isDue(purchase, now));
        if (isDue) {
            transactions.write(() -> filing.expire(purchase, now));
        }
    }

    /** As fine as it is kept. */
    private Instant now() {
        return Microseconds.of(clock.instant());
    }
}
