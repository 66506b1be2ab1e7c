package kassa.adapter.http.receipt;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import kassa.domain.pricing.CartPricer;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The format that receipts are kept in")
class ReceiptFormatTest {

    private static final int TIMES = 3_000;

    private final ReceiptFormat format = new ReceiptFormat();

    @Test
    @DisplayName("gives every receipt back as it was, whatever is in it and whatever has happened to it")
    void roundTrip() {
        Set<ReceiptState> states = EnumSet.noneOf(ReceiptState.class);
        Set<ReceiptFlag> flags = EnumSet.noneOf(ReceiptFlag.class);
        forAll(TIMES, RandomReceipts::any, receipt -> {
            states.add(receipt.state());
            flags.addAll(receipt.flags());
            String document = format.write(receipt);
            Receipt read = format.read(document);
            assertThat(read).isEqualTo(receipt);
            assertThat(format.write(read)).isEqualTo(document);
        });
        assertThat(states).containsExactlyInAnyOrder(ReceiptState.values());
        assertThat(flags).containsExactlyInAnyOrder(ReceiptFlag.values());
    }

    @Test
    @DisplayName("keeps all that a receipt can be priced again from")
    void pricedAgain() {
        forAll(TIMES, RandomReceipts::any, receipt -> {
            Receipt read = format.read(format.write(receipt));
            assertThat(CartPricer.price(read.cart()).equals(read.priced())).isTrue();
        });
    }

    @Test
    @DisplayName("keeps the answer: what is read is answered with the same bytes")
    void sameAnswer() {
        ReceiptAnswersJson answers = new ReceiptAnswersJson();
        forAll(
                TIMES,
                RandomReceipts::any,
                receipt -> assertThat(answers.answer(format.read(format.write(receipt))))
                        .isEqualTo(answers.answer(receipt)));
    }

    @Test
    @DisplayName("has not changed: documents of version 1 are read, and written with the same text")
    void version1() {
        Map<String, Receipt> kept = Map.of(
                "version-1-campaigns.json", SampleReceipts.coffeeAndBananas(),
                "version-1-paid.json", SampleReceipts.tradePaidTwice());
        kept.forEach((file, receipt) -> {
            assertThat(format.read(text(file))).isEqualTo(receipt);
            assertThat(format.write(receipt)).isEqualTo(text(file).strip());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"total\":10.85 | \"total\":10.84 | pricing.additions-sum-to-total",
                "\"totalWithoutVAT\":8.75,\"vatSum\":2.10 | \"totalWithoutVAT\":8.74,\"vatSum\":2.11 | pricing.vat-sums-to-total",
                "\"gross\":1.07 | \"gross\":1.08 | pricing.rows-sum-to-total",
                "\"amount\":-0.20 | \"amount\":-0.21 | pricing.steps-sum-to-row",
                "\"vat\":2.10,\"gross\":10.85 | \"vat\":2.11,\"gross\":10.85 | vat.net-plus-vat-is-gross",
                "\"total\":10.85 | \"total\":10.851 | money.scale",
                "\"state\":\"ISSUED\" | \"state\":\"PAID\" | receipt.paid-has-number",
                "\"totalWithoutAddition\":16.06,\"additionSum\":-5.21 | \"totalWithoutAddition\":16.07,\"additionSum\":-5.22"
                        + " | pricing.additions-sum-to-total",
                "\"rate\":24 | \"rate\":9 | pricing.vat-sums-to-total",
                "\"value\":3 | \"value\":2 | pricing.price-of-cart",
                "\"unitPrice\":1.29,\"vatRate\":24 | \"unitPrice\":1.29,\"vatRate\":24,\"floorPrice\":1.28 | pricing.row-not-negative",
                "\"used\":0.00 | \"used\":-0.01 | loyaltycard.points",
                "\"state\":\"ISSUED\" | \"state\":\"EXPIRED\" | receipt.state",
                "\"kind\":\"ISSUED\" | \"kind\":\"PAID\" | receipt.state",
                "\"fingerprint\":\"9 | \"fingerprint\":\"g | receipt.fingerprint",
                "\"revision\":1 | \"revision\":0 | receipt.revision",
                "\"institutionInvoiceId\":\"R-1\" | \"institutionInvoiceId\":\" \" | receipt.id",
                "\"value\":0.846 | \"value\":0 | quantity.positive",
                "\"unit\":\"PIECE\",\"value\":3 | \"unit\":\"METER\",\"value\":3 | pricing.quantity-unit",
            })
    @DisplayName("refuses a document that was altered so that it breaks a rule, by the name of that rule")
    void altered(String original, String altered, String rule) {
        String document = format.write(SampleReceipts.coffeeAndBananas());
        assertThat(document).contains(original);

        assertThatThrownBy(() -> format.read(document.replaceFirst(Pattern.quote(original), altered)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"version\":1}", "no JSON", "{\"version\":\"1\"}"})
    @DisplayName("reads nothing that is no receipt")
    void unreadable(String document) {
        assertThatIllegalStateException().isThrownBy(() -> format.read(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2",
                "\"version\":1 | \"version\":1,\"new\":true",
                "\"state\":\"ISSUED\" | \"state\":\"LOST\"",
                "\"flags\":[] | \"flags\":[\"unheard-of\"]",
                "\"kind\":\"GOODS\" | \"kind\":\"GIFT\"",
                "\"issuedAt\":\"2026-11-23T12:00:00Z\" | \"issuedAt\":\"yesterday\"",
                "\"paidAmount\":\"2\" | \"paidAmount\":\"two\"",
                "\"currency\":\"EUR\" | \"cash\":\"EUR\"",
            })
    @DisplayName("does not guess at what a later version may have written")
    void strict(String original, String altered) {
        String document = format.write(SampleReceipts.coffeeAndBananas());
        assertThat(document).contains(original);

        assertThatIllegalStateException()
                .isThrownBy(() -> format.read(document.replaceFirst(Pattern.quote(original), altered)))
                .withMessageStartingWith("a stored document cannot be read");
    }

    @Test
    @DisplayName("meets a document that was cut off or mixed up with a refusal, never with another receipt")
    void damaged() {
        forAll(300, random -> new Random(random.nextLong()), random -> {
            Receipt receipt = RandomReceipts.any(random);
            String document = format.write(receipt);
            String cut = document.substring(0, random.nextInt(document.length()));
            assertThatIllegalStateException().isThrownBy(() -> format.read(cut));
        });
    }

    private static String text(String file) {
        try (InputStream in = ReceiptFormatTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
