package kassa.application.loyaltycard;

import java.util.List;
import kassa.application.port.DrivenPort;
import kassa.domain.loyaltycard.HolderTrait;

/**
 * The merchant's card holders: the cards that the merchant has made known, and what their holders are recognised by.
 *
 * <p>The number of a card is there to be read; of all other traits only what tells them apart is kept, and only under a key
 * of the merchant.
 */
@DrivenPort
public interface CardHolders {

    /** Whether the card was made known by the merchant, with each of these traits; what else it has does not count. */
    boolean knows(StoreCard card, List<HolderTrait> traits);

    /**
     * Makes the card known with these traits; of other kinds it keeps what it had. In work that writes, nobody else can
     * change the card from now until the work ends.
     *
     * @param traits of each kind one at most, none of them the number of the card
     * @throws kassa.domain.rule.RuleViolation {@code loyaltycard.person-key} if there are traits and no key to keep them under
     */
    void put(StoreCard card, List<HolderTrait> traits);

    /** The cards of a programme that have this trait, in any store, by store and number. */
    List<StoreCard> having(HolderTrait trait, String programmeId);
}
