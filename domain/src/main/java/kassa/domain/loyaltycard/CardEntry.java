package kassa.domain.loyaltycard;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.money.Money;

/**
 * A card that the merchant makes known.
 *
 * @param bonus the points on it in units of the store's currency, as the merchant's own system counts them, such as 12.50;
 *     if absent, a known card keeps its points and a new one has none
 * @param holder what its holder is recognised by; of what is not told, a known card keeps what it had
 */
public record CardEntry(CardId id, Optional<BigDecimal> bonus, HolderEntry holder) {

    public CardEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(holder, "holder");
    }

    /** A card of whose holder nothing is told. */
    public CardEntry(CardId id, Optional<BigDecimal> bonus) {
        this(id, bonus, HolderEntry.nothing());
    }

    /**
     * The account of the card from now on; what is reserved on it stays reserved.
     *
     * @throws kassa.domain.rule.RuleViolation {@code money.scale} if the bonus has more decimals than the currency
     */
    public CardAccount applied(Optional<CardAccount> before, Currency currency) {
        CardAccount known = before.orElseGet(() -> CardAccount.of(id, 0));
        return bonus.map(points -> known.withBalance(Money.of(points, currency).minor()))
                .orElse(known);
    }
}
