package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.port.Page;
import kassa.application.purchasecontrol.CheckCart;
import kassa.application.purchasecontrol.FiledControl;
import kassa.application.purchasecontrol.NamedPurchase;
import kassa.application.purchasecontrol.Purchase;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.receipt.InvoiceId;

/** Where the platform asks whether a cart is looked into, and the merchant says what came of it. */
public final class PurchaseControlRoutes implements Routes {

    private static final String INVOICE_ID = "invoiceId";
    private static final String CASES = "/admin/control-cases";
    private static final String CASE = CASES + "/{" + INVOICE_ID + "}";

    private final PurchaseControl control;
    private final PurchaseControlPaths paths;

    private PurchaseControlRoutes(PurchaseControl control, PurchaseControlPaths paths) {
        this.control = Objects.requireNonNull(control, "control");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static PurchaseControlRoutes of(PurchaseControl control, PurchaseControlPaths paths) {
        return new PurchaseControlRoutes(control, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.check(), this::check),
                Route.admin(GET, CASES, this::list),
                Route.admin(GET, CASE, this::show),
                Route.admin(POST, CASE + "/result", this::conclude),
                Route.admin(POST, CASE + "/resend", this::resend));
    }

    @Override
    public List<ProblemType> problems() {
        return PurchaseControlProblems.TABLE;
    }

    private Answer check(Call call) {
        CheckCart request = call.body(CheckCartJson.keeping(call.text()));
        call.requireInstitution(request.purchase().institution().value());
        String decision = control.check(request).name();
        return Answer.json(JsonWriter.object(out -> out.text("decision", decision)));
    }

    private Answer list(Call call) {
        Page<ControlCase, Purchase> page = control.list(call.query(ControlPageJson::read));
        return Answer.json(JsonWriter.object(page, ControlPageJson::write));
    }

    private Answer show(Call call) {
        return shown(control.find(purchase(call)));
    }

    private Answer conclude(Call call) {
        return shown(control.conclude(purchase(call), call.body(ConcludeControlJson::read)));
    }

    private Answer resend(Call call) {
        return shown(control.resend(purchase(call)));
    }

    private static NamedPurchase purchase(Call call) {
        Optional<InstitutionId> institution =
                call.query(in -> in.optional("institutionId", CheckCartJson.INSTITUTION_ID));
        return new NamedPurchase(call.path(INVOICE_ID, InvoiceId::new), institution);
    }

    private static Answer shown(FiledControl filed) {
        return Answer.json(JsonWriter.object(filed, ControlCaseJson::write));
    }
}
