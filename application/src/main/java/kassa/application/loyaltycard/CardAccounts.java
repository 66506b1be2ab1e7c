package kassa.application.loyaltycard;

import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;

/** The cards that the stores know, with the points on them. */
@DrivenPort
public interface CardAccounts {

    /**
     * The account of a card. In work that writes, nobody else can change it from now until the work ends: who needs
     * several asks for them in the order of {@link CardId#ORDER}.
     */
    Optional<CardAccount> find(InstitutionId institution, CardId card);

    /**
     * Keeps the account of a card that has none yet.
     *
     * @throws kassa.application.port.StaleVersion if someone else has added it in the meantime
     */
    void add(InstitutionId institution, CardAccount account);

    /**
     * Keeps this account in place of the one of the same card, which was found before in the same work.
     *
     * @throws kassa.application.port.StaleVersion if there is none
     */
    void replace(InstitutionId institution, CardAccount account);
}
