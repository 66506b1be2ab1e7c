package kassa.bootstrap.simulator;

import kassa.adapter.http.json.JsonWriter;

/** The bodies with which the platform searches for products in a store. */
record SearchRequest(String institution, String person, String language) {

    /** @param what the field that tells what is looked for: {@code barcode}, {@code name}, {@code categoryName} */
    String of(String what, String text) {
        return JsonWriter.object(out -> write(out).text(what, text));
    }

    /** All categories at the root. */
    String ofRoots() {
        return JsonWriter.object(this::write);
    }

    /** A page of all that is sold, by id so that pages fit together. */
    String page(int page, int limit) {
        return JsonWriter.object(out -> out.integer("page", page)
                .integer("limit", limit)
                .text("orderBy", "ASC")
                .text("orderFieldName", "id")
                .object("request", this::write));
    }

    private JsonWriter write(JsonWriter out) {
        return out.text("type", "SELF_SERVICE")
                .text("langCode", language)
                .text("personId", person)
                .text("institutionId", institution);
    }
}
