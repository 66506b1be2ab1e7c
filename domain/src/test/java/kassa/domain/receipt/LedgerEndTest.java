package kassa.domain.receipt;

import static kassa.domain.receipt.Issued.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The chain of a ledger")
class LedgerEndTest {

    private static final InstitutionId STORE = new InstitutionId("demo-store");
    private static final LedgerEnd START = LedgerEnd.ofNothing(STORE);
    private static final LedgerEntry FIRST = START.next(LedgerContent.Kind.PAID, NOON, "{\"a\":1}");
    private static final LedgerEntry SECOND = START.after(FIRST).next(LedgerContent.Kind.FLAG, NOON, "{}");

    @Test
    @DisplayName("is what anyone can compute with a shell: SHA-256 of six lines, from the hash of the store's id on")
    void sameAsOutside() {
        // printf 'kassa ledger of demo-store' | sha256sum
        assertThat(FIRST.previousHash()).isEqualTo("fbab630b571a1156a0b5f4c3375c3b95e055b51b64d422557ca79fe835785705");
        // printf '%s\n%s\n%s\n%s\n%s\n%s' (the line above) demo-store 1 PAID 2026-11-23T12:00:00Z '{"a":1}' | sha256sum
        assertThat(FIRST.hash()).isEqualTo("b6457f88d3f349854adbf2207ad0db0a30a0e9b2d0479aaad4d659d0d12efbc3");
    }

    @Test
    @DisplayName("accepts entries in their order, and no other way")
    void order() {
        assertThat(START.difference(FIRST)).isEmpty();
        assertThat(START.after(FIRST).difference(SECOND)).isEmpty();

        assertThat(START.difference(SECOND)).contains("entry 1 is missing: entry 2 stands in its place");
        assertThat(START.after(FIRST).difference(FIRST)).contains("entry 2 is missing: entry 1 stands in its place");
    }

    static Stream<LedgerEntry> altered() {
        LedgerEntry it = SECOND;
        InstitutionId other = new InstitutionId("demo-storf");
        String hash = it.hash().replaceFirst(".", it.hash().startsWith("0") ? "1" : "0");
        return Stream.of(
                new LedgerEntry(other, 2, it.kind(), it.at(), it.content(), it.previousHash(), it.hash()),
                new LedgerEntry(STORE, 2, "FLAH", it.at(), it.content(), it.previousHash(), it.hash()),
                new LedgerEntry(STORE, 2, it.kind(), NOON.plusNanos(1000), it.content(), it.previousHash(), it.hash()),
                new LedgerEntry(STORE, 2, it.kind(), it.at(), "{ }", it.previousHash(), it.hash()),
                new LedgerEntry(STORE, 2, it.kind(), it.at(), it.content(), hash, it.hash()),
                new LedgerEntry(STORE, 2, it.kind(), it.at(), it.content(), it.previousHash(), hash));
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("shows a change of whatever part of an entry")
    void altered(LedgerEntry entry) {
        assertThat(START.after(FIRST).difference(entry))
                .contains("entry 2 was altered: its hash is not that of what it says");
    }

    @Test
    @DisplayName("shows a change whose hash was computed anew, by the entry that follows")
    void computedAnew() {
        LedgerEntry forged = START.next(LedgerContent.Kind.PAID, NOON, "{\"a\":2}");

        assertThat(START.difference(forged)).isEmpty();
        assertThat(START.after(forged).difference(SECOND))
                .hasValueSatisfying(words -> assertThat(words).startsWith("entry 2 does not follow what is before it"));
    }

    @Test
    @DisplayName("begins otherwise in every store: no ledger can stand for another")
    void perStore() {
        LedgerEnd elsewhere = LedgerEnd.ofNothing(new InstitutionId("other-store"));

        assertThat(elsewhere.hash()).isNotEqualTo(START.hash());
        assertThat(elsewhere.difference(FIRST)).isPresent();
    }

    @Test
    @DisplayName("is kept in microseconds: what is finer would not come back")
    void microseconds() {
        assertThat(START.next(LedgerContent.Kind.PAID, NOON.plusNanos(1_999), "{}")
                        .at())
                .isEqualTo(NOON.plusNanos(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e3b0", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    @DisplayName("receipt.hash: a hash has 64 hexadecimal digits in lower case")
    void hash(String text) {
        assertThatThrownBy(() -> new Sha256(text))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReceiptRule.HASH));
    }

    @Test
    @DisplayName("hashes texts in UTF-8")
    void utf8() {
        assertThat(Sha256.of("").value()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("Õun 🍎").value())
                .isEqualTo("5405f7d8518d1490c9da4c25baca209cde450b5e0285c8706feffa2b5473a7f9");
    }

    @Test
    @DisplayName("tells of a receipt: its payment, its flags, what was given back, and nothing before it is paid")
    void contents() {
        Sha256 goods = Sha256.of("goods");
        Receipt paid = Issued.receipt(1, 2).pay(Issued.payment("R1", "19.00", NOON), new FiscalNumber(7));
        Receipt after = paid.refund(Issued.refund("RF1", 1), new CreditNoteNumber(3), NOON);

        assertThat(LedgerContent.of(Issued.receipt(1, 2), goods)).isEmpty();
        List<LedgerContent> contents = LedgerContent.of(after, goods);
        assertThat(contents)
                .extracting(LedgerContent::kind)
                .containsExactly(LedgerContent.Kind.PAID, LedgerContent.Kind.FLAG, LedgerContent.Kind.CREDIT_NOTE);
        assertThat(contents).startsWith(LedgerContent.of(paid, goods).toArray(LedgerContent[]::new));
        assertThat(contents).extracting(LedgerContent::receipt).containsOnly(after.id());
    }
}
