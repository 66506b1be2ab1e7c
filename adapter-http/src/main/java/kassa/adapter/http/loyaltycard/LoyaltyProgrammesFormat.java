package kassa.adapter.http.loyaltycard;

import java.util.List;
import kassa.adapter.http.document.LoyaltyProgrammeJson;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.LoyaltyProgramme;

/** The loyalty programmes of a store as JSON to keep: {@code {"programmes": [{"id": "7", ..}]}}. */
public final class LoyaltyProgrammesFormat implements DocumentFormat<List<LoyaltyProgramme>> {

    private static final JsonValue<List<LoyaltyProgramme>> PROGRAMMES =
            JsonValue.list(Integer.MAX_VALUE, LoyaltyProgrammeJson.VALUE);

    @Override
    public String write(List<LoyaltyProgramme> programmes) {
        return JsonWriter.object(out -> out.list("programmes", programmes, LoyaltyProgrammeJson::write));
    }

    @Override
    public List<LoyaltyProgramme> read(String document) {
        List<LoyaltyProgramme> programmes = JsonReading.restore(document, in -> in.required("programmes", PROGRAMMES));
        return new CardRegister(programmes).programmes();
    }
}
