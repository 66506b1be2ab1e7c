package kassa.adapter.http.document;

import java.util.ArrayList;
import java.util.List;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.node.Address;

/** An address: {@code {"level1": "Eesti", "level3": "Tallinn", "postalCode": "10111"}}. */
public final class AddressJson {

    private static final int LEVELS = 8;
    private static final int MAX_LENGTH = 200;
    private static final JsonValue<String> TEXT = JsonValue.text(MAX_LENGTH);

    public static final JsonValue<Address> VALUE = JsonValue.object(AddressJson::read);

    private AddressJson() {}

    private static Address read(JsonObject in) {
        List<String> levels = new ArrayList<>();
        levels.add(in.required("level1", TEXT));
        for (int level = 2; level <= LEVELS; level++) {
            levels.add(in.orElse("level" + level, TEXT, ""));
        }
        return new Address(levels, in.optional("postalCode", TEXT));
    }

    public static void write(Address address, JsonWriter out) {
        for (int i = 0; i < address.levels().size(); i++) {
            if (!address.levels().get(i).isEmpty()) {
                out.text("level" + (i + 1), address.levels().get(i));
            }
        }
        out.optionalText("postalCode", address.postalCode());
    }
}
