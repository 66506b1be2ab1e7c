package kassa.domain.node;

import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An address")
class AddressTest {

    @Test
    @DisplayName("goes from the country down, and may leave levels out")
    void levels() {
        Address address = new Address(List.of("Estonia", "Tartu", "", "Riia 1"), Optional.of("51004"));

        assertThat(address.levels()).containsExactly("Estonia", "Tartu", "", "Riia 1");
        assertThat(address.postalCode()).contains("51004");
    }

    @Test
    @DisplayName("node.address: none or more than eight levels, or a first one that is blank, are refused")
    void unsound() {
        assertThat(new Address(Collections.nCopies(8, "level"), Optional.empty()).levels())
                .hasSize(8);
        assertRefused(NodeRule.ADDRESS, () -> new Address(List.of(), Optional.empty()));
        assertRefused(NodeRule.ADDRESS, () -> new Address(Collections.nCopies(9, "level"), Optional.empty()));
        assertRefused(NodeRule.ADDRESS, () -> new Address(List.of(" ", "Tartu"), Optional.empty()));
    }

    @Test
    @DisplayName("keeps its levels, whatever becomes of the list it was made from")
    void copies() {
        List<String> levels = new ArrayList<>(List.of("Estonia"));
        Address address = new Address(levels, Optional.empty());

        levels.clear();

        assertThat(address.levels()).containsExactly("Estonia").isUnmodifiable();
    }
}
