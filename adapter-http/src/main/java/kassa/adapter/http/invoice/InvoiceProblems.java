package kassa.adapter.http.invoice;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.invoice.InvoiceRule;

/** What the rules of invoices mean to a caller. */
public final class InvoiceProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(InvoiceRule.PRODUCTS, "An invoice has one to 2000 products"),
            ProblemType.refused(InvoiceRule.REVISION, "The revisions of the invoice are not counted right"),
            ProblemType.refused(InvoiceRule.RETENTION, "Invoices cannot be kept so long or so short"),
            ProblemType.notFound(InvoiceRule.UNKNOWN, "There is no such invoice"));

    private InvoiceProblems() {}
}
