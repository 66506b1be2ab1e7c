package kassa.application.delivery;

import kassa.application.event.EventId;
import kassa.application.port.DrivenPort;
import kassa.domain.delivery.OrderNews;

/** What the merchant's systems are told of something that happened to an order. */
@DrivenPort
public interface OrderNewsTexts {

    /** The text, as it is kept and told. */
    String text(EventId id, OrderNews news);
}
