package kassa.domain.delivery;

import java.util.Optional;
import kassa.domain.receipt.PersonId;

/** Takes out of orders who has ordered and where it went, and leaves what was ordered, how it ended and what it cost. */
public final class ForgottenRecipient {

    private ForgottenRecipient() {}

    /** Whether nobody needs to know any more where the order goes: it has ended, or was never paid for. */
    public static boolean isPossible(DeliveryOrder order) {
        ShipmentStatus status = order.status();
        return status.isEnd() || status == ShipmentStatus.DRAFT || status == ShipmentStatus.PAYMENT_FAILED;
    }

    /** The order without its customer, whom to call, where it went, and names and notes in its log. */
    public static DeliveryOrder of(DeliveryOrder order) {
        return new DeliveryOrder(
                order.id(),
                order.institutionId(),
                PersonId.FORGOTTEN,
                order.invoiceId(),
                order.institutionInvoiceId(),
                order.resolver(),
                of(order.shipment()),
                order.rows(),
                order.created(),
                order.closed(),
                of(order.log()),
                order.remarks());
    }

    private static OrderShipment of(OrderShipment shipment) {
        return new OrderShipment(
                shipment.method(),
                Optional.empty(),
                Optional.empty(),
                shipment.price(),
                shipment.expectedDelivery(),
                shipment.created(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StatusLog of(StatusLog log) {
        return new StatusLog(
                log.earlier(),
                log.changes().stream()
                        .map(each -> new StatusChange(
                                each.by(), Optional.empty(), each.before(), each.after(), each.at(), Optional.empty()))
                        .toList());
    }
}
