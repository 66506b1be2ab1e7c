package kassa.application.delivery;

import kassa.application.port.DrivenPort;
import kassa.domain.delivery.DeliveryOrder;

/** What the platform is told of an order that the merchant has moved on. */
@DrivenPort
public interface OrderCallTexts {

    /**
     * The text, as it is kept and sent: where the order stands.
     *
     * @param isFoundTold whether it says of each row how much was found, and what that costs
     */
    String statusChange(DeliveryOrder order, boolean isFoundTold);
}
