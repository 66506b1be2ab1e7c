package kassa.adapter.http.pricing;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.document.CampaignJson;
import kassa.adapter.http.document.ProductPriceJson;
import kassa.adapter.http.document.QuantityJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.pricing.QuotedLine;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;

/**
 * A line of a quote: a product of the catalogue by {@code id} or {@code barcode}, or an article that stands in none,
 * {@code inline}.
 */
final class QuotedLineJson {

    static final JsonValue<QuotedLine> VALUE = JsonValue.object(QuotedLineJson::read);

    private static final int MAX_CAMPAIGNS = 100;
    private static final JsonValue<ProductId> PRODUCT_ID = JsonValue.text().as(ProductId::new);
    private static final JsonValue<Barcode> BARCODE = JsonValue.text().as(Barcode::new);
    private static final JsonValue<Article> ARTICLE = JsonValue.object(QuotedLineJson::article);

    private QuotedLineJson() {}

    private static QuotedLine read(JsonObject in) {
        Optional<ProductId> product = in.optional("id", PRODUCT_ID);
        Optional<Barcode> barcode = in.optional("barcode", BARCODE);
        Optional<Article> inline = in.optional("inline", ARTICLE);
        Quantity quantity = in.required("quantity", QuantityJson.VALUE);
        if (in.has("inline") == (in.has("id") || in.has("barcode"))) {
            in.refuse("needs either an id or barcode, or inline");
        }
        return inline.<QuotedLine>map(article -> new QuotedLine.Inline(CartLine.of(article, quantity)))
                .orElseGet(() ->
                        new QuotedLine.OfCatalogue(new RequestedLine(product, barcode, quantity, Optional.empty())));
    }

    private static Article article(JsonObject in) {
        return new Article(
                Optional.empty(),
                Optional.empty(),
                TranslatedText.of(in.required("name", JsonValue.text())),
                in.part(ProductPriceJson::read),
                false,
                List.of(),
                in.optionalList("campaigns", MAX_CAMPAIGNS, CampaignJson.VALUE));
    }
}
