package kassa.bootstrap.simulator;

import java.util.List;

/**
 * What the store sells, as the node has told at the beginning.
 *
 * @param free what may be sold at any time and in any amount
 * @param restricted what may not be sold at times, or by its amount
 * @param perhapsNet whether the prices of the store may be without VAT: of all that is shown, nothing speaks against it
 */
record Shelf(List<ShelfProduct> free, List<ShelfProduct> restricted, boolean perhapsNet) {

    Shelf {
        free = List.copyOf(free);
        restricted = List.copyOf(restricted);
    }

    static Shelf of(List<ShelfProduct> products) {
        return new Shelf(
                products.stream().filter(product -> !product.restricted()).toList(),
                products.stream().filter(ShelfProduct::restricted).toList(),
                products.stream().allMatch(product -> product.shown().mayBeOfNetStore()));
    }

    int size() {
        return free.size() + restricted.size();
    }
}
