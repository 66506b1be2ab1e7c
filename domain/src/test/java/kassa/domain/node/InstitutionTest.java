package kassa.domain.node;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A store")
class InstitutionTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final InstitutionId ID = new InstitutionId("demo-store");
    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final VatRate STANDARD = VatRate.parse("24");
    private static final Institution STORE = named("Demo");

    @Test
    @DisplayName("sells with VAT, at the best deal and by Estonian barcodes unless it says otherwise")
    void usualTerms() {
        assertThat(STORE.priceBasis()).isEqualTo(PriceBasis.GROSS);
        assertThat(STORE.campaignCombination()).isEqualTo(CampaignCombination.BEST_DEAL);
        assertThat(STORE.barcodeProfile()).isEqualTo(BarcodeProfile.EE);
    }

    @Test
    @DisplayName("taxes shipments at its standard rate unless it has a rate for them")
    void shipmentRate() {
        assertThat(STORE.vatRateOfShipments()).isEqualTo(STANDARD);
        assertThat(with(EUR, PriceBasis.GROSS, Optional.of(VatRate.parse("0"))).vatRateOfShipments())
                .isEqualTo(VatRate.parse("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    @DisplayName("node.institution-name: a blank name is refused")
    void blankName(String name) {
        assertRefused(NodeRule.NAME, () -> named(name));
    }

    @Test
    @DisplayName("node.institution-name: a name of more than 200 characters is refused")
    void longName() {
        assertThat(named("n".repeat(200)).name()).hasSize(200);
        assertRefused(NodeRule.NAME, () -> named("n".repeat(201)));
    }

    @Test
    @DisplayName("node.currency: a currency that nobody can pay in is refused")
    void noMinorUnit() {
        assertRefused(NodeRule.CURRENCY, () -> with(Currency.getInstance("XAU"), PriceBasis.GROSS, Optional.empty()));
    }

    @Test
    @DisplayName("node.fixed-terms: with receipts, neither currency nor price basis changes")
    void fixedTerms() {
        Institution dollars = with(USD, PriceBasis.GROSS, Optional.empty());
        Institution net = with(EUR, PriceBasis.NET, Optional.empty());

        assertRefused(NodeRule.FIXED_TERMS, () -> STORE.changedTo(dollars, true));
        assertRefused(NodeRule.FIXED_TERMS, () -> STORE.changedTo(net, true));
        assertThat(STORE.changedTo(dollars, false)).isEqualTo(dollars);
        assertThat(STORE.changedTo(net, false)).isEqualTo(net);
    }

    @Test
    @DisplayName("changes everything else at any time")
    void otherTerms() {
        Institution renamed = named("Demo by the sea");
        Institution otherShipment = with(EUR, PriceBasis.GROSS, Optional.of(VatRate.parse("9")));

        assertThat(STORE.changedTo(renamed, true)).isEqualTo(renamed);
        assertThat(STORE.changedTo(otherShipment, true)).isEqualTo(otherShipment);
    }

    private static Institution named(String name) {
        return Institution.of(ID, name, EUR, TALLINN, STANDARD);
    }

    private static Institution with(Currency currency, PriceBasis basis, Optional<VatRate> shipmentRate) {
        return new Institution(
                ID,
                "Demo",
                currency,
                TALLINN,
                STANDARD,
                shipmentRate,
                basis,
                CampaignCombination.BEST_DEAL,
                BarcodeProfile.EE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
