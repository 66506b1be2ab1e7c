package kassa.adapter.http.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that an event comes from this node, and when it was sent: {@code sha256=} and the HMAC-SHA-256, in hexadecimal
 * digits, of the Unix time, a point and the body.
 *
 * @param timestamp seconds since 1970
 */
record WebhookSignature(String timestamp, String value) {

    private static final String ALGORITHM = "HmacSHA256";

    static WebhookSignature of(String secret, Instant now, String body) {
        String timestamp = Long.toString(now.getEpochSecond());
        return new WebhookSignature(timestamp, "sha256=" + digits(secret, timestamp + "." + body));
    }

    private static String digits(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
