package kassa.adapter.http.catalogue;

import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.adapter.http.document.LoyaltyCardsJson;
import kassa.adapter.http.document.SpokenLanguageJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.Words;
import kassa.application.catalogue.Customer;
import kassa.application.catalogue.FindProducts;
import kassa.application.catalogue.ProductOrder;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;

/**
 * The platform's ProductSearchRequest: {@code {"type": "SELF_SERVICE", "barcode": "4740..", "langCode": "ET",
 * "institutionId": "my-store"}}; and the PageRequest around one.
 *
 * <p>Nothing depends on the type and on who the person is: they need not be there.
 */
final class ProductSearchJson {

    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 1_000;
    private static final int MAX_LIMIT = 500;
    private static final int USUAL_LIMIT = 50;

    private static final JsonValue<InstitutionId> INSTITUTION_ID = text().as(InstitutionId::new);
    private static final JsonValue<Barcode> BARCODE =
            JsonValue.verbatim(MAX_TEXT).as(Barcode::new);
    private static final JsonValue<String> NAME = text(MAX_NAME);
    private static final JsonValue<Integer> PAGE = integer(1, Integer.MAX_VALUE);
    private static final JsonValue<Integer> LIMIT = integer(1, MAX_LIMIT);
    private static final JsonValue<ProductOrder> ORDER = oneOf(orders());
    private static final JsonValue<Boolean> DESCENDING = oneOf(directions());

    private ProductSearchJson() {}

    /** What is asked for, by whom: each path sees to it that there is what it is for. */
    record Asked(
            InstitutionId institution,
            LangCode language,
            List<CardId> cards,
            Optional<Barcode> barcode,
            Optional<String> name,
            Optional<String> category) {

        Customer customer() {
            return new Customer(institution, language, cards);
        }

        private Asked withCards(List<CardId> others) {
            return new Asked(institution, language, others, barcode, name, category);
        }

        private FindProducts.Wanted wanted() {
            return new FindProducts.Wanted(barcode, name, category);
        }
    }

    /** A request for the product with a barcode; other names in it do not count. */
    static Asked barcode(JsonObject in) {
        Barcode code = in.required("barcode", BARCODE);
        return asked(in, Optional.ofNullable(code), Optional.empty(), Optional.empty());
    }

    /** A request for products by name; other names in it do not count. */
    static Asked name(JsonObject in) {
        String name = in.required("name", NAME);
        return asked(in, Optional.empty(), Optional.of(name), Optional.empty());
    }

    /** A request for categories, by name if there is one; other names in it do not count. */
    static Asked category(JsonObject in) {
        return asked(in, Optional.empty(), Optional.empty(), in.optional("categoryName", NAME));
    }

    /** A request for a page: the cards may stand in it or in the request that it holds. */
    static FindProducts page(JsonObject in) {
        Asked asked = in.required("request", object(ProductSearchJson::any));
        Optional<List<CardId>> cards = cards(in);
        Optional<ProductOrder> order = in.optional("orderFieldName", ORDER);
        boolean descending = in.orElse("orderBy", DESCENDING, false);
        int page = in.orElse("page", PAGE, 1);
        int limit = in.orElse("limit", LIMIT, USUAL_LIMIT);
        Asked known = cards.map(asked::withCards).orElse(asked);
        return new FindProducts(known.customer(), known.wanted(), order, descending, page, limit);
    }

    private static Asked any(JsonObject in) {
        refuseBesideBarcode(in, "name");
        refuseBesideBarcode(in, "categoryName");
        return asked(in, in.optional("barcode", BARCODE), in.optional("name", NAME), in.optional("categoryName", NAME));
    }

    private static Asked asked(
            JsonObject in, Optional<Barcode> barcode, Optional<String> name, Optional<String> category) {
        return new Asked(
                in.required("institutionId", INSTITUTION_ID),
                SpokenLanguageJson.of(in),
                cards(in).orElse(List.of()),
                barcode,
                name,
                category);
    }

    private static void refuseBesideBarcode(JsonObject in, String name) {
        if (in.has("barcode") && in.has(name)) {
            in.refuse(name, "does not go together with a barcode");
        }
    }

    private static Optional<List<CardId>> cards(JsonObject in) {
        return in.optional("loyaltyCards", LoyaltyCardsJson.VALUE)
                .map(cards -> cards.stream().map(RequestedCard::id).toList());
    }

    private static Words<ProductOrder> orders() {
        Map<String, ProductOrder> words = new LinkedHashMap<>();
        words.put("id", ProductOrder.ID);
        words.put("barcode", ProductOrder.BARCODE);
        words.put("name", ProductOrder.NAME);
        words.put("price", ProductOrder.PRICE);
        words.put("vatRate", ProductOrder.VAT_RATE);
        words.put("popularity", ProductOrder.POPULARITY);
        return Words.of(words).also("translatableName", ProductOrder.NAME).also("price.total", ProductOrder.PRICE);
    }

    private static Words<Boolean> directions() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("ASC", false);
        words.put("DESC", true);
        return Words.of(words).also("ACS", false);
    }
}
