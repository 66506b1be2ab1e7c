package kassa.bootstrap.journeys;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** A small store for journeys, as the merchant's own systems would put it, and a cart of ten lines. */
final class Groceries {

    static final String STORE = "corner-shop";

    static final String TERMS = """
            {"name": "Corner shop", "currency": "EUR", "timezone": "Europe/Tallinn", "standardVatRate": 24}""";

    private Groceries() {}

    /** Beer is sold by day only; {@code now} decides where on earth it is noon, so that this never depends on the clock. */
    static String products(Instant now) {
        return """
                [
                  {"id": "milk", "barcodes": ["4740012345671"], "name": "Milk", "unit": "PIECE", "unitPrice": 1.19, "vatRate": 24,
                   "weightItem": false, "categories": [], "active": true},
                  {"id": "bread", "barcodes": [], "name": {"originalText": "Leib", "translations": {"EN": "Bread"}}, "unit": "PIECE",
                   "unitPrice": 1.49, "vatRate": 24, "weightItem": false, "categories": [], "active": true},
                  {"id": "bananas", "barcodes": [], "name": "Bananas", "unit": "KILOGRAM", "unitPrice": 1.29, "vatRate": 24,
                   "weightItem": true, "categories": [{"id": "fruit", "name": "Fruit"}], "active": true},
                  {"id": "tomatoes", "barcodes": [], "name": "Tomatoes", "unit": "KILOGRAM", "unitPrice": 2.99, "vatRate": 24,
                   "weightItem": true, "categories": [], "active": true},
                  {"id": "water", "barcodes": [], "name": "Water", "unit": "PIECE", "unitPrice": 0.89, "vatRate": 24,
                   "deposit": {"name": "Bottle deposit", "price": 0.10, "vatRate": "EXEMPT"},
                   "weightItem": false, "categories": [], "active": true},
                  {"id": "beer", "barcodes": [], "name": "Beer", "unit": "PIECE", "unitPrice": 1.59, "vatRate": 24,
                   "deposit": {"name": "Can deposit", "price": 0.10, "vatRate": "EXEMPT"},
                   "inspections": [
                     {"type": "MIN_AGE", "action": "INSPECT", "age": 18},
                     {"type": "BETWEEN_TIME", "action": "RESTRICT", "start": "10:00", "end": "22:00", "timezone": "%1$s"}],
                   "weightItem": false, "categories": [], "active": true},
                  {"id": "night-beer", "barcodes": [], "name": "Beer, where it is night", "unit": "PIECE", "unitPrice": 1.59,
                   "vatRate": 24, "inspections": [
                     {"type": "BETWEEN_TIME", "action": "RESTRICT", "start": "10:00", "end": "22:00", "timezone": "%2$s"}],
                   "weightItem": false, "categories": [], "active": true},
                  {"id": "cheese", "barcodes": [], "name": "Cheese", "unit": "PIECE", "unitPrice": 2.49, "vatRate": 24,
                   "addition": {"type": "DSC", "rate": 20}, "weightItem": false, "categories": [], "active": true},
                  {"id": "novel", "barcodes": [], "name": "Novel", "unit": "PIECE", "unitPrice": 18.90, "vatRate": 9,
                   "weightItem": false, "categories": [], "active": true},
                  {"id": "cable", "barcodes": [], "name": "Cable", "unit": "METER", "unitPrice": 1.295, "vatRate": 24,
                   "weightItem": false, "categories": [], "active": true},
                  {"id": "coffee", "barcodes": [], "name": "Coffee", "unit": "PIECE", "unitPrice": 4.99, "vatRate": 24,
                   "addition": {"type": "DSC", "sum": 0.50}, "weightItem": false, "categories": [], "active": true}
                ]""".formatted(zoneAt(LocalTime.NOON, now), zoneAt(LocalTime.MIDNIGHT, now));
    }

    /** The whole-hour zone in which it is that time now, give or take an hour. */
    private static ZoneOffset zoneAt(LocalTime time, Instant now) {
        int hours = time.getHour() - now.atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(hours < -12 ? hours + 24 : hours);
    }

    static String cart(String invoice) {
        return """
                {"invoiceId": "%s", "personId": "person-1", "institutionId": "corner-shop", "langCode": "EN", "products": [
                  {"barcode": "4740012345671", "quantity": {"unit": "PIECE", "value": 2}},
                  {"id": "bread", "quantity": {"unit": "PIECE", "value": "1"}},
                  {"id": "bananas", "quantity": {"unit": "KILOGRAM", "value": 0.846}},
                  {"id": "tomatoes", "quantity": {"unit": "GRAM", "value": 512}},
                  {"id": "water", "quantity": {"unit": "PIECE", "value": 6}},
                  {"id": "beer", "quantity": {"unit": "PIECE", "value": 2}},
                  {"id": "cheese", "quantity": {"unit": "PIECE", "value": 1}},
                  {"id": "novel", "quantity": {"unit": "PIECE", "value": 1}},
                  {"id": "cable", "quantity": {"unit": "METER", "value": 2.5}},
                  {"id": "coffee", "quantity": {"unit": "PIECE", "value": 3}}
                ]}""".formatted(invoice);
    }

    /** A cart of one line. */
    static String cart(String invoice, String product) {
        return """
                {"invoiceId": "%s", "personId": "person-1", "institutionId": "corner-shop", "langCode": "EN",
                 "products": [{"id": "%s", "quantity": {"unit": "PIECE", "value": 1}}]}""".formatted(invoice, product);
    }
}
