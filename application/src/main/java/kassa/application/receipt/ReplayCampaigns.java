package kassa.application.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;

/**
 * Campaigns that are to be tried on the receipts of a store.
 *
 * @param campaigns in place of those that the store ran; their periods do not matter
 * @param from receipts issued at that instant or later
 * @param to receipts issued before that instant
 */
public record ReplayCampaigns(
        InstitutionId institution, List<Campaign> campaigns, Instant from, Instant to, ReplayWatcher watcher) {

    public ReplayCampaigns {
        Objects.requireNonNull(institution, "institution");
        campaigns = List.copyOf(campaigns);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(watcher, "watcher");
    }
}
