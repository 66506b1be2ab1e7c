package kassa.application.loyaltycard;

import java.time.InstantSource;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.money.Money;

/** Links customers with the cards that they prove to be theirs, and tells them what is on those. */
@DrivingPort
public interface CardRegistration {

    /**
     * Looks for the one card of the programme that has what was entered, and links it with the person, in each store that
     * knows it so; a card that was another person's is theirs from now on. Once more, nothing changes. If there is no such
     * card, or more than one, the try has failed.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution} if a store is named that is not known
     */
    Registration register(RegisterCard wanted);

    /**
     * The points that a linked card may pay with now, summed over the stores that it is linked in.
     *
     * @throws kassa.domain.rule.RuleViolation {@code loyaltycard.unknown-card} if the card is linked with nobody, or with
     *     another person; {@code loyaltycard.one-currency} if the stores have several
     */
    Money bonus(BonusQuestion question);

    /** Forgets failures that do not count any more, and tells of how many persons. */
    int forgetOldTries();

    /** The use cases over these ports. */
    static CardRegistration over(
            Transactions transactions,
            Institutions institutions,
            LoyaltyProgrammes programmes,
            CardAccounts accounts,
            CardHolders holders,
            CardLinks links,
            CardTries tries,
            TryLimit limit,
            InstantSource clock) {
        return new CardRegistrationService(
                transactions,
                tries,
                limit,
                clock,
                new CardSearch(institutions, programmes, holders),
                new LinkedCards(institutions, accounts, links));
    }
}
