package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.receipt.Shipment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cart from the platform")
class CreateReceiptJsonTest {

    private static final int MANY = 2_000;

    @Test
    @DisplayName("is read with every documented field, and kept to the letter")
    void reads() {
        Shipment shipment = new Shipment(
                "COURIER",
                Optional.of("PP-1"),
                Optional.of("Kuller"),
                "WAITING_FOR_CONFIRMATION",
                new Money(500, Currency.getInstance("EUR")),
                Optional.of(Instant.parse("2026-11-24T10:00:00Z")),
                Optional.of(Instant.parse("2026-11-23T12:00:00.123Z")),
                Optional.of("mari@example.com"),
                Optional.of("+372 5555"),
                Optional.of(new Address(
                        List.of("Eesti", "Harjumaa", "Tallinn", "Kesklinn", "Narva mnt", "7", "trepikoda 2", "15"),
                        Optional.of("10117"))));
        RequestedCart cart = new RequestedCart(
                new LangCode("ET"),
                List.of(
                        new RequestedLine(
                                Optional.of(new ProductId("milk")),
                                Optional.of(new Barcode("4740000000014")),
                                Quantity.pieces(12),
                                Optional.of(new BigDecimal("1.03"))),
                        new RequestedLine(
                                Optional.of(new ProductId("bananas")),
                                Optional.empty(),
                                Quantity.of("846", UnitOfMeasure.GRAM),
                                Optional.empty())),
                List.of(
                        new RequestedCard(new CardId("1", "4711"), true),
                        new RequestedCard(new CardId("2", "4711"), false)),
                Optional.of(shipment));

        assertThat(read(Requests.cart()))
                .isEqualTo(new CreateReceipt(
                        new InstitutionId("demo-store"),
                        new InvoiceId("I-1"),
                        new PersonId("P-1"),
                        cart,
                        "as it came"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/invoiceId | is missing",
                "/personId | is missing",
                "/institutionId | is missing",
                "/langCode | is missing",
                "/products | is missing",
                "/products/0/quantity | is missing",
                "/products/0/quantity/unit | is missing",
                "/products/0/quantity/value | is missing",
                "/shipment/method | is missing",
                "/shipment/status | is missing",
                "/shipment/price | is missing",
                "/shipment/currency | is missing",
                "/shipment/address/level1 | is missing",
                "/loyaltyCards/0/id | is missing",
                "/loyaltyCards/0/cardNumber | is missing",
            })
    @DisplayName("is refused without a field that it needs, naming it")
    void missing(String pointer, String reason) {
        assertThat(violations(Requests.with(Requests.CART, pointer, ""))).containsExactly(pointer + " " + reason);
        assertThat(violations(Requests.with(Requests.CART, pointer, "null"))).containsExactly(pointer + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "/invoiceId | 7 | must be a text",
                "/invoiceId | \" \" | must not be empty",
                "/personId | [] | must be a text",
                "/institutionId | \"a b\" | an institution id has 1 to 100 letters, digits, dots, hyphens, underscores or colons",
                "/langCode | \"EST\" | a language is a code of two letters, such as ET",
                "/products | {} | must be an array",
                "/products | [] | a cart has one to 2000 lines",
                "/products/0 | \"milk\" | must be an object",
                "/products/0/id | 5 | must be a text",
                "/products/0/id | \" milk\" | a product id has 1 to 100 printable characters",
                "/products/0/barcode | 4740000000014 | must be a text",
                "/products/0/barcode | \"a\\nb\" | a barcode has 1 to 100 printable characters",
                "/products/0/quantity | 2 | must be an object",
                "/products/0/quantity/unit | \"BUCKET\" | must be one of PIECE, LITER, DECILITER, KILOGRAM, GRAM, TON, METER, CENTIMETER, DECIMETER, PINT, FOOT, YARD, MILE, CUP, QUART, GALLON, POUND, STONE, INCH",
                "/products/0/quantity/value | 0 | a quantity is more than zero",
                "/products/0/quantity/value | -1 | a quantity is more than zero",
                "/products/0/quantity/value | \"-0.0\" | a quantity is more than zero",
                "/products/0/quantity/value | 1000000000 | a quantity is below 1000000000 and has at most 6 decimals",
                "/products/0/quantity/value | 1e15 | must have at most 15 integer digits and 6 decimals",
                "/products/0/quantity/value | 1e999 | must have at most 15 integer digits and 6 decimals",
                "/products/0/quantity/value | 0.0000001 | must have at most 15 integer digits and 6 decimals",
                "/products/0/quantity/value | \"two\" | must be a number",
                "/products/0/quantity/value | true | must be a number",
                "/products/0/type | 1 | must be a text",
                "/products/0/translatableName | \"Piim\" | must be an object",
                "/products/0/translatableName/originalText | 1 | must be a text",
                "/products/0/translatableName/translations | {} | must be an array",
                "/products/0/translatableName/translations/0/EN | 1 | must be a text",
                "/products/0/translatableDescription | [] | must be an object",
                "/products/0/price | 1.03 | must be an object",
                "/products/0/price/total | \"cheap\" | must be a number",
                "/products/0/price/total | 1e300 | must have at most 15 integer digits and 6 decimals",
                "/products/0/price/addition | true | must be an object",
                "/products/0/price/addition/type | 1 | must be a text",
                "/products/0/price/addition/sum | {} | must be a number",
                "/products/0/price/addition/rate | \"x\" | must be a number",
                "/products/0/price/vat | 24 | must be an object",
                "/products/0/price/vat/sumWithoutVAT | \"x\" | must be a number",
                "/products/0/price/vat/VATSum | \"x\" | must be a number",
                "/products/0/price/vat/sumWithVAT | \"x\" | must be a number",
                "/products/0/price/vat/VATRate | \"x\" | must be a number",
                "/products/0/weightItem | \"maybe\" | must be true or false",
                "/products/0/information | \"x\" | must be an object",
                "/products/0/information/imageUrl | 1 | must be a text",
                "/products/0/inspections | {} | must be an array",
                "/products/0/inspections/0 | \"MIN_AGE\" | must be an object",
                "/products/0/inspections/0/type | 1 | must be a text",
                "/products/0/inspections/0/action | 1 | must be a text",
                "/products/0/inspections/0/start | \"noon\" | must be a time of day such as 09:30",
                "/products/0/inspections/0/end | 22 | must be a time of day such as 09:30",
                "/products/0/inspections/0/timezone | 2 | must be a text",
                "/products/0/inspections/1/age | \"old\" | must be a number",
                "/products/0/inspections/2/amount | [] | must be a number",
                "/products/0/campaigns | {} | must be an array",
                "/products/0/campaigns/0/operation | 1 | must be a text",
                "/products/0/subProducts | {} | must be an array",
                "/products/0/subProducts/0/id | 1 | must be a text",
                "/products/0/subProducts/0/quantity/value | \"x\" | must be a number",
                "/products/0/subProducts/0/price/total | \"x\" | must be a number",
                "/products/0/categories | {} | must be an array",
                "/products/0/categories/0/id | 1 | must be a text",
                "/products/0/categories/0/translatableName | 1 | must be an object",
                "/products/0/categories/0/numberOfProducts | \"x\" | must be a number",
                "/shipment | [] | must be an object",
                "/shipment/method | \"DRONE\" | must be one of COURIER, PARCEL, PICKUP",
                "/shipment/status | \"LOST\" | must be one of DRAFT, PAYMENT_FAILED, WAITING_FOR_CONFIRMATION, CONFIRMED, ASSEMBLE_READY, SHIPPING, READY_TO_PICKUP, CANCELLED_BY_CLIENT, CANCELLED_BY_INSTITUTION, COMPLETED, MISSED",
                "/shipment/price | -0.01 | a shipment costs zero or more",
                "/shipment/price | 4.999 | EUR amounts have at most 2 decimals",
                "/shipment/price | \"free\" | must be a number",
                "/shipment/currency | \"EURO\" | a currency is a code of ISO 4217, such as EUR",
                "/shipment/currency | \"XXX\" | XXX has no minor unit to pay in",
                "/shipment/currency | 978 | must be a text",
                "/shipment/expectedDeliveryUTCTime | \"soon\" | must be a point in time such as 2026-11-23T10:15:00Z",
                "/shipment/createdUTCTime | {} | must be a point in time such as 2026-11-23T10:15:00Z",
                "/shipment/parcelId | 1 | must be a text",
                "/shipment/name | 1 | must be a text",
                "/shipment/contactEmail | 1 | must be a text",
                "/shipment/contactPhone | 1 | must be a text",
                "/shipment/address | \"Tallinn\" | must be an object",
                "/shipment/address/level1 | 1 | must be a text",
                "/shipment/address/level8 | 1 | must be a text",
                "/shipment/address/postalCode | 1 | must be a text",
                "/loyaltyCards | {} | must be an array",
                "/loyaltyCards/0 | 1 | must be an object",
                "/loyaltyCards/0/id | 1 | must be a text",
                "/loyaltyCards/0/cardNumber | 4711 | must be a text",
                "/loyaltyCards/0/useBonusOnPayment | \"yes\" | must be true or false",
            })
    @DisplayName("is refused with a field that says something else than it should, naming it")
    void wrong(String pointer, String value, String reason) {
        assertThat(violations(Requests.with(Requests.CART, pointer, value))).containsExactly(pointer + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "/langCode | \"et\"",
                "/products/0/id | ",
                "/products/0/id | \"\"",
                "/products/0/barcode | ",
                "/products/0/barcode | null",
                "/products/0/quantity/value | 12",
                "/products/0/quantity/value | \"12.000\"",
                "/products/0/quantity/value | 1.2e1",
                "/products/0/quantity/new | {}",
                "/products/0/type | \"BUNDLE\"",
                "/products/0/price | null",
                "/products/0/price/total | ",
                "/products/0/price/total | -5",
                "/products/0/price/addition/type | \"MRK\"",
                "/products/0/price/vat/VATRate | \"25.5\"",
                "/products/0/inspections | null",
                "/products/0/inspections/0/action | \"RESTRICT\"",
                "/products/0/inspections/0/type | \"MOON_PHASE\"",
                "/products/0/inspections/0/start | \" 9:30 : 15\"",
                "/products/0/inspections/1 | {}",
                "/products/0/campaigns/0/operation | \"alert(1)\"",
                "/products/0/translatableName/translations/0 | {\"eesti\": \"\"}",
                "/products/0/subProducts | []",
                "/products/0/new | [[{}]]",
                "/shipment | null",
                "/shipment/price | \"5.00\"",
                "/shipment/price | 0",
                "/shipment/expectedDeliveryUTCTime | 1795600000",
                "/shipment/expectedDeliveryUTCTime | 1795600000000",
                "/shipment/expectedDeliveryUTCTime | \"2026-11-24\"",
                "/shipment/parcelId | \"\"",
                "/shipment/address/level2 | ",
                "/shipment/address/level9 | \"?\"",
                "/loyaltyCards | []",
                "/loyaltyCards/0/useBonusOnPayment | ",
                "/extra | {\"deep\": [1, 2, {\"er\": null}]}",
            })
    @DisplayName("is read where the platform may well say it so")
    void tolerated(String pointer, String value) {
        assertThat(violations(Requests.with(Requests.CART, pointer, value == null ? "" : value)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UnitOfMeasure.class)
    @DisplayName("may be in each of the nineteen units")
    void units(UnitOfMeasure unit) {
        JsonNode request = Requests.with(Requests.CART, "/products/0/quantity/unit", "\"" + unit + "\"");

        assertThat(read(request).cart().lines().get(0).quantity())
                .isEqualTo(new Quantity(BigDecimal.valueOf(12), unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quantity\":{\"unit\":\"PIECE\",\"value\":1}}",
                "{\"id\":\"\",\"barcode\":\" \",\"quantity\":{\"unit\":\"PIECE\",\"value\":1}}",
                "{\"id\":null,\"barcode\":null,\"quantity\":{\"unit\":\"PIECE\",\"value\":1}}",
            })
    @DisplayName("needs an id or a barcode in each line")
    void nameless(String line) {
        assertThat(violations(Requests.with(Requests.CART, "/products/1", line)))
                .containsExactly("/products/1 needs an id or a barcode");
    }

    @Test
    @DisplayName("may carry the separator of GS1 element strings in a barcode")
    void elementString() {
        JsonNode request =
                Requests.with(Requests.CART, "/products/0/barcode", "\"0104740000000014310300084610\\u001dA7\"");

        assertThat(read(request).cart().lines().get(0).barcode().map(Barcode::value))
                .contains("0104740000000014310300084610\u001dA7");
    }

    @Test
    @DisplayName("has at most 2,000 lines")
    void lines() {
        ObjectNode request = Requests.cart();
        ArrayNode lines = (ArrayNode) request.get("products");
        JsonNode line = lines.get(1);
        lines.removeAll();
        for (int i = 0; i < MANY; i++) {
            lines.add(line);
        }

        assertThat(read(request).cart().lines()).hasSize(MANY);
        lines.add(line);
        assertThat(violations(request)).containsExactly("/products has 2001 elements; at most 2000 are accepted");
    }

    @Test
    @DisplayName("names each loyalty card once")
    void cards() {
        JsonNode request = Requests.with(Requests.CART, "/loyaltyCards/1/id", "\"1\"");

        assertThat(violations(request)).containsExactly("/loyaltyCards/1 is named twice");
    }

    @Test
    @DisplayName("is refused with everything that is wrong with it, in the order of reading")
    void everything() {
        assertThat(violations(Requests.tree("""
                        {"invoiceId": "", "langCode": "ET", "products": [
                          {"id": "a", "quantity": {"value": 0}}, 5, {"quantity": {"unit": "PIECE", "value": "x"}, "weightItem": 1}],
                         "loyaltyCards": [{}], "shipment": {"price": "x", "currency": 1, "status": "?"}}""")))
                .containsExactly(
                        "/invoiceId must not be empty",
                        "/personId is missing",
                        "/institutionId is missing",
                        "/products/0/quantity/unit is missing",
                        "/products/0/quantity/value a quantity is more than zero",
                        "/products/1 must be an object",
                        "/products/2 needs an id or a barcode",
                        "/products/2/quantity/value must be a number",
                        "/products/2/weightItem must be true or false",
                        "/loyaltyCards/0/id is missing",
                        "/loyaltyCards/0/cardNumber is missing",
                        "/shipment/method is missing",
                        "/shipment/status must be one of DRAFT, PAYMENT_FAILED, WAITING_FOR_CONFIRMATION, CONFIRMED,"
                                + " ASSEMBLE_READY, SHIPPING, READY_TO_PICKUP, CANCELLED_BY_CLIENT,"
                                + " CANCELLED_BY_INSTITUTION, COMPLETED, MISSED",
                        "/shipment/currency must be a text",
                        "/shipment/price must be a number");
    }

    private static CreateReceipt read(JsonNode request) {
        return Requests.read(request, CreateReceiptJson.keeping("as it came"));
    }

    private static List<String> violations(JsonNode request) {
        return Requests.violations(request, CreateReceiptJson.keeping("as it came"));
    }
}
