package kassa.domain.receipt;

import java.time.Instant;
import java.util.Objects;
import kassa.domain.node.InstitutionId;

/**
 * A line of a store's ledger as it is kept. Nothing of it is to be believed before {@link LedgerEnd#difference} has
 * found none: whoever can write to the database can write anything here.
 *
 * <p>The hash is that of six lines: the hash before, the store, the sequence number, the kind, the instant and the
 * content. What is content comes last, so no two entries read the same.
 *
 * @param sequence counts the entries of the store from 1
 * @param kind the name of a {@link LedgerContent.Kind}
 * @param at when it was entered
 * @param content what it tells, as canonical JSON (RFC 8785)
 * @param previousHash the hash of the entry before, in 64 hexadecimal digits
 * @param hash the hash of this one
 */
public record LedgerEntry(
        InstitutionId institution,
        long sequence,
        String kind,
        Instant at,
        String content,
        String previousHash,
        String hash) {

    public LedgerEntry {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(previousHash, "previousHash");
        Objects.requireNonNull(hash, "hash");
    }

    /** The hash that its other parts come to. */
    String computedHash() {
        String text = String.join(
                "\n", previousHash, institution.value(), Long.toString(sequence), kind, at.toString(), content);
        return Sha256.of(text).value();
    }

    LedgerEntry withHash(String computed) {
        return new LedgerEntry(institution, sequence, kind, at, content, previousHash, computed);
    }
}
