package kassa.domain.product;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a code that was scanned tells by the profile of a store: {@link BarcodeProfile#read}. */
public sealed interface ScannedCode {

    /** One answer for each case; {@code unreadable} gets the reason. */
    <T> T fold(Supplier<T> plain, Function<Measured, T> measured, Function<String, T> unreadable);

    /** A code that names a product, and nothing else: what the catalogue knows it by. */
    record Plain() implements ScannedCode {

        @Override
        public <T> T fold(Supplier<T> plain, Function<Measured, T> measured, Function<String, T> unreadable) {
            return plain.get();
        }
    }

    /**
     * A code that names a product and tells how much of it is in the package.
     *
     * @param names the codes that a catalogue may name the product by, the preferred one first; at least one
     */
    record Measured(List<Barcode> names, PackageMeasure measure) implements ScannedCode {

        public Measured {
            names = List.copyOf(names);
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public <T> T fold(Supplier<T> plain, Function<Measured, T> measured, Function<String, T> unreadable) {
            return measured.apply(this);
        }
    }

    /** A code that means to tell a measure, and does not hold together: it was read wrong, or printed wrong. */
    record Unreadable(String reason) implements ScannedCode {

        public Unreadable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T fold(Supplier<T> plain, Function<Measured, T> measured, Function<String, T> unreadable) {
            return unreadable.apply(reason);
        }
    }
}
