package kassa.adapter.http.delivery;

import static kassa.adapter.http.json.JsonValue.text;

import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.json.JsonObject;
import kassa.application.delivery.OrderQuestion;
import kassa.domain.delivery.OrderId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** Which order the platform is asked for: {@code ?id=}, {@code ?invoiceId=} or {@code ?institutionInvoiceId=}. */
final class OrderQuestionJson {

    private OrderQuestionJson() {}

    static OrderQuestion read(JsonObject in) {
        Optional<OrderQuestion> byId =
                in.optional("id", text().as(OrderId::new)).map(OrderQuestion::byId);
        Optional<OrderQuestion> byInvoice =
                in.optional("invoiceId", text().as(InvoiceId::new)).map(OrderQuestion::byInvoice);
        Optional<OrderQuestion> byReceipt = in.optional("institutionInvoiceId", text().as(InstitutionInvoiceId::new))
                .map(OrderQuestion::byReceipt);
        if (Stream.of("id", "invoiceId", "institutionInvoiceId").filter(in::has).count() != 1) {
            in.refuse("needs one of id, invoiceId and institutionInvoiceId");
        }
        return byId.or(() -> byInvoice).or(() -> byReceipt).orElse(null);
    }
}
