package kassa.domain.receipt;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.Address;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.rule.RuleViolation;

/**
 * Tells whether two requests are for the same cart: the SHA-256 of products, quantities, cards and their use, shipment
 * and language, in the order sent.
 *
 * <p>Prices that the platform showed are left out, because they decide nothing; and so is what the shipment says of its
 * progress and its contacts. Of equal carts the fingerprints are equal in every version: kept receipts are found by them.
 *
 * @param value 64 hexadecimal digits in lower case ({@code receipt.fingerprint})
 */
public record CartFingerprint(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public CartFingerprint {
        RuleViolation.unless(
                FORM.matcher(value).matches(), ReceiptRule.FINGERPRINT, "a fingerprint has 64 hexadecimal digits");
    }

    public static CartFingerprint of(RequestedCart cart) {
        Digest digest = new Digest();
        digest.add(cart.language().value());
        digest.add(cart.lines().size());
        cart.lines().forEach(line -> add(digest, line));
        digest.add(cart.cards().size());
        cart.cards().forEach(card -> add(digest, card));
        cart.shipment().ifPresent(shipment -> add(digest, shipment));
        return new CartFingerprint(digest.hex());
    }

    /** Tells apart as well what the platform showed as prices, for who compares them with the catalogue's. */
    public static CartFingerprint withPrices(RequestedCart cart) {
        Digest digest = new Digest();
        digest.add(of(cart).value());
        cart.lines().forEach(line -> digest.add(line.sentPrice().map(BigDecimal::toPlainString)));
        return new CartFingerprint(digest.hex());
    }

    private static void add(Digest digest, RequestedLine line) {
        digest.add(line.product().map(Object::toString));
        digest.add(line.barcode().map(Object::toString));
        digest.add(line.quantity().toString());
    }

    private static void add(Digest digest, RequestedCard card) {
        digest.add(card.id().programmeId());
        digest.add(card.id().cardNumber());
        digest.add(card.useBonus() ? 1 : 0);
    }

    private static void add(Digest digest, Shipment shipment) {
        digest.add(shipment.method());
        digest.add(shipment.price().toString());
        digest.add(shipment.parcelId());
        digest.add(shipment.address().isPresent() ? 1 : 0);
        shipment.address().ifPresent(address -> add(digest, address));
    }

    private static void add(Digest digest, Address address) {
        digest.add(address.levels().size());
        address.levels().forEach(digest::add);
        digest.add(address.postalCode());
    }

    @Override
    public String toString() {
        return value;
    }

    /** Texts one after the other, each behind its length, so that no two lists of texts read the same. */
    private static final class Digest {

        private final MessageDigest sha256 = sha256();

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            sha256.update(bytes);
        }

        void add(int number) {
            sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        }

        void add(Optional<String> text) {
            add(text.isPresent() ? 1 : 0);
            text.ifPresent(this::add);
        }

        String hex() {
            return HexFormat.of().formatHex(sha256.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        }
    }
}
