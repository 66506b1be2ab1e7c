package kassa.adapter.http.document;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.catalogue.FoundProduct;
import kassa.domain.campaign.Campaign;

/** The platform's Product, as it is found: with its inspections, campaigns and categories. */
public final class FoundProductJson {

    private FoundProductJson() {}

    public static void write(FoundProduct found, JsonWriter out) {
        PlatformProductJson.write(found.shown(), out, fields -> writeFound(found, fields));
    }

    private static void writeFound(FoundProduct found, JsonWriter out) {
        out.list(
                        "inspections",
                        found.shown().product().inspections(),
                        (inspection, fields) -> InspectionJson.writeForPlatform(inspection, found.zone(), fields))
                .list("campaigns", found.campaigns(), FoundProductJson::write)
                .list("categories", found.categories(), CountedCategoryJson::write);
    }

    private static void write(Campaign campaign, JsonWriter out) {
        out.text("name", campaign.name())
                .text("code", campaign.code().toString())
                .text("operation", campaign.operation().text());
    }
}
