package kassa.adapter.http.receipt;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.CreateReceipt;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;

/** Where carts become receipts, payments confirm them, and the merchant looks at one. */
public final class ReceiptRoutes implements Routes {

    private static final String RECEIPT_ID = "institutionInvoiceId";

    private final ReceiptLifecycle receipts;
    private final ReceiptPaths paths;

    private ReceiptRoutes(ReceiptLifecycle receipts, ReceiptPaths paths) {
        this.receipts = Objects.requireNonNull(receipts, "receipts");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static ReceiptRoutes of(ReceiptLifecycle receipts, ReceiptPaths paths) {
        return new ReceiptRoutes(receipts, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.receipt(), this::create),
                Route.platform(POST, paths.confirm(), this::confirm),
                Route.admin(GET, "/admin/receipts/{" + RECEIPT_ID + "}", this::show));
    }

    @Override
    public List<ProblemType> problems() {
        return ReceiptProblems.TABLE;
    }

    private Answer create(Call call) {
        CreateReceipt request = call.body(CreateReceiptJson.keeping(call.text()));
        call.requireInstitution(request.institution().value());
        return Answer.json(receipts.create(request));
    }

    private Answer confirm(Call call) {
        ConfirmPayment confirmation = call.body(
                ConfirmPaymentJson.keeping(call.text(), call.institution().map(InstitutionId::new)));
        confirmation.institution().map(InstitutionId::value).ifPresent(call::requireInstitution);
        receipts.confirm(confirmation);
        return Answer.empty();
    }

    private Answer show(Call call) {
        FiledReceipt filed = receipts.find(call.path(RECEIPT_ID, InstitutionInvoiceId::new));
        return Answer.json(JsonWriter.object(filed, FiledReceiptJson::write));
    }
}
