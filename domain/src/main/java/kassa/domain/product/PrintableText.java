package kassa.domain.product;

/** What every identifier holds to: short, printable, nothing at its ends that a reader would not see. */
final class PrintableText {

    private static final int MAX_LENGTH = 100;

    private PrintableText() {}

    static boolean holds(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.equals(value.strip())
                && value.chars().noneMatch(Character::isISOControl);
    }
}
