package kassa.application.loyaltycard;

import java.util.List;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;

/** Keeps the loyalty programmes of the stores and the cards of their holders up to date. */
@DrivingPort
public interface LoyaltyUpkeep {

    /**
     * Puts programmes in place of all that the store has. Cards of a programme that is left out keep their points, but are
     * worth nothing until it is there again.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code loyaltycard.distinct} naming every
     *     programme whose id or card code stands in the list before; nothing is changed then
     */
    void putProgrammes(InstitutionId institution, List<LoyaltyProgramme> programmes);

    /**
     * The programmes of the store, in the order given.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    List<LoyaltyProgramme> programmes(InstitutionId institution);

    /**
     * Makes cards and their holders known, all or none; cards that are not named stay as they are.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code loyaltycard.unknown-programme},
     *     {@code loyaltycard.distinct}, {@code loyaltycard.points}, {@code loyaltycard.phone}, each naming all places;
     *     {@code loyaltycard.person-key} if there is no key to keep what is told of holders under; nothing is changed then
     */
    PutOutcome putCards(InstitutionId institution, List<CardEntry> cards);

    /** The use cases over these ports. */
    static LoyaltyUpkeep over(
            Transactions transactions,
            Institutions institutions,
            LoyaltyProgrammes programmes,
            CardAccounts accounts,
            CardHolders holders) {
        return new LoyaltyService(transactions, institutions, programmes, accounts, holders);
    }
}
