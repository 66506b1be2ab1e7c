package kassa.adapter.persistence.loyaltycard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.rule.RuleViolation;

/**
 * The keys of the merchant under which it is kept what holders of cards are recognised by: the first one is written with,
 * all are read with.
 *
 * <p>A hash is the HMAC-SHA-256 of the kind of trait, the programme and the trait: the same holder looks different in
 * another programme. Immutable; no text that this class makes contains a key.
 */
public final class PersonKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final char SEPARATOR = '\0';

    private final List<SecretKeySpec> keys;
    private final String missing;

    private PersonKeys(List<SecretKeySpec> keys, String missing) {
        this.keys = keys;
        this.missing = missing;
    }

    /** These keys, the one to write with first. */
    public static PersonKeys of(List<String> keys) {
        return new PersonKeys(
                keys.stream()
                        .map(key -> new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                        .toList(),
                "");
    }

    /**
     * No key: nothing can be kept, and nothing is found.
     *
     * @param reason what the merchant is told who wants it to be kept
     */
    public static PersonKeys none(String reason) {
        return new PersonKeys(List.of(), reason);
    }

    /**
     * The hash to keep.
     *
     * @throws RuleViolation {@code loyaltycard.person-key} if there is no key
     */
    String hash(HolderTrait trait, String programmeId) {
        RuleViolation.unless(!keys.isEmpty(), LoyaltyRule.PERSON_KEY, missing);
        return hash(keys.get(0), trait, programmeId);
    }

    /** The hashes under which the trait may have been kept, one for each key. */
    List<String> hashes(HolderTrait trait, String programmeId) {
        return keys.stream().map(key -> hash(key, trait, programmeId)).toList();
    }

    private static String hash(SecretKeySpec key, HolderTrait trait, String programmeId) {
        String text = trait.type().name() + SEPARATOR + programmeId + SEPARATOR + trait.value();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return keys.size() + " keys";
    }
}
