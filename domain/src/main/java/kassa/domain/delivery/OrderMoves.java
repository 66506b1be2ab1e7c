package kassa.domain.delivery;

import static kassa.domain.delivery.Mover.CUSTOMER;
import static kassa.domain.delivery.Mover.MERCHANT;
import static kassa.domain.delivery.Mover.PLATFORM;
import static kassa.domain.delivery.ShipmentMethod.COURIER;
import static kassa.domain.delivery.ShipmentMethod.PARCEL;
import static kassa.domain.delivery.ShipmentMethod.PICKUP;
import static kassa.domain.delivery.ShipmentStatus.ASSEMBLE_READY;
import static kassa.domain.delivery.ShipmentStatus.CANCELLED_BY_CLIENT;
import static kassa.domain.delivery.ShipmentStatus.CANCELLED_BY_INSTITUTION;
import static kassa.domain.delivery.ShipmentStatus.COMPLETED;
import static kassa.domain.delivery.ShipmentStatus.CONFIRMED;
import static kassa.domain.delivery.ShipmentStatus.DRAFT;
import static kassa.domain.delivery.ShipmentStatus.MISSED;
import static kassa.domain.delivery.ShipmentStatus.PAYMENT_FAILED;
import static kassa.domain.delivery.ShipmentStatus.READY_TO_PICKUP;
import static kassa.domain.delivery.ShipmentStatus.SHIPPING;
import static kassa.domain.delivery.ShipmentStatus.WAITING_FOR_CONFIRMATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one table of what leads from one status of an order to another: who may do it, and with which methods of shipment.
 *
 * <p>The picture of it is in docs/delivery.md.
 */
public final class OrderMoves {

    private static final Set<ShipmentMethod> ALL = Set.of(ShipmentMethod.values());
    private static final Set<ShipmentMethod> CARRIED = Set.of(COURIER, PARCEL);
    private static final Set<ShipmentMethod> FETCHED = Set.of(PARCEL, PICKUP);

    private static final List<Row> TABLE = List.of(
            new Row(DRAFT, WAITING_FOR_CONFIRMATION, ALL, PLATFORM),
            new Row(DRAFT, PAYMENT_FAILED, ALL, PLATFORM),
            new Row(DRAFT, CANCELLED_BY_CLIENT, ALL, CUSTOMER),
            new Row(PAYMENT_FAILED, WAITING_FOR_CONFIRMATION, ALL, PLATFORM),
            new Row(PAYMENT_FAILED, CANCELLED_BY_CLIENT, ALL, CUSTOMER),
            new Row(WAITING_FOR_CONFIRMATION, PAYMENT_FAILED, ALL, PLATFORM),
            new Row(WAITING_FOR_CONFIRMATION, CONFIRMED, ALL, MERCHANT),
            new Row(WAITING_FOR_CONFIRMATION, CANCELLED_BY_INSTITUTION, ALL, MERCHANT),
            new Row(WAITING_FOR_CONFIRMATION, CANCELLED_BY_CLIENT, ALL, CUSTOMER),
            new Row(CONFIRMED, ASSEMBLE_READY, ALL, MERCHANT),
            new Row(CONFIRMED, SHIPPING, CARRIED, MERCHANT),
            new Row(CONFIRMED, READY_TO_PICKUP, Set.of(PICKUP), MERCHANT),
            new Row(CONFIRMED, CANCELLED_BY_INSTITUTION, ALL, MERCHANT),
            new Row(CONFIRMED, CANCELLED_BY_CLIENT, ALL, CUSTOMER),
            new Row(ASSEMBLE_READY, SHIPPING, CARRIED, MERCHANT),
            new Row(ASSEMBLE_READY, READY_TO_PICKUP, Set.of(PICKUP), MERCHANT),
            new Row(ASSEMBLE_READY, CANCELLED_BY_INSTITUTION, ALL, MERCHANT),
            new Row(ASSEMBLE_READY, CANCELLED_BY_CLIENT, ALL, CUSTOMER),
            new Row(SHIPPING, READY_TO_PICKUP, Set.of(PARCEL), MERCHANT, PLATFORM),
            new Row(SHIPPING, COMPLETED, CARRIED, MERCHANT, CUSTOMER, PLATFORM),
            new Row(SHIPPING, MISSED, CARRIED, MERCHANT, PLATFORM),
            new Row(READY_TO_PICKUP, COMPLETED, FETCHED, MERCHANT, CUSTOMER, PLATFORM),
            new Row(READY_TO_PICKUP, MISSED, FETCHED, MERCHANT, PLATFORM),
            new Row(MISSED, SHIPPING, CARRIED, MERCHANT, PLATFORM),
            new Row(MISSED, READY_TO_PICKUP, FETCHED, MERCHANT, PLATFORM),
            new Row(MISSED, COMPLETED, ALL, MERCHANT, CUSTOMER, PLATFORM),
            new Row(MISSED, CANCELLED_BY_INSTITUTION, ALL, MERCHANT),
            new Row(MISSED, CANCELLED_BY_CLIENT, ALL, CUSTOMER));

    private OrderMoves() {}

    /** Whether {@code mover} may lead an order that is shipped like this from the one to the other. */
    public static boolean allow(ShipmentStatus before, ShipmentStatus after, Mover mover, ShipmentMethod method) {
        return row(before, after, method)
                .filter(row -> row.movers().contains(mover))
                .isPresent();
    }

    /**
     * Who has led it from the one to the other, as far as the table tells: the platform before the customer, and the
     * merchant where only the merchant may; empty if nobody may.
     */
    public static Optional<Mover> mover(ShipmentStatus before, ShipmentStatus after, ShipmentMethod method) {
        return row(before, after, method)
                .flatMap(row -> Stream.of(PLATFORM, CUSTOMER, MERCHANT)
                        .filter(row.movers()::contains)
                        .findFirst());
    }

    private static Optional<Row> row(ShipmentStatus before, ShipmentStatus after, ShipmentMethod method) {
        return TABLE.stream()
                .filter(row -> row.before() == before && row.after() == after)
                .filter(row -> row.methods().contains(method))
                .findFirst();
    }

    private record Row(ShipmentStatus before, ShipmentStatus after, Set<ShipmentMethod> methods, Set<Mover> movers) {

        private Row(ShipmentStatus before, ShipmentStatus after, Set<ShipmentMethod> methods, Mover... movers) {
            this(before, after, methods, Set.of(movers));
        }
    }
}
