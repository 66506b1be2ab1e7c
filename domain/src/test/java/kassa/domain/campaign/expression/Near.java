package kassa.domain.campaign.expression;

/**
 * A number as a machine may have it: nowhere farther from {@code exact} than {@code error}.
 *
 * @param error zero if the machine has exactly that number
 */
record Near(Fraction exact, double error) {

    boolean isExact() {
        return error == 0;
    }

    Near negative() {
        return new Near(exact.negative(), error);
    }

    Near absolute() {
        return exact.signum() < 0 ? negative() : this;
    }

    /** The one of the two that lies farther in {@code direction}, below zero or above; an error may make it the other. */
    Near orBeyond(Near other, int direction) {
        Near farther = other.exact.compareTo(exact) * direction > 0 ? other : this;
        boolean clear = exact.minus(other.exact).magnitude() > error + other.error;
        return clear ? farther : new Near(farther.exact, Math.max(error, other.error));
    }

    double magnitude() {
        return exact.magnitude();
    }

    /** The most that the machine's number can be, whatever its sign. */
    double most() {
        return magnitude() + error;
    }

    /** The least that the machine's number can be, whatever its sign; zero or below if it may have either. */
    double least() {
        return magnitude() - error;
    }

    /** Whether {@code number} is as near as it has to be. */
    boolean covers(Fraction number) {
        return number.minus(exact).magnitude() <= error;
    }
}
