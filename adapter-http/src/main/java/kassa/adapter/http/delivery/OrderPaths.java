package kassa.adapter.http.delivery;

import java.util.Objects;

/**
 * Where the platform posts orders, such as {@code /pickup/order}.
 *
 * @param order where new orders come in
 * @param update where orders come in that have changed at the platform; its documentation does not tell
 */
public record OrderPaths(String order, String update) {

    public OrderPaths {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(update, "update");
    }

    /** The documented path for new orders, and the one beside it that is assumed for changed ones. */
    public static OrderPaths usual() {
        return new OrderPaths("/pickup/order", "/pickup/order/update");
    }
}
