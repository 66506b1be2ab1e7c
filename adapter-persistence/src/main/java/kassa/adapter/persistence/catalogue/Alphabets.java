package kassa.adapter.persistence.catalogue;

import java.text.Collator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import org.apache.lucene.util.BytesRef;

/** The order of names in the alphabets of the platform's languages. Not thread-safe. */
final class Alphabets {

    private final Map<LangCode, Collator> collators = new LinkedHashMap<>();
    private final Collator others = Collator.getInstance(Locale.ROOT);

    Alphabets() {
        IndexFields.ALPHABETS.forEach(
                language -> collators.put(language, Collator.getInstance(Locale.forLanguageTag(language.value()))));
    }

    /** What a name is ordered by in each language, by field: as it is shown there, in the order of the alphabet there. */
    Map<String, BytesRef> keys(TranslatedText name) {
        Map<String, BytesRef> keys = new HashMap<>();
        collators.forEach(
                (language, collator) -> keys.put(IndexFields.order(language), key(collator, name.in(language))));
        keys.put("order", key(others, name.original()));
        return keys;
    }

    private static BytesRef key(Collator collator, String text) {
        return new BytesRef(collator.getCollationKey(text).toByteArray());
    }
}
