package kassa.bootstrap.simulator;

import kassa.adapter.http.json.JsonTree;

/** What is charged along with each unit of a product, under an id of its own: {@code P1-deposit}, 0.10. */
record ShelfDeposit(String id, ShownPrice shown) {

    static ShelfDeposit of(JsonTree product) {
        return new ShelfDeposit(product.field("id").text().orElse(""), ShownPrice.of(product.field("price")));
    }
}
