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
import kassa.application.port.Page;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.CreateReceipt;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.Reconciliation;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;

/** Where carts become receipts, payments confirm them, and the merchant looks at one. */
public final class ReceiptRoutes implements Routes {

    private static final String RECEIPT_ID = "institutionInvoiceId";
    private static final String RECEIPTS = "/admin/receipts";
    private static final String RECEIPT = RECEIPTS + "/{" + RECEIPT_ID + "}";

    private final ReceiptLifecycle receipts;
    private final ReceiptArchive archive;
    private final ReceiptPaths paths;

    private ReceiptRoutes(ReceiptLifecycle receipts, ReceiptArchive archive, ReceiptPaths paths) {
        this.receipts = Objects.requireNonNull(receipts, "receipts");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static ReceiptRoutes of(ReceiptLifecycle receipts, ReceiptArchive archive, ReceiptPaths paths) {
        return new ReceiptRoutes(receipts, archive, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.receipt(), this::create),
                Route.platform(POST, paths.confirm(), this::confirm),
                Route.admin(GET, RECEIPTS, this::list),
                Route.admin(GET, "/admin/reconciliation", this::reconcile),
                Route.admin(GET, "/admin/unmatched-payments", this::unmatched),
                Route.admin(GET, RECEIPT, this::show),
                Route.admin(POST, RECEIPT + "/cancel", this::cancel),
                Route.admin(POST, RECEIPT + "/refunds", this::refund));
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

    private Answer list(Call call) {
        Page<Receipt, InstitutionInvoiceId> page = archive.list(call.query(ReceiptPageJson::read));
        return Answer.json(JsonWriter.object(page, ReceiptPageJson::write));
    }

    private Answer reconcile(Call call) {
        ReconciliationJson.Request asked = call.query(ReconciliationJson::read);
        Reconciliation found = archive.reconcile(asked.institution(), asked.unpaidFor(), asked.limit());
        return Answer.json(JsonWriter.object(found, ReconciliationJson::write));
    }

    private Answer unmatched(Call call) {
        Page<KeptPayment, Long> page = archive.unmatched(call.query(UnmatchedPageJson::read));
        return Answer.json(JsonWriter.object(page, UnmatchedPageJson::write));
    }

    private Answer show(Call call) {
        return shown(receipts.find(receipt(call)));
    }

    private Answer cancel(Call call) {
        return shown(receipts.cancel(receipt(call)));
    }

    private Answer refund(Call call) {
        CreditNote note = receipts.refund(receipt(call), call.body(RefundJson::read));
        return Answer.json(JsonWriter.object(note, CreditNoteJson::write));
    }

    private static InstitutionInvoiceId receipt(Call call) {
        return call.path(RECEIPT_ID, InstitutionInvoiceId::new);
    }

    private static Answer shown(FiledReceipt filed) {
        return Answer.json(JsonWriter.object(filed, FiledReceiptJson::write));
    }
}
