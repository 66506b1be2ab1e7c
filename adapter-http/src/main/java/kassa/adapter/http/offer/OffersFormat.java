package kassa.adapter.http.offer;

import java.util.List;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.offer.Offer;
import kassa.domain.offer.OfferList;

/** The offers of a store as JSON to keep: {@code {"offers": [{"id": "w48", "type": "DISCOUNT", ..}]}}. */
public final class OffersFormat implements DocumentFormat<OfferList> {

    private static final JsonValue<List<Offer>> OFFERS = JsonValue.list(Integer.MAX_VALUE, OfferJson.VALUE);

    @Override
    public String write(OfferList list) {
        return JsonWriter.object(out -> out.list("offers", list.offers(), OfferJson::write));
    }

    @Override
    public OfferList read(String document) {
        return JsonReading.restore(document, in -> new OfferList(in.required("offers", OFFERS)));
    }
}
