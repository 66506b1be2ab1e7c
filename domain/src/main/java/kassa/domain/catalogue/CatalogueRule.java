package kassa.domain.catalogue;

import kassa.domain.rule.Rule;

/** What products and the catalogue of a store hold to. */
public enum CatalogueRule implements Rule {
    /** A language is an ISO 639-1 code of two letters. */
    LANGUAGE("catalogue.language"),
    /** A text is not blank and has at most 2000 characters. */
    TEXT("catalogue.text"),
    /** A category has an id of 1 to 100 characters and is not its own parent. */
    CATEGORY("catalogue.category"),
    /** A discount takes at most the whole price; rates and sums are more than zero. */
    ADDITION("catalogue.addition"),
    /** An inspection has sound bounds: ages from 0 to 150, amounts of zero or as large and fine as quantities are. */
    INSPECTION("catalogue.inspection"),
    /** A product names each barcode and each category once; a list names each product once. */
    DISTINCT("catalogue.distinct"),
    /** A barcode belongs to one product of a store. */
    BARCODE_TAKEN("catalogue.barcode-taken"),
    /** A catalogue file can be read and has a header that names known columns. */
    UNREADABLE_FILE("catalogue.unreadable-file"),
    /** A file that replaces a catalogue has at least one product. */
    EMPTY_REPLACEMENT("catalogue.empty-replacement"),
    /** A barcode that is looked for is on a product that the store sells. */
    UNKNOWN_PRODUCT("catalogue.unknown-product"),
    /** A barcode that is looked for holds together: its check digit and its verifier are those of its other digits. */
    MISREAD_BARCODE("catalogue.misread-barcode");

    private final String id;

    CatalogueRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
