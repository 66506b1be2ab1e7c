package kassa.application.loyaltycard;

import java.time.Instant;
import kassa.application.port.DrivenPort;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.receipt.PersonId;

/** How often persons have failed to prove that a card is theirs. */
@DrivenPort
public interface CardTries {

    /**
     * The failures of a person. In work that writes, nobody else can change them from now until the work ends, if there
     * are any yet.
     */
    FailedTries of(PersonId person);

    /**
     * Keeps these, one or more, in place of those that were read before in the same work.
     *
     * @param isFirst whether there were none
     * @throws kassa.application.port.StaleVersion if there were none, and someone else has added some
     */
    void put(PersonId person, FailedTries failures, boolean isFirst);

    /** Forgets all of those who have not failed since that instant, and tells how many they were. */
    int forget(Instant before);
}
