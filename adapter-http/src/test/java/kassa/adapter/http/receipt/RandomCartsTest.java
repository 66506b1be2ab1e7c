package kassa.adapter.http.receipt;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.adapter.http.document.QuantityJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Product;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.Carts;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Any cart over HTTP")
class RandomCartsTest {

    private static final int TIMES = 200;
    private static final AtomicInteger STORES = new AtomicInteger();

    @Test
    @DisplayName(
            "is answered with what the pricing engine says, adds up to the cent, comes again with the same bytes, and is"
                    + " paid by its total")
    void addsUp() {
        try (TestNode node = TestNode.start()) {
            forAll(TIMES, Carts::withCampaigns, cart -> check(node, cart));
        }
    }

    private static void check(TestNode node, Cart cart) {
        Institution store = open(node, cart);
        String request = request(store.id(), cart);
        HttpResponse<String> answer = node.create(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

        JsonNode receipt = Requests.tree(answer.body());
        requireIdentities(receipt);
        requirePrice(receipt, CartPricer.price(cart));
        assertThat(node.create(request).body()).isEqualTo(answer.body());
        String id = receipt.get("institutionInvoiceId").textValue();
        node.confirm("{\"institutionInvoiceId\":\"" + id + "\",\"total\":" + receipt.get("total") + "}");
        assertThat(node.show(id).body()).contains("\"state\":\"PAID\"", "\"flags\":[],");
        assertThat(node.create(request).body()).isEqualTo(answer.body());
    }

    private static void requireIdentities(JsonNode receipt) {
        BigDecimal charges = receipt.has("shipment") ? decimal(receipt.get("shipment"), "price") : BigDecimal.ZERO;
        for (JsonNode row : receipt.get("products")) {
            assertThat(decimal(row, "rowPrice").signum()).isNotNegative();
            charges = charges.add(decimal(row, "rowPrice"));
        }
        BigDecimal total = decimal(receipt, "total");
        assertThat(charges).isEqualByComparingTo(total);
        assertThat(decimal(receipt, "totalWithoutAddition").add(decimal(receipt, "additionSum")))
                .isEqualTo(total);
        assertThat(decimal(receipt, "totalWithoutVAT").add(decimal(receipt, "vatSum")))
                .isEqualTo(total);
    }

    private static void requirePrice(JsonNode receipt, PricedCart priced) {
        assertThat(decimal(receipt, "total")).isEqualTo(priced.total().amount());
        assertThat(decimal(receipt, "vatSum"))
                .isEqualTo(priced.totals().vatSum().amount());
        assertThat(decimal(receipt, "totalWithoutAddition"))
                .isEqualTo(priced.totals().withoutAddition().amount());
        assertThat(receipt.get("products")).hasSameSizeAs(priced.rows());
        for (int i = 0; i < priced.rows().size(); i++) {
            assertThat(decimal(receipt.get("products").get(i), "rowPrice"))
                    .isEqualTo(priced.rows().get(i).gross().amount());
        }
    }

    private static BigDecimal decimal(JsonNode object, String field) {
        return object.get(field).decimalValue();
    }

    /** A store of its own for the cart, which sells what is in it on its terms. */
    private static Institution open(TestNode node, Cart cart) {
        Institution store = new Institution(
                new InstitutionId("store-" + STORES.incrementAndGet()),
                "Store",
                cart.terms().currency(),
                ZoneId.of("Europe/Tallinn"),
                VatRate.parse("24"),
                cart.shipment().map(ShipmentCharge::vatRate),
                cart.terms().basis(),
                cart.terms().combination(),
                BarcodeProfile.EE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        node.open(
                store,
                cart.lines().stream()
                        .map(CartLine::article)
                        .map(RandomCartsTest::product)
                        .distinct()
                        .toList());
        node.store.transactions().write(() -> {
            node.store.campaigns().replace(store.id(), cart.campaigns());
            node.store
                    .programmes()
                    .replace(
                            store.id(),
                            cart.loyalty().cards().stream()
                                    .map(HeldCard::programme)
                                    .flatMap(Optional::stream)
                                    .toList());
            return store;
        });
        return store;
    }

    private static Product product(Article article) {
        return new Product(
                article.product().orElseThrow(),
                List.of(),
                article.name(),
                Optional.empty(),
                article.price(),
                article.soldByWeight(),
                article.categories(),
                List.of(),
                article.campaigns(),
                Optional.empty(),
                true);
    }

    private static String request(InstitutionId store, Cart cart) {
        return JsonWriter.object(out -> out.text("invoiceId", "I-1")
                .text("personId", "P-1")
                .text("institutionId", store.value())
                .text("langCode", "ET")
                .list(
                        "products",
                        cart.lines(),
                        (line, product) -> product.text(
                                        "id",
                                        line.article().product().orElseThrow().value())
                                .object("quantity", line.quantity(), QuantityJson::write))
                .list(
                        "loyaltyCards",
                        cart.loyalty().cards(),
                        (card, to) -> to.text("id", card.id().programmeId())
                                .text("cardNumber", card.id().cardNumber()))
                .optionalObject(
                        "shipment",
                        cart.shipment(),
                        (shipment, to) -> to.text("method", "COURIER")
                                .text("status", "DRAFT")
                                .money("price", shipment.price())
                                .text("currency", "EUR")));
    }
}
