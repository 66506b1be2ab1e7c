package kassa.application.pricing;

import java.util.List;
import kassa.application.port.DrivenPort;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;

/** The campaigns that the stores themselves run; those of single products stand with the products. */
@DrivenPort
public interface Campaigns {

    /** The campaigns of a store, those of other times among them, in the order given. */
    List<Campaign> of(InstitutionId institution);

    /** Keeps these campaigns of a store in place of all it had. */
    void replace(InstitutionId institution, List<Campaign> campaigns);
}
