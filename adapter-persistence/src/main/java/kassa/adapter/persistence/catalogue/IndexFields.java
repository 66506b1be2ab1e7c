package kassa.adapter.persistence.catalogue;

import java.util.List;
import kassa.domain.catalogue.LangCode;

/** The fields of an indexed product. */
final class IndexFields {

    static final String ID = "id";
    static final String DOCUMENT = "document";
    static final String BARCODE = "barcode";
    static final String PRICE = "price";
    static final String VAT_RATE = "vat-rate";
    static final String TIMES_SOLD = "times-sold";
    /** The categories that a product names, without those above that it does not name. */
    static final String CATEGORY = "category";
    /** The languages that its name is translated to. */
    static final String LANGUAGE = "language";

    /** Languages of the platform: names are put in the order of their alphabets, and in that of Unicode for all others. */
    static final List<LangCode> ALPHABETS = List.of("ET", "EN", "RU", "LV", "LT", "FI").stream()
            .map(LangCode::new)
            .toList();

    /** A text that a name is searched in: the original, a translation, or all of them together. */
    record NameField(String suffix) {

        static final NameField ORIGINAL = new NameField("original");
        static final NameField ANY = new NameField("any");

        static NameField in(LangCode language) {
            return new NameField(language.value());
        }

        /** Each word as a term. */
        String words() {
            return "words." + suffix;
        }

        /** The whole name as one term, its words in their order. */
        String whole() {
            return "name." + suffix;
        }
    }

    private IndexFields() {}

    /** What names are ordered by for that language. */
    static String order(LangCode language) {
        return ALPHABETS.contains(language) ? "order." + language : "order";
    }
}
