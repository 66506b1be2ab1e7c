package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;

/** Where a customer's payment is told to the node. */
final class Till {

    private final Visit visit;
    private final Trade trade;

    Till(Visit visit) {
        this.visit = visit;
        this.trade = visit.trade();
    }

    /**
     * Pays a receipt.
     *
     * @param flag what the node has to flag it with
     * @return whether the node has taken it
     */
    boolean pay(Offered receipt, BigDecimal sum, Optional<String> flag) {
        trade.sales().attempt(receipt.id());
        return visit.go(Flow.PAYMENT, errand -> {
            errand.silent(errand.post("/receipt/confirm", confirmation(visit.name(), Optional.of(receipt.id()), sum)));
            trade.sales().add(new Sale(visit.name(), receipt.id(), receipt.total(), receipt.answer(), flag));
        });
    }

    /** The body of a confirmation. */
    String confirmation(String invoice, Optional<String> receipt, BigDecimal sum) {
        return JsonWriter.object(out -> out.text("invoiceId", invoice)
                .optionalText("institutionInvoiceId", receipt)
                .text("institutionId", trade.plan().institution())
                .decimal("total", sum));
    }
}
