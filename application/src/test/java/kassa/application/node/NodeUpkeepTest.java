package kassa.application.node;

import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.filed;
import static kassa.application.port.contract.Samples.institution;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import kassa.application.port.memory.MemoryStore;
import kassa.domain.node.Institution;
import kassa.domain.node.NodeRule;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The node")
class NodeUpkeepTest {

    private static final NodeVersion VERSION = new NodeVersion("kassa", "0.1.0", Optional.empty());

    private final MemoryStore store = new MemoryStore();
    private final NodeUpkeep node = NodeUpkeep.over(
            store.transactions(), store.institutions(), store.receipts(), store.health(), VERSION, List.of());

    @Test
    @DisplayName("tells its version")
    void version() {
        assertThat(node.version()).isEqualTo(VERSION);
    }

    @Test
    @DisplayName("is up as long as its store answers")
    void health() {
        assertThat(node.health().isUp()).isTrue();
        store.breakDown();
        assertThat(node.health().isUp()).isFalse();
        store.recover();
        assertThat(node.health().isUp()).isTrue();
    }

    @Test
    @DisplayName("serves the stores that were put, by id, each as it was put last")
    void put() {
        node.put(institution(STORE));
        node.put(institution(OTHER_STORE));
        node.put(terms("JPY", PriceBasis.NET));

        assertThat(node.institution(STORE)).isEqualTo(terms("JPY", PriceBasis.NET));
        assertThat(node.institutions()).containsExactly(institution(OTHER_STORE), terms("JPY", PriceBasis.NET));
    }

    @Test
    @DisplayName("node.unknown-institution: knows no other stores")
    void unknown() {
        assertThat(node.institutions()).isEmpty();
        assertRefused(NodeRule.UNKNOWN_INSTITUTION, () -> node.institution(STORE));
    }

    @Test
    @DisplayName("node.fixed-terms: keeps currency and price basis of a store with receipts; all else may change")
    void fixedTerms() {
        node.put(institution(STORE));
        store.transactions().write(() -> {
            store.receipts().add(filed("R1", "I1"));
            return STORE;
        });

        assertRefused(NodeRule.FIXED_TERMS, () -> node.put(terms("USD", PriceBasis.GROSS)));
        assertRefused(NodeRule.FIXED_TERMS, () -> node.put(terms("EUR", PriceBasis.NET)));
        assertThat(node.institution(STORE)).isEqualTo(institution(STORE));

        node.put(terms("EUR", PriceBasis.GROSS));
        assertThat(node.institution(STORE)).isEqualTo(terms("EUR", PriceBasis.GROSS));
    }

    @Test
    @DisplayName("node.fixed-terms: the receipts of one store fix the terms of no other")
    void fixedTermsOfOneStore() {
        node.put(institution(STORE));
        store.transactions().write(() -> {
            store.receipts().add(filed("R1", "I1", OTHER_STORE, 1));
            return STORE;
        });

        node.put(terms("USD", PriceBasis.NET));

        assertThat(node.institution(STORE)).isEqualTo(terms("USD", PriceBasis.NET));
    }

    private static Institution terms(String currency, PriceBasis basis) {
        Institution plain = Institution.of(
                STORE, "Renamed", Currency.getInstance(currency), ZoneId.of("Europe/Riga"), VatRate.parse("21"));
        return new Institution(
                plain.id(),
                plain.name(),
                plain.currency(),
                plain.zone(),
                plain.standardVatRate(),
                plain.shipmentVatRate(),
                basis,
                plain.campaignCombination(),
                plain.barcodeProfile(),
                plain.vatNumber(),
                plain.registrationNumber(),
                plain.address());
    }
}
