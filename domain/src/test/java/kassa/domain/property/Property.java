package kassa.domain.property;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tries something on many values, each made from a seed of its own that is named if the trial fails. */
public final class Property {

    /** How many values the invariants of prices are tried on. */
    public static final int TIMES = 20_000;

    private Property() {}

    public static <T> void forAll(Function<Random, T> generator, Consumer<T> check) {
        forAll(TIMES, generator, check);
    }

    public static <T> void forAll(int times, Function<Random, T> generator, Consumer<T> check) {
        for (long seed = 1; seed <= times; seed++) {
            T value = generator.apply(new Random(seed * 0x9E3779B97F4A7C15L));
            try {
                check.accept(value);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("fails for seed " + seed + ": " + value, failure);
            }
        }
    }
}
