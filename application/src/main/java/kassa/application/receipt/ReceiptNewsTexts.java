package kassa.application.receipt;

import kassa.application.event.EventId;
import kassa.application.port.DrivenPort;
import kassa.domain.receipt.ReceiptNews;

/** What the merchant's systems are told of something that happened to a receipt. */
@DrivenPort
public interface ReceiptNewsTexts {

    /** The text, as it is kept and told. */
    String text(EventId id, ReceiptNews news);
}
