package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kassa.bootstrap.CornerShop.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Mari has linked a card, paid for a receipt and ordered twice, and has failed to prove a card; Jaan has bought beside her. */
@DisplayName("kassa forget-person")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgetPersonCommandTest {

    private static final Pattern SOUND = Pattern.compile(
            "shop: 2 paid receipts cost what their carts cost; 2 entries of the ledger hold, the last hash is .*");

    @TempDir
    private static Path folder;

    private static CornerShop shop;
    private static String lastHash;

    @BeforeAll
    static void sell() {
        shop = new CornerShop(folder);
        shop.open(merchant -> {
            merchant.sellTo("person-1", "I-1", "Mari Maasikas", "4711");
            merchant.sellTo("person-2", "I-2", "Jaan Tamm", "4712");
            merchant.order("person-1", "O-1", "Mari Maasikas", "COMPLETED");
            merchant.order("person-1", "O-2", "Mari Maasikas", "CONFIRMED");
            merchant.order("person-2", "O-3", "Jaan Tamm", "COMPLETED");
        });
        shop.refuse("I-1", "it answered 422: person-1, Mari Maasikas, is no customer");
        shop.refuse("I-2", "it answered 422: person-2, Jaan Tamm, is no customer");
        lastHash = shop.run("verify").out().get(0);
    }

    @Test
    @Order(1)
    @DisplayName("asked wrongly ends with 2 and erases nothing")
    void askedWrongly() {
        assertThat(shop.run("forget-person")).isEqualTo(new Outcome(2, List.of(), List.of("ID is missing")));
        assertThat(shop.run("forget-person", "forgotten"))
                .isEqualTo(new Outcome(
                        2, List.of(), List.of("ID: this stands for persons who have been forgotten already")));
        assertThat(shop.run("forget-person", " ").code()).isEqualTo(2);
        assertThat(shop.run("forget-person", "person-1", "person-2"))
                .isEqualTo(new Outcome(2, List.of(), List.of("unknown argument: person-2")));
        assertThat(shop.texts()).anyMatch(text -> text.contains("Maasikas"));
    }

    @Test
    @Order(2)
    @DisplayName("of a person who is not known says so, and ends with 0")
    void unknownPerson() {
        assertThat(shop.run("forget-person", "person-100"))
                .isEqualTo(new Outcome(0, List.of("nothing is kept of this person"), List.of()));
    }

    @Test
    @Order(3)
    @DisplayName("tells what was erased kind by kind, and leaves an order that is under way")
    void erases() {
        assertThat(shop.run("forget-person", "person-1"))
                .isEqualTo(new Outcome(
                        0,
                        List.of(
                                "what holders of linked cards are recognised by: 1 erased",
                                "links to loyalty cards: 1 erased",
                                "failed tries to link a card: 1 erased",
                                "what the platform said to calls: 1 erased",
                                "purchase controls: 1 erased",
                                "orders: 1 erased, 1 left that are still under way: run this again when they have ended",
                                "invoices: 1 erased",
                                "receipts: 1 erased"),
                        List.of()));
    }

    @Test
    @Order(4)
    @DisplayName("once more erases nothing more, until the order has ended")
    void repeated() {
        assertThat(shop.run("forget-person", "person-1").out())
                .containsExactly(
                        "orders: 0 erased, 1 left that are still under way: run this again when they have ended");
        shop.open(merchant -> merchant.order("person-1", "O-2", "Mari Maasikas", "CANCELLED_BY_CLIENT"));

        assertThat(shop.run("forget-person", "person-1").out()).containsExactly("orders: 1 erased");
        assertThat(shop.run("forget-person", "person-1").out()).containsExactly("nothing is kept of this person");
    }

    @Test
    @Order(5)
    @DisplayName("leaves no text in any table that tells of the person, and all that tells of others")
    void nothingIsLeft() {
        assertThat(shop.texts())
                .noneMatch(text -> text.contains("person-1"))
                .noneMatch(text -> text.contains("Maasikas"))
                .anyMatch(text -> text.contains("person-2@example.ee"))
                .anyMatch(text -> text.contains("Jaan Tamm, is no customer"))
                .anyMatch(text -> text.contains("Tamm"));
    }

    @Test
    @Order(6)
    @DisplayName("leaves what was sold as it was: verify finds the same receipts and the same last hash")
    void ledgerHolds() {
        Outcome verified = shop.run("verify");

        assertThat(verified.code()).isZero();
        assertThat(verified.out())
                .singleElement()
                .satisfies(line -> assertThat(line).matches(SOUND));
        assertThat(verified.out()).containsExactly(lastHash);
    }

    @Test
    @Order(7)
    @DisplayName("leaves receipts and orders that can be read, with what they cost and without whom")
    void stillReadable() {
        shop.open(merchant -> {
            assertThat(merchant.receiptOf("I-1"))
                    .contains("\"customerId\":\"forgotten\"", "\"total\":15.00", "\"state\":\"PAID\"")
                    .contains("\"cardNumber\":\"4711\"");
            assertThat(merchant.receiptOf("I-2")).contains("\"customerId\":\"person-2\"", "person-2@example.ee");
            assertThat(merchant.get("/admin/orders/O-1"))
                    .contains("\"customerId\":\"forgotten\"", "\"orderTotalPrice\":15.00", "\"original\":{}");
            assertThat(merchant.get("/admin/control-cases")).contains("\"forgotten\"", "\"person-2\"");
            assertThat(merchant.get("/admin/orders/O-3")).contains("\"customerId\":\"person-2\"");
        });
    }
}
