package kassa.domain.pricing;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;

/**
 * One reason why a row does not cost its list amount.
 *
 * @param name the campaign's, discount's or programme's; empty for a product's own addition
 * @param code the campaign's code of 12 characters
 * @param amount signed: negative where the customer saves; in the store's price basis
 */
public record PriceStep(StepKind kind, Optional<String> name, Optional<String> code, Money amount) {

    public PriceStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(amount, "amount");
    }
}
