package kassa.domain.purchasecontrol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

/**
 * The lot that an invoice draws: spread evenly over all invoices, and the same whenever it is drawn, on every node.
 *
 * <p>It is the beginning of the SHA-256 of seed, store and invoice. Nobody who does not know the seed can tell it before,
 * and no change of the cart draws another.
 *
 * @param value from 0 up to 2³², that excluded
 */
record Lot(long value) {

    private static final long ALL_LOTS = 1L << Integer.SIZE;
    private static final long ALL_BASIS_POINTS = 10_000;

    static Lot of(String seed, InstitutionId store, InvoiceId invoice) {
        MessageDigest sha256 = sha256();
        Stream.of(seed, store.value(), invoice.value())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .forEach(bytes -> {
                    sha256.update(ByteBuffer.allocate(Integer.BYTES)
                            .putInt(bytes.length)
                            .array());
                    sha256.update(bytes);
                });
        return new Lot(Integer.toUnsignedLong(ByteBuffer.wrap(sha256.digest()).getInt()));
    }

    /** Whether it falls upon a purchase when such a share of them is looked into. */
    boolean isWithin(Share share) {
        return value * ALL_BASIS_POINTS < share.basisPoints() * ALL_LOTS;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
