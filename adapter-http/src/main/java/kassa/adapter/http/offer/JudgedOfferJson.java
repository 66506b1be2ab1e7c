package kassa.adapter.http.offer;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.offer.JudgedOffer;
import kassa.domain.rule.Breach;

/** An offer as it was put, and {@code "errors": [{"pointer": "/offerPrice", "reason": ".."}]} if it is not shown any more. */
final class JudgedOfferJson {

    private JudgedOfferJson() {}

    static void write(JudgedOffer judged, JsonWriter out) {
        OfferJson.write(judged.offer(), out);
        out.optionalList("errors", judged.breaches(), JudgedOfferJson::write);
    }

    private static void write(Breach breach, JsonWriter out) {
        out.text("pointer", "/" + breach.place()).text("reason", breach.reason());
    }
}
