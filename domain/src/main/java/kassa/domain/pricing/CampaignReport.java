package kassa.domain.pricing;

import java.util.List;
import java.util.Objects;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.money.Money;

/**
 * What the campaigns of a cart did.
 *
 * @param applied those that changed a price
 * @param notApplied those that did not, and why
 * @param nearMisses those that a little more in the cart would make apply
 */
public record CampaignReport(List<Applied> applied, List<NotApplied> notApplied, List<NearMiss> nearMisses) {

    private static final CampaignReport EMPTY = new CampaignReport(List.of(), List.of(), List.of());

    public CampaignReport {
        applied = List.copyOf(applied);
        notApplied = List.copyOf(notApplied);
        nearMisses = List.copyOf(nearMisses);
    }

    /** The report of a cart to which no campaign was offered. */
    public static CampaignReport empty() {
        return EMPTY;
    }

    /**
     * A campaign that changed the price.
     *
     * @param amount what it changed in all rows, in the store's price basis; negative: the customer saves
     * @param lost what it would have taken besides had floor prices not stood against it; zero or more
     */
    public record Applied(CampaignCode code, String name, Money amount, Money lost) {

        public Applied {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(lost, "lost");
        }
    }

    /** A campaign that changed nothing, and why. */
    public record NotApplied(CampaignCode code, String name, String reason) {

        public NotApplied {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A campaign that would apply with a little more in the cart.
     *
     * @param hint what is missing, in a sentence
     * @param saving what the customer would then save, more than zero
     */
    public record NearMiss(CampaignCode code, String name, String hint, Money saving) {

        public NearMiss {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(hint, "hint");
            Objects.requireNonNull(saving, "saving");
        }
    }
}
