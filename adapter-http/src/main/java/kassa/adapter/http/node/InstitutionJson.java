package kassa.adapter.http.node;

import kassa.adapter.http.document.AddressJson;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.document.VatRateJson;
import kassa.adapter.http.document.ZoneJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.vat.PriceBasis;

/**
 * A store: {@code {"id": "tartu", "name": "Tartu pood", "currency": "EUR", "timezone": "Europe/Tallinn",
 * "standardVatRate": 24}} and what else it does not do as usual.
 */
final class InstitutionJson {

    private static final int MAX_NAME = 200;
    private static final int MAX_NUMBER = 100;
    private static final JsonValue<PriceBasis> BASIS = JsonValue.oneOf(PriceBasis.class);
    private static final JsonValue<CampaignCombination> COMBINATION = JsonValue.oneOf(CampaignCombination.class);
    private static final JsonValue<BarcodeProfile> PROFILE = JsonValue.oneOf(BarcodeProfile.class);

    private InstitutionJson() {}

    /** A store that says itself which it is. */
    static Institution read(JsonObject in) {
        return read(in, in.required("id", JsonValue.text().as(InstitutionId::new)));
    }

    /** The store of that id; if it names an id too, then this one. */
    static Institution read(JsonObject in, InstitutionId id) {
        if (!in.orElse("id", JsonValue.text(), id.value()).equals(id.value())) {
            in.refuse("id", "is not the id in the path");
        }
        return new Institution(
                id,
                in.required("name", JsonValue.text(MAX_NAME)),
                in.required("currency", CurrencyJson.VALUE),
                in.required("timezone", ZoneJson.VALUE),
                in.required("standardVatRate", VatRateJson.VALUE),
                in.optional("shipmentVatRate", VatRateJson.VALUE),
                in.orElse("priceBasis", BASIS, PriceBasis.GROSS),
                in.orElse("campaignCombination", COMBINATION, CampaignCombination.BEST_DEAL),
                in.orElse("barcodeProfile", PROFILE, BarcodeProfile.EE),
                in.optional("vatNumber", JsonValue.text(MAX_NUMBER)),
                in.optional("regNumber", JsonValue.text(MAX_NUMBER)),
                in.optional("address", AddressJson.VALUE));
    }

    static void write(Institution store, JsonWriter out) {
        out.text("id", store.id().value())
                .text("name", store.name())
                .text("currency", store.currency().getCurrencyCode())
                .text("timezone", store.zone().getId());
        VatRateJson.write("standardVatRate", store.standardVatRate(), out);
        store.shipmentVatRate().ifPresent(rate -> VatRateJson.write("shipmentVatRate", rate, out));
        out.text("priceBasis", store.priceBasis().name())
                .text("campaignCombination", store.campaignCombination().name())
                .text("barcodeProfile", store.barcodeProfile().name())
                .optionalText("vatNumber", store.vatNumber())
                .optionalText("regNumber", store.registrationNumber())
                .optionalObject("address", store.address(), AddressJson::write);
    }
}
