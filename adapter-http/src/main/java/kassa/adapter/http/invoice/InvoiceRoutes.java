package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.text;
import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.json.CanonicalJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.invoice.RevisionId;
import kassa.application.invoice.TellInvoice;
import kassa.application.port.Page;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Sha256;

/** Where the platform tells its invoices, and the merchant looks at them. */
public final class InvoiceRoutes implements Routes {

    private static final String ID = "id";
    private static final String INVOICES = "/admin/invoices";

    private final InvoiceIntake intake;
    private final InvoicePaths paths;

    private InvoiceRoutes(InvoiceIntake intake, InvoicePaths paths) {
        this.intake = Objects.requireNonNull(intake, "intake");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static InvoiceRoutes of(InvoiceIntake intake, InvoicePaths paths) {
        return new InvoiceRoutes(intake, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.invoice(), this::take),
                Route.admin(GET, INVOICES, this::list),
                Route.admin(GET, INVOICES + "/{" + ID + "}", this::show));
    }

    @Override
    public List<ProblemType> problems() {
        return InvoiceProblems.TABLE;
    }

    private Answer take(Call call) {
        Invoice invoice = call.body(InvoiceJson::read);
        call.requireInstitution(invoice.seller().store().value());
        intake.take(new TellInvoice(invoice, Sha256.of(CanonicalJson.ofAny(call.text())), call.text()));
        return Answer.empty();
    }

    private Answer list(Call call) {
        Page<InvoiceRevision, RevisionId> page = intake.list(call.query(InvoicePageJson::read));
        return Answer.json(JsonWriter.object(page, InvoicePageJson::write));
    }

    private Answer show(Call call) {
        InvoiceId id = call.path(ID, InvoiceId::new);
        InstitutionId store = call.query(in -> in.required("institutionId", text().as(InstitutionId::new)));
        List<FiledInvoice> revisions = intake.find(store, id);
        return Answer.json(JsonWriter.object(revisions, FiledInvoiceJson::write));
    }
}
