package kassa.domain.campaign.expression;

/** A way to keep numbers, with what is known of it: the bounds that its errors never leave. */
enum Machine {
    /** Binary fractions of 53 bits, the numbers of JavaScript. */
    DOUBLE(0x1p-53, 0) {
        @Override
        boolean holds(Fraction exact) {
            return exact.isDouble();
        }

        @Override
        Near guarded(Near number) {
            return number;
        }

        @Override
        Near orZero(Near number) {
            return number;
        }

        @Override
        void checkRange(Near number) {
            // Further down doubles have fewer bits.
            Stop.unknownUnless(number.most() < 1e300 && (number.isExact() || number.error() > 1e-300));
        }
    },
    /** Decimals of 34 digits; what compares them or takes whole ones looks at 20 decimals. */
    DECIMAL(0.5e-33, 0.5e-20) {
        @Override
        boolean holds(Fraction exact) {
            return exact.isDecimal();
        }

        @Override
        Near guarded(Near number) {
            boolean repaired = number.exact().hasScale(GUARD_SCALE) && isGuarded(number.error());
            return new Near(number.exact(), repaired ? 0 : number.error() + guard() * SURELY_MORE);
        }

        @Override
        Near orZero(Near number) {
            boolean repaired = number.exact().signum() == 0 && isGuarded(number.error());
            Stop.unknownUnless(repaired || number.least() > guard() * SURELY_MORE);
            return repaired ? new Near(number.exact(), 0) : number;
        }

        @Override
        void checkRange(Near number) {
            if (number.exact().signum() == 0 && number.isExact()) {
                return;
            }
            Stop.undefinedIf(number.least() >= 1e100 || number.isExact() && number.most() < 1e-100);
            Stop.unknownUnless(number.most() < 1e100 * SURELY_LESS && number.least() > 1e-100 * SURELY_MORE);
        }
    };

    private static final int GUARD_SCALE = 20;
    /** Errors are themselves kept as doubles: these leave room for what that takes away. */
    private static final double SURELY_MORE = 1 + 1e-9;

    private static final double SURELY_LESS = 1 - 1e-9;

    /** The largest error of one rounding, for a number of one. */
    private final double unit;

    private final double guard;

    Machine(double unit, double guard) {
        this.unit = unit;
        this.guard = guard;
    }

    /** What is nearer to a number than this may count as that number. */
    double guard() {
        return guard;
    }

    /** Whether an error is so small that it is repaired. */
    boolean isGuarded(double error) {
        return error < guard * SURELY_LESS;
    }

    /** Whether the machine can have exactly this number. */
    abstract boolean holds(Fraction exact);

    /** What comparisons and the functions that round look at. */
    abstract Near guarded(Near number);

    /** The number, or zero if it is guarded to be that. */
    abstract Near orZero(Near number);

    abstract void checkRange(Near number);

    /** A number that the machine has rounded once, out of numbers that made it {@code inherited} off. */
    Near rounded(Fraction exact, double inherited) {
        return inherited == 0 && holds(exact)
                ? new Near(exact, 0)
                : new Near(exact, (inherited + unit * (exact.magnitude() + inherited)) * SURELY_MORE);
    }

    /** The outcome of an operation, which has to be in the machine's range. */
    Near computed(Fraction exact, double inherited) {
        Near number = rounded(exact, inherited);
        checkRange(number);
        return number;
    }
}
