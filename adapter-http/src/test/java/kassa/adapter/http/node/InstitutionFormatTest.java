package kassa.adapter.http.node;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kassa.adapter.http.document.RandomValues;
import kassa.domain.node.Address;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A stored store")
class InstitutionFormatTest {

    private final InstitutionFormat format = new InstitutionFormat();

    @Test
    @DisplayName("is the one that was written")
    void roundTrip() {
        forAll(
                2_000,
                InstitutionFormatTest::store,
                store -> assertThat(format.read(format.write(store))).isEqualTo(store));
    }

    @Test
    @DisplayName("is not read if it was altered against a rule, or is no such document")
    void altered() {
        String document = format.write(store(new Random(1)));

        assertThatThrownBy(() ->
                        format.read(document.replaceFirst("\"standardVatRate\":[^,]*,", "\"standardVatRate\":240,")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(VatRule.RATE));
        assertThatIllegalStateException().isThrownBy(() -> format.read("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Narva", "europe/tallinn", "+19:00", "24:00", ""})
    @DisplayName("node.time-zone: is not read if it was altered to a zone that does not exist")
    void noSuchZone(String zone) {
        String document = format.write(store(new Random(1)));

        assertThatThrownBy(() ->
                        format.read(document.replaceFirst("\"timezone\":\"[^\"]*\"", "\"timezone\":\"" + zone + "\"")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(NodeRule.TIME_ZONE));
    }

    private static Institution store(Random random) {
        RandomValues any = new RandomValues(random);
        return new Institution(
                new InstitutionId("store-" + random.nextInt(1_000)),
                any.text(200),
                any.currency(),
                any.zone(),
                any.vatRate(),
                any.optional(any::vatRate),
                any.constant(PriceBasis.values()),
                any.constant(CampaignCombination.values()),
                any.constant(BarcodeProfile.values()),
                any.optional(() -> any.text(30)),
                any.optional(() -> any.text(30)),
                any.optional(() -> address(any, random)));
    }

    private static Address address(RandomValues any, Random random) {
        List<String> levels = new ArrayList<>(List.of(any.text(40)));
        levels.addAll(any.some(7, () -> random.nextInt(3) == 0 ? "" : any.text(40)));
        return new Address(levels, any.optional(() -> any.text(10)));
    }
}
