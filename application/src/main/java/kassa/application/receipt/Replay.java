package kassa.application.receipt;

import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.Repricing;

/** Prices stored carts again, page by page. */
final class Replay {

    private static final int PAGE = 200;

    private final Transactions transactions;
    private final Institutions institutions;
    private final Receipts receipts;

    Replay(Transactions transactions, Institutions institutions, Receipts receipts) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
    }

    ReplayReport of(ReplayCampaigns wanted) {
        Institution store = transactions.read(() -> institutions.require(wanted.institution()));
        ReplayReport report = ReplayReport.empty(store.currency());
        List<Receipt> page = page(wanted, Optional.empty());
        while (!page.isEmpty()) {
            for (Receipt receipt : page) {
                Repricing repricing = Repricing.of(receipt, wanted.campaigns());
                wanted.watcher().repriced(repricing);
                report = report.plus(repricing);
            }
            page = page(wanted, Optional.of(page.get(page.size() - 1)));
        }
        return report;
    }

    /** Each page is a unit of work of its own, and pricing is in none: a long replay keeps nobody from the store. */
    private List<Receipt> page(ReplayCampaigns wanted, Optional<Receipt> after) {
        return transactions.read(() -> receipts.standing(
                wanted.institution(), wanted.from(), wanted.to(), after.map(Receipts::position), PAGE));
    }
}
