package kassa.application.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kassa.domain.catalogue.Product;

/** A row of a catalogue file: a product, or the reasons why it is none. */
public sealed interface ProductRow {

    /** The line of the file that the row begins on, from 1. */
    long line();

    /** One answer for each case. */
    <T> T fold(Function<Good, T> good, Function<Bad, T> bad);

    /** A row that tells a product. */
    record Good(long line, Product product) implements ProductRow {

        public Good {
            Objects.requireNonNull(product, "product");
        }

        @Override
        public <T> T fold(Function<Good, T> good, Function<Bad, T> bad) {
            return good.apply(this);
        }
    }

    /** A row that tells none, with every reason. */
    record Bad(long line, List<String> reasons) implements ProductRow {

        public Bad {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(Function<Good, T> good, Function<Bad, T> bad) {
            return bad.apply(this);
        }
    }
}
