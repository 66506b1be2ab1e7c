package kassa.domain.invoice;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.node.Address;
import kassa.domain.node.InstitutionId;

/**
 * Who sold, as an invoice tells it.
 *
 * @param store the platform's unique code of the seller
 */
public record Seller(
        InstitutionId store,
        String name,
        Optional<String> vatNumber,
        Optional<String> regNumber,
        Optional<Address> address) {

    public Seller {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vatNumber, "vatNumber");
        Objects.requireNonNull(regNumber, "regNumber");
        Objects.requireNonNull(address, "address");
    }
}
