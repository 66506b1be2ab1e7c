package kassa.domain.receipt;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.node.InstitutionId;

/**
 * Where the ledger of a store ends for now: what the next entry has to follow.
 *
 * <p>Each entry bears the hash of the one before it, so that none can be changed, taken out or put in between without
 * changing all that follow. The first one bears a hash that is made of the store's id.
 *
 * @param sequence the number of the last entry, 0 if there is none
 * @param hash the hash of the last entry
 * @param receiptsBefore the last fiscal number that was given before the store had a ledger
 * @param creditNotesBefore the last credit note number that was
 */
public record LedgerEnd(
        InstitutionId institution, long sequence, String hash, long receiptsBefore, long creditNotesBefore) {

    public LedgerEnd {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(hash, "hash");
    }

    /** The end of an empty ledger. */
    public static LedgerEnd ofNothing(InstitutionId institution) {
        return ofNothing(institution, 0, 0);
    }

    /** The end of an empty ledger of a store that has sold and given back before. */
    public static LedgerEnd ofNothing(InstitutionId institution, long receiptsBefore, long creditNotesBefore) {
        String first = Sha256.of("kassa ledger of " + institution).value();
        return new LedgerEnd(institution, 0, first, receiptsBefore, creditNotesBefore);
    }

    /** The entry that follows. */
    public LedgerEntry next(LedgerContent.Kind kind, Instant at, String content) {
        LedgerEntry entry =
                new LedgerEntry(institution, sequence + 1, kind.name(), Microseconds.of(at), content, hash, "");
        return entry.withHash(entry.computedHash());
    }

    /** The end after that entry. */
    public LedgerEnd after(LedgerEntry entry) {
        return at(entry.sequence(), entry.hash());
    }

    /** The end of the same ledger when that was its last entry. */
    public LedgerEnd at(long lastSequence, String lastHash) {
        return new LedgerEnd(institution, lastSequence, lastHash, receiptsBefore, creditNotesBefore);
    }

    /** Why the entry cannot be the one that follows, in plain words; empty if it is. */
    public Optional<String> difference(LedgerEntry entry) {
        if (entry.sequence() != sequence + 1) {
            return Optional.of(
                    "entry " + (sequence + 1) + " is missing: entry " + entry.sequence() + " stands in its place");
        }
        if (!entry.hash().equals(entry.computedHash())) {
            return Optional.of("entry " + entry.sequence() + " was altered: its hash is not that of what it says");
        }
        return entry.previousHash().equals(hash) && entry.institution().equals(institution)
                ? Optional.empty()
                : Optional.of("entry " + entry.sequence()
                        + " does not follow what is before it: the hash that it bears of" + " that is another");
    }
}
