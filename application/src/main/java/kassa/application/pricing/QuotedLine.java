package kassa.application.pricing;

import java.util.Objects;
import java.util.function.Function;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.RequestedLine;

/** A line of a cart that is only asked about: a product of the catalogue, or an article that stands in none. */
public sealed interface QuotedLine {

    /** One answer for each case. */
    <T> T fold(Function<OfCatalogue, T> ofCatalogue, Function<Inline, T> inline);

    /** A line that the catalogue has to resolve. */
    record OfCatalogue(RequestedLine line) implements QuotedLine {

        public OfCatalogue {
            Objects.requireNonNull(line, "line");
        }

        @Override
        public <T> T fold(Function<OfCatalogue, T> ofCatalogue, Function<Inline, T> inline) {
            return ofCatalogue.apply(this);
        }
    }

    /** A line that says all about its article itself. */
    record Inline(CartLine line) implements QuotedLine {

        public Inline {
            Objects.requireNonNull(line, "line");
        }

        @Override
        public <T> T fold(Function<OfCatalogue, T> ofCatalogue, Function<Inline, T> inline) {
            return inline.apply(this);
        }
    }
}
