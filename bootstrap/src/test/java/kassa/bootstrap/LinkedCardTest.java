package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A linked card")
class LinkedCardTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("tells at each step what it may pay with: points are kept for a receipt, spent, earned and given back")
    void lifeOfPoints() {
        new CornerShop(folder).open(shop -> {
            shop.link("P-3", "+372 512 4713", 200);
            assertBonus(shop, "4.00");

            assertThat(shop.askForReceipt("P-3", "I-1", "Siim", "4713"))
                    .contains("\"total\":11.00", "\"bonusUsed\":4.00");
            assertBonus(shop, "0.00");

            shop.post("/receipt/confirm", "{\"invoiceId\": \"I-1\", \"total\": 11.00}", 200);
            assertBonus(shop, "0.60");

            shop.refund("I-1", 0);
            assertBonus(shop, "4.00");
        });
    }

    private static void assertBonus(CornerShop.Merchant shop, String bonus) {
        assertThat(shop.post(
                        "/card/loyalty/bonus", "{\"id\": \"7\", \"cardNumber\": \"4713\", \"personId\": \"P-3\"}", 200))
                .isEqualTo("{\"cardNumber\":\"4713\",\"bonus\":" + bonus + ",\"currency\":\"EUR\"}");
    }
}
