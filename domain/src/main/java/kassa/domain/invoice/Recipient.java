package kassa.domain.invoice;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.node.Address;

/** Where goods were sent, as an invoice tells it: all of it personal data. */
public record Recipient(
        Optional<String> parcelId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> phone,
        Optional<Address> address) {

    static final Recipient NOBODY =
            new Recipient(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Recipient {
        Objects.requireNonNull(parcelId, "parcelId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(address, "address");
    }
}
