package kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

    private static final Path GUIDE = Path.of("../docs/embedding.md");
    private static final Path SOURCE = Path.of("src/test/java/kassa/domain/pricing/EmbeddingExampleTest.java");

    private static String example() {
        // begin of the example
        PriceTerms terms = new PriceTerms(Currency.getInstance("EUR"), PriceBasis.GROSS, CampaignCombination.BEST_DEAL);
        VatRate standard = VatRate.parse("24");
        Product coffee = Product.of(
                        new ProductId("P100004"),
                        "Coffee 500 g",
                        ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("4.99"), standard))
                .withCampaigns(Campaign.of("Three for two", "B00000000001", "amount >= 3 ? amount - 1 : amount"));
        Product bananas = Product.of(
                        new ProductId("P100005"),
                        "Bananas",
                        ProductPrice.of(UnitOfMeasure.KILOGRAM, UnitPrice.parse("1.29"), standard))
                .weighed();

        Cart cart = Cart.of(
                terms,
                List.of(
                        CartLine.of(coffee, Quantity.pieces(3)),
                        CartLine.of(bananas, Quantity.of("0.846", UnitOfMeasure.KILOGRAM))),
                Instant.parse("2026-11-23T12:00:00Z"));
        PricedCart priced = CartPricer.price(cart);

        String receipt = priced.rows().stream()
                .map(row -> row.name().original() + " " + row.gross())
                .collect(Collectors.joining("\n", "", "\nTotal " + priced.total()));
        // end of the example
        return receipt;
    }

    @Test
    @DisplayName("the guide to embedding shows the code that is compiled here")
    void guideShowsThisCode() throws IOException {
        assertThat(fenced("```java\n")).isEqualTo(thisCode());
    }

    @Test
    @DisplayName("the guide to embedding shows what its code answers")
    void guideShowsTheAnswer() throws IOException {
        assertThat(fenced("`receipt` is then\n\n```\n")).isEqualTo(example());
    }

    private static String fenced(String opening) throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(opening) + opening.length();
        return guide.substring(start, guide.indexOf("\n```", start));
    }

    private static String thisCode() throws IOException {
        return Files.readAllLines(SOURCE).stream()
                .dropWhile(line -> !line.endsWith("// begin of the example"))
                .skip(1)
                .takeWhile(line -> !line.endsWith("// end of the example"))
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));
    }
}
