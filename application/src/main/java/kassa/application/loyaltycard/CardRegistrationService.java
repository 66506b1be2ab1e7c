package kassa.application.loyaltycard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.application.port.Transactions;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.loyaltycard.TryLimit;
import kassa.domain.money.Money;
import kassa.domain.rule.RuleViolation;

final class CardRegistrationService implements CardRegistration {

    private final Transactions transactions;
    private final CardTries tries;
    private final TryLimit limit;
    private final InstantSource clock;
    private final CardSearch search;
    private final LinkedCards linked;

    CardRegistrationService(
            Transactions transactions,
            CardTries tries,
            TryLimit limit,
            InstantSource clock,
            CardSearch search,
            LinkedCards linked) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.tries = Objects.requireNonNull(tries, "tries");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.search = search;
        this.linked = linked;
    }

    @Override
    public Registration register(RegisterCard wanted) {
        Instant now = clock.instant();
        return transactions.write(() -> {
            FailedTries failed = tries.of(wanted.person());
            Optional<Duration> pause = failed.pause(limit, now);
            return pause.<Registration>map(Registration.TooManyTries::new).orElseGet(() -> judge(wanted, failed, now));
        });
    }

    private Registration judge(RegisterCard wanted, FailedTries failed, Instant now) {
        List<StoreCard> found = search.find(wanted);
        if (found.isEmpty()) {
            tries.put(wanted.person(), failed.plus(limit, now), failed.at().isEmpty());
            return new Registration.NotVerified();
        }
        linked.link(found, wanted.person(), now);
        return new Registration.Linked(registered(wanted, found, now));
    }

    private RegisteredCard registered(RegisterCard wanted, List<StoreCard> found, Instant now) {
        StoreCard first = found.get(0);
        Optional<ProgrammeType> type = search.programme(first).flatMap(LoyaltyProgramme::type);
        return new RegisteredCard(
                first.card(), type.or(wanted::type).orElse(ProgrammeType.DEFAULT), linked.points(found, now));
    }

    @Override
    public Money bonus(BonusQuestion question) {
        Instant now = clock.instant();
        return transactions.read(() -> {
            List<StoreCard> cards = linked.find(question);
            if (cards.isEmpty()) {
                throw LinkedCards.unknown();
            }
            return linked.points(cards, now).orElseThrow(CardRegistrationService::severalCurrencies);
        });
    }

    private static RuleViolation severalCurrencies() {
        return new RuleViolation(
                LoyaltyRule.ONE_CURRENCY, "the card is linked in stores of several currencies: name one of them");
    }

    @Override
    public int forgetOldTries() {
        Instant counted = clock.instant().minus(limit.window());
        return transactions.write(() -> tries.forget(counted));
    }
}
