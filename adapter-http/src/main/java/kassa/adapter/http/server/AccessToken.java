package kassa.adapter.http.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * A secret that a caller proves itself with: {@code AccessToken.ofNode("demo-smarts")}.
 *
 * <p>Only a digest of it is kept, it is compared in constant time, and {@link #toString} does not tell it.
 */
public final class AccessToken {

    private final byte[] digest;
    private final Optional<String> institution;

    private AccessToken(String secret, Optional<String> institution) {
        if (secret.isEmpty() || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("a token is made of visible ASCII characters");
        }
        this.digest = digest(secret);
        this.institution = institution;
    }

    /** A token that speaks for every institution of the node. */
    public static AccessToken ofNode(String secret) {
        return new AccessToken(secret, Optional.empty());
    }

    /** A token that speaks for one institution only. */
    public static AccessToken ofInstitution(String institutionId, String secret) {
        return new AccessToken(secret, Optional.of(institutionId));
    }

    /** The one institution that it speaks for; empty if for all. */
    Optional<String> institution() {
        return institution;
    }

    /** Whether that is the secret; how long this takes says nothing about it. */
    boolean is(String presented) {
        return MessageDigest.isEqual(digest, digest(presented));
    }

    @Override
    public String toString() {
        return institution.map(id -> "token of " + id).orElse("token of the node");
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
