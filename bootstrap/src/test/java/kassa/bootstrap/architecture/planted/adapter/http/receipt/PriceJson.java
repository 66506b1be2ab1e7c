package kassa.bootstrap.architecture.planted.adapter.http.receipt;

/** A wire type as it should be. */
record PriceJson(long price) {

    String text() {
        return "{\"price\": " + price + "}";
    }
}
