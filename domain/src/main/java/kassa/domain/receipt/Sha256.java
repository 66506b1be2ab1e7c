package kassa.domain.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import kassa.domain.rule.RuleViolation;

/**
 * The SHA-256 of a text in UTF-8, such as {@code e3b0c442…b855} of the empty one.
 *
 * @param value 64 hexadecimal digits in lower case ({@code receipt.hash})
 */
public record Sha256(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        RuleViolation.unless(FORM.matcher(value).matches(), ReceiptRule.HASH, "a hash has 64 hexadecimal digits");
    }

    public static Sha256 of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Sha256(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
