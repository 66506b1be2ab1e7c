package kassa.application.catalogue;

import java.util.Objects;
import kassa.domain.catalogue.LangCode;

/**
 * A name, or the beginnings of its words, that a customer looks for.
 *
 * @param language of the customer
 * @param name as it was typed; one without letters and digits finds nothing
 * @param limit how many are wanted at most
 */
public record NameSearch(LangCode language, String name, int limit) {

    public NameSearch {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(name, "name");
        if (limit < 1) {
            throw new IllegalArgumentException("a search wants at least one");
        }
    }
}
