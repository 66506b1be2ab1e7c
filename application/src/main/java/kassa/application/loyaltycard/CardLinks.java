package kassa.application.loyaltycard;

import java.util.List;
import kassa.application.port.DrivenPort;
import kassa.domain.loyaltycard.CardId;

/** Which card is whose: a card of a store is linked with one person at most. */
@DrivenPort
public interface CardLinks {

    /** The links of a card, one for each store in which it has any, by store. */
    List<CardLink> of(CardId card);

    /** Keeps this link in place of the one that the card has in that store. */
    void put(CardLink link);
}
