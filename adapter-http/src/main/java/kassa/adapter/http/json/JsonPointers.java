package kassa.adapter.http.json;

/** How pointers are spelled (RFC 6901). */
public final class JsonPointers {

    private JsonPointers() {}

    /** The pointer to a place named by names and positions joined by slashes: {@code products/3} is {@code /products/3}. */
    public static String ofPlace(String place) {
        return place.isEmpty() ? "" : "/" + place.replace("~", "~0");
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
