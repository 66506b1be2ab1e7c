package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;

/** Requests of the platform, and changed ones. */
final class Requests {

    /** Every field that the platform documents, as its own examples write them. */
    static final String CART = """
            {"invoiceId": "I-1", "personId": "P-1", "institutionId": "demo-store", "langCode": "ET",
             "products": [
              {"id": "milk", "barcode": "4740000000014", "type": "SINGLE",
               "translatableName": {"originalText": "Piim", "translations": [{"EN": "Milk"}, {"RU": "Молоко"}]},
               "translatableDescription": {"originalText": "", "translations": []},
               "quantity": {"unit": "PIECE", "value": "12"},
               "price": {"addition": {"type": "DSC", "sum": 0.10, "rate": 10},
                "vat": {"sumWithoutVAT": 0.83, "VATSum": "0.20", "sumWithVAT": 1.03, "VATRate": 24},
                "total": "1.03"},
               "weightItem": false, "information": {"imageUrl": "https://example.com/milk.png"},
               "inspections": [
                {"type": "BETWEEN_TIME", "action": "RESTICT", "start": "10:00", "end": "22: 00", "timezone": "Europe/Tallinn"},
                {"type": "MIN_AGE", "age": 18}, {"type": "MAX_AMOUNT", "action": "INSPECT", "amount": "10"}],
               "campaigns": [{"name": "3 for 2", "code": "C00000SKP001", "operation": "amount >= 3 ? amount - 1 : amount"}],
               "subProducts": [
                {"id": "bottle", "barcode": null, "quantity": {"unit": "PIECE", "value": 1}, "price": {"total": 0.1},
                 "subProducts": null}],
               "categories": [{"id": "dairy", "translatableName": {"originalText": "Piimatooted", "translations": [{"EN": "Dairy"}]},
                "numberOfProducts": 7, "parentId": "food"}]},
              {"id": "bananas", "quantity": {"unit": "GRAM", "value": 846}}],
             "shipment": {"method": "COURIER", "parcelId": "PP-1", "name": "Kuller", "status": "WAITING_FOR_CONFIRMATION",
              "price": 5, "currency": "EUR", "expectedDeliveryUTCTime": "2026-11-24T10:00:00Z",
              "createdUTCTime": "2026-11-23T12:00:00.123Z", "contactEmail": "mari@example.com", "contactPhone": "+372 5555",
              "address": {"level1": "Eesti", "level2": "Harjumaa", "level3": "Tallinn", "level4": "Kesklinn",
               "level5": "Narva mnt", "level6": "7", "level7": "trepikoda 2", "level8": "15", "postalCode": "10117"}},
             "loyaltyCards": [{"id": "1", "cardNumber": "4711", "useBonusOnPayment": true},
              {"id": "2", "cardNumber": "4711", "useBonusOnPayment": "false"}]}""";

    static final String CONFIRMATION = """
            {"invoiceId": "I-1", "institutionInvoiceId": "R-1", "institutionId": "demo-store", "total": 10.85,
             "paidAt": "2026-11-23T12:05:00Z"}""";

    private Requests() {}

    static ObjectNode cart() {
        return tree(CART);
    }

    static ObjectNode tree(String json) {
        return (ObjectNode) JsonFormat.parse(new JsonText(json));
    }

    /** The request with another value at that place; a value that is missing altogether if it is empty. */
    static ObjectNode with(String request, String pointer, String value) {
        ObjectNode changed = tree(request);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = changed.at(place.head());
        JsonNode replacement = value.isEmpty()
                ? null
                : JsonFormat.parse(new JsonText("{\"v\":" + value + "}")).get("v");
        if (parent instanceof ArrayNode array) {
            replace(array, place.last().getMatchingIndex(), replacement);
        } else {
            replace((ObjectNode) parent, place.last().getMatchingProperty(), replacement);
        }
        return changed;
    }

    private static void replace(ArrayNode array, int index, JsonNode value) {
        if (value == null) {
            array.remove(index);
        } else {
            array.set(index, value);
        }
    }

    private static void replace(ObjectNode object, String name, JsonNode value) {
        if (value == null) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    static <T> T read(JsonNode tree, Function<JsonObject, T> description) {
        return JsonReading.of(tree, description);
    }

    /** Every violation: its pointer, a blank, its reason. */
    static List<String> violations(JsonNode tree, Function<JsonObject, ?> description) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> read(tree, description));
        return refused == null
                ? List.of()
                : refused.violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.reason())
                        .toList();
    }
}
