package kassa.adapter.persistence.receipt;

import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Ids of 26 characters, such as {@code 01KTRM3WZ0B6E6GQ1C2V7Y8DNA}: ten tell the millisecond, sixteen are 80 random bits.
 *
 * <p>In Crockford's base 32, whose digits sort like their values: ids of a later millisecond sort later. Two nodes that
 * make a billion ids in one millisecond would still meet with a chance of less than one in a million.
 */
final class TimeOrderedIds {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 16;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        StringBuilder id = new StringBuilder(TIME_DIGITS + RANDOM_DIGITS);
        long millis = clock.millis();
        for (int digit = TIME_DIGITS - 1; digit >= 0; digit--) {
            id.append(DIGITS.charAt((int) (millis >>> digit * BITS) & 31));
        }
        byte[] chance = new byte[RANDOM_DIGITS];
        random.nextBytes(chance);
        for (byte each : chance) {
            id.append(DIGITS.charAt(each & 31));
        }
        return id.toString();
    }
}
