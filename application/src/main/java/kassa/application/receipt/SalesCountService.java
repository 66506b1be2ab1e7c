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
                .mapToInt(store -> transactions.write(() -> count(store, most)))
                .max()
                .orElse(0);
    }

    /** Fiscal numbers have no gaps and are kept in their order: behind the last one counted is all that is new. */
    private int count(InstitutionId store, int most) {
        List<Receipt> paid = receipts.paid(store, sales.countedTo(store), most);
        if (!paid.isEmpty()) {
            sales.add(store, counts(paid), number(paid.get(paid.size() - 1)));
        }
        return paid.size();
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
