package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.node.InstitutionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Campaigns} and of {@code LoyaltyProgrammes} keeps. */
public abstract class CampaignsContract {

    private static final Campaign FIVE_OFF =
            Campaign.of("Five % off", "B00000000501", "total >= 5 ? total * 0.95 : total");
    private static final Campaign THREE_FOR_TWO =
            Campaign.of(Samples.ANY_SCRIPT.strip(), "C00000SKP001", "amount >= 3 ? amount - 1 : amount");
    private static final LoyaltyProgramme PLAIN =
            new LoyaltyProgramme("8", Optional.empty(), "Plain 🍎", BigDecimal.ZERO, false);
    private static final LoyaltyProgramme BONUS = new LoyaltyProgramme(
            "7", Optional.of("SKP"), "Store card", Optional.of(ProgrammeType.BONUS), new BigDecimal("1.25"), true);

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("a store of which nothing was said has no campaigns and no programmes")
    void none() {
        assertThat(campaigns(STORE)).isEmpty();
        assertThat(programmes(STORE)).isEmpty();
    }

    @Test
    @DisplayName("campaigns are found as they were put, in the same order, those of each store apart")
    void campaignsOfEachStore() {
        Campaign withPeriod = new Campaign(
                "Winter", FIVE_OFF.code(), FIVE_OFF.operation(), Optional.of(NOW), Optional.of(NOW.plusSeconds(1)), -3);
        put(STORE, THREE_FOR_TWO, withPeriod, FIVE_OFF);
        put(OTHER_STORE, FIVE_OFF);

        assertThat(campaigns(STORE)).containsExactly(THREE_FOR_TWO, withPeriod, FIVE_OFF);
        assertThat(campaigns(OTHER_STORE)).containsExactly(FIVE_OFF);
    }

    @Test
    @DisplayName("putting campaigns leaves nothing of those before")
    void campaignsReplaced() {
        put(STORE, THREE_FOR_TWO, FIVE_OFF);
        put(STORE, FIVE_OFF);
        assertThat(campaigns(STORE)).containsExactly(FIVE_OFF);

        put(STORE, new Campaign[0]);
        assertThat(campaigns(STORE)).isEmpty();
    }

    @Test
    @DisplayName("programmes are found as they were put, in the same order, and leave nothing of those before")
    void programmesReplaced() {
        put(STORE, PLAIN, BONUS);
        put(OTHER_STORE, PLAIN);
        assertThat(programmes(STORE)).containsExactly(PLAIN, BONUS);

        put(STORE, BONUS);
        assertThat(programmes(STORE)).containsExactly(BONUS);
        assertThat(programmes(OTHER_STORE)).containsExactly(PLAIN);
    }

    @Test
    @DisplayName("what undone work put was never there")
    void undone() {
        put(STORE, FIVE_OFF);
        Crowd.other(() -> {
            try {
                return ports.transactions().write(() -> {
                    ports.campaigns().replace(STORE, List.of(THREE_FOR_TWO));
                    assertThat(ports.campaigns().of(STORE)).containsExactly(THREE_FOR_TWO);
                    throw new IllegalArgumentException("a bug");
                });
            } catch (IllegalArgumentException undone) {
                return undone;
            }
        });

        assertThat(campaigns(STORE)).containsExactly(FIVE_OFF);
    }

    private void put(InstitutionId store, Campaign... campaigns) {
        ports.transactions().write(() -> {
            ports.campaigns().replace(store, List.of(campaigns));
            return store;
        });
    }

    private void put(InstitutionId store, LoyaltyProgramme... programmes) {
        ports.transactions().write(() -> {
            ports.programmes().replace(store, List.of(programmes));
            return store;
        });
    }

    private List<Campaign> campaigns(InstitutionId store) {
        return ports.transactions().read(() -> ports.campaigns().of(store));
    }

    private List<LoyaltyProgramme> programmes(InstitutionId store) {
        return ports.transactions().read(() -> ports.programmes().of(store));
    }
}
