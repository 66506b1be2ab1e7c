package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.money.Money;
import kassa.domain.pricing.CampaignReport;
import kassa.domain.pricing.CampaignReport.Applied;
import kassa.domain.pricing.CampaignReport.NearMiss;
import kassa.domain.pricing.CampaignReport.NotApplied;

/** What the campaigns of a receipt did, as it is kept. */
final class StoredCampaignsJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<CampaignCode> CODE = text().as(CampaignCode::parse);

    private StoredCampaignsJson() {}

    static JsonValue<CampaignReport> in(Currency currency) {
        return object(in -> read(in, MoneyJson.in(currency)));
    }

    private static CampaignReport read(JsonObject in, JsonValue<Money> money) {
        return new CampaignReport(
                in.optionalList("applied", ANY_NUMBER, object(applied -> applied(applied, money))),
                in.optionalList("notApplied", ANY_NUMBER, object(StoredCampaignsJson::notApplied)),
                in.optionalList("nearMisses", ANY_NUMBER, object(nearMiss -> nearMiss(nearMiss, money))));
    }

    static void write(CampaignReport report, JsonWriter out) {
        out.optionalList("applied", report.applied(), StoredCampaignsJson::write)
                .optionalList("notApplied", report.notApplied(), StoredCampaignsJson::write)
                .optionalList("nearMisses", report.nearMisses(), StoredCampaignsJson::write);
    }

    private static Applied applied(JsonObject in, JsonValue<Money> money) {
        return new Applied(
                in.required("code", CODE),
                in.required("name", text()),
                in.required("amount", money),
                in.required("lost", money));
    }

    private static void write(Applied applied, JsonWriter out) {
        out.text("code", applied.code().toString())
                .text("name", applied.name())
                .money("amount", applied.amount())
                .money("lost", applied.lost());
    }

    private static NotApplied notApplied(JsonObject in) {
        return new NotApplied(in.required("code", CODE), in.required("name", text()), in.required("reason", text()));
    }

    private static void write(NotApplied notApplied, JsonWriter out) {
        out.text("code", notApplied.code().toString())
                .text("name", notApplied.name())
                .text("reason", notApplied.reason());
    }

    private static NearMiss nearMiss(JsonObject in, JsonValue<Money> money) {
        return new NearMiss(
                in.required("code", CODE),
                in.required("name", text()),
                in.required("hint", text()),
                in.required("saving", money));
    }

    private static void write(NearMiss nearMiss, JsonWriter out) {
        out.text("code", nearMiss.code().toString())
                .text("name", nearMiss.name())
                .text("hint", nearMiss.hint())
                .money("saving", nearMiss.saving());
    }
}
