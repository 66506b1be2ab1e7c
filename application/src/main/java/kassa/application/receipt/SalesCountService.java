package kassa.application.receipt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kassa.application.catalogue.Sales;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.PricedRow;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.Receipt;

final class SalesCountService implements SalesCount {

    private final Transactions transactions;
    private final Institutions institutions;
    private final Receipts receipts;
    private final Sales sales;

    SalesCountService(Transactions transactions, Institutions institutions, Receipts receipts, Sales sales) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
        this.sales = sales;
    }

    @Override
    public int count(int most) {
        return transactions.read(institutions::all).stream()
                .map(Institution::id)
                .mapToInt(store -> count(store, most))
                .max()
                .orElse(0);
    }

    /**
     * Fiscal numbers have no gaps and are kept in their order: behind the last one counted is all that is new. Receipts are
     * read before anything is written, because where writers take turns nobody could sell meanwhile.
     */
    private int count(InstitutionId store, int most) {
        Uncounted found = transactions.read(() -> uncounted(store, most));
        if (!found.paid().isEmpty()) {
            Map<ProductId, Integer> counts = counts(found.paid());
            transactions.write(() -> add(store, found, counts));
        }
        return found.paid().size();
    }

    /** What was paid behind a number. */
    private record Uncounted(long after, List<Receipt> paid) {

        private long last() {
            return number(paid.get(paid.size() - 1));
        }
    }

    private Uncounted uncounted(InstitutionId store, int most) {
        long after = sales.countedTo(store);
        return new Uncounted(after, receipts.paid(store, after, most));
    }

    /** Unless another node has counted them meanwhile. */
    private boolean add(InstitutionId store, Uncounted found, Map<ProductId, Integer> counts) {
        boolean still = sales.countedTo(store) == found.after();
        if (still) {
            sales.add(store, counts, found.last());
        }
        return still;
    }

    private static Map<ProductId, Integer> counts(List<Receipt> paid) {
        Map<ProductId, Integer> counts = new HashMap<>();
        for (Receipt receipt : paid) {
            receipt.priced().rows().stream()
                    .flatMap((PricedRow row) -> row.product().stream())
                    .distinct()
                    .forEach(product -> counts.merge(product, 1, Integer::sum));
        }
        return counts;
    }

    private static long number(Receipt receipt) {
        return receipt.fiscalNumber().orElseThrow().value();
    }
}
