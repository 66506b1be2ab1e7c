package kassa.application.loyaltycard;

import java.util.List;
import kassa.application.port.DrivenPort;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;

/** The loyalty programmes of the stores. */
@DrivenPort
public interface LoyaltyProgrammes {

    /** The programmes of a store, in the order given. */
    List<LoyaltyProgramme> of(InstitutionId institution);

    /** Keeps these programmes of a store in place of all it had. */
    void replace(InstitutionId institution, List<LoyaltyProgramme> programmes);
}
