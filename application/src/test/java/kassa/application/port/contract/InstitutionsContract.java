package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.node.Address;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@code Institutions} keeps. */
public abstract class InstitutionsContract {

    private StorePorts ports;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    @BeforeEach
    void open() {
        ports = emptyStore();
    }

    @Test
    @DisplayName("an institution is found as it was saved, with all its terms")
    void complete() {
        Institution store = new Institution(
                STORE,
                "Pood " + Samples.ANY_SCRIPT.strip(),
                Currency.getInstance("JPY"),
                ZoneId.of("+05:30"),
                VatRate.parse("25.5"),
                Optional.of(VatRate.EXEMPT),
                PriceBasis.NET,
                CampaignCombination.SEQUENTIAL,
                BarcodeProfile.DE,
                Optional.of("EE123456789"),
                Optional.of("12345678"),
                Optional.of(new Address(List.of("Eesti", "", "Tallinn"), Optional.of("10111"))));

        save(store);

        assertThat(find(STORE)).contains(store);
    }

    @Test
    @DisplayName("node.unknown-institution: an unknown institution is not found, and refused")
    void unknown() {
        assertThat(find(STORE)).isEmpty();
        assertThatThrownBy(() ->
                        ports.transactions().read(() -> ports.institutions().require(STORE)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(NodeRule.UNKNOWN_INSTITUTION));
    }

    @Test
    @DisplayName("saving an institution again puts it in place of the one before")
    void replaced() {
        Institution renamed = Institution.of(
                STORE, "Renamed", Currency.getInstance("EUR"), ZoneId.of("Europe/Riga"), VatRate.parse("21"));

        save(institution(STORE), institution(OTHER_STORE), renamed);

        assertThat(find(STORE)).contains(renamed);
        assertThat(find(OTHER_STORE)).contains(institution(OTHER_STORE));
        assertThat(all()).hasSize(2);
    }

    @Test
    @DisplayName("all institutions come by id, letter by letter, on every store alike")
    void sorted() {
        List<String> ids = List.of("_x", "a-b", "a.b", "ab", "B", "Ä", "ä", "z", "10", "9");

        save(ids.stream().map(InstitutionId::new).map(Samples::institution).toArray(Institution[]::new));

        assertThat(all().stream().map(store -> store.id().value()))
                .containsExactly("10", "9", "B", "_x", "a-b", "a.b", "ab", "z", "Ä", "ä");
    }

    @Test
    @DisplayName("ids that differ in case, in composition or in length only are different institutions")
    void exactIds() {
        InstitutionId longest = new InstitutionId("ü".repeat(100));
        List<InstitutionId> ids = Stream.of("store", "STORE", "store1", "ÄÖ", "äö")
                .map(InstitutionId::new)
                .toList();

        save(institution(longest));
        save(ids.stream().map(Samples::institution).toArray(Institution[]::new));

        assertThat(ids).allSatisfy(id -> assertThat(find(id)).contains(institution(id)));
        assertThat(find(longest)).contains(institution(longest));
        assertThat(find(new InstitutionId("Store"))).isEmpty();
    }

    private void save(Institution... stores) {
        ports.transactions().write(() -> {
            Stream.of(stores).forEach(ports.institutions()::save);
            return stores;
        });
    }

    private Optional<Institution> find(InstitutionId id) {
        return ports.transactions().read(() -> ports.institutions().find(id));
    }

    private List<Institution> all() {
        return ports.transactions().read(ports.institutions()::all);
    }
}
