package kassa.adapter.http.catalogue;

import java.util.List;
import kassa.adapter.http.problem.ProblemType;
import kassa.domain.catalogue.CatalogueRule;

/** What the rules of products and catalogues mean to a caller. */
public final class CatalogueProblems {

    public static final List<ProblemType> TABLE = List.of(
            ProblemType.refused(CatalogueRule.LANGUAGE, "The language is not a code of two letters"),
            ProblemType.refused(CatalogueRule.TEXT, "The text is not acceptable"),
            ProblemType.refused(CatalogueRule.CATEGORY, "The category is not acceptable"),
            ProblemType.refused(CatalogueRule.ADDITION, "The discount or markup is out of range"),
            ProblemType.refused(CatalogueRule.INSPECTION, "The inspection is out of range"),
            ProblemType.refused(CatalogueRule.DISTINCT, "Something is named twice"),
            ProblemType.conflict(CatalogueRule.BARCODE_TAKEN, "A barcode belongs to another product"),
            ProblemType.refused(CatalogueRule.UNREADABLE_FILE, "The catalogue file cannot be read"),
            ProblemType.refused(CatalogueRule.EMPTY_REPLACEMENT, "The file would leave nothing to sell"),
            ProblemType.notFound(CatalogueRule.UNKNOWN_PRODUCT, "The store sells no such product"),
            ProblemType.notFound(CatalogueRule.MISREAD_BARCODE, "The barcode was misread"));

    private CatalogueProblems() {}
}
