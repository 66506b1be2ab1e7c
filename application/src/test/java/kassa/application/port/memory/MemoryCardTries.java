package kassa.application.port.memory;

import java.time.Instant;
import java.util.List;
import kassa.application.loyaltycard.CardTries;
import kassa.application.port.StaleVersion;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.receipt.PersonId;

/** Writing work comes one after the other here, so that nobody's tries need a lock. */
final class MemoryCardTries implements CardTries {

    private final MemoryTransactions units;

    MemoryCardTries(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public FailedTries of(PersonId person) {
        return units.see(tables -> tables.cardTries().find(person)).orElse(FailedTries.none());
    }

    @Override
    public void put(PersonId person, FailedTries failures, boolean isFirst) {
        units.change(tables -> {
            if (tables.cardTries().find(person).isPresent() == isFirst) {
                throw new StaleVersion("someone else has added or forgotten failed tries of this person");
            }
            tables.cardTries().put(person, failures);
        });
    }

    @Override
    public int forget(Instant before) {
        List<PersonId> old = units.see(tables -> tables.cardTries()
                .keys()
                .filter(person ->
                        last(tables.cardTries().find(person).orElseThrow()).isBefore(before))
                .toList());
        units.change(tables -> old.forEach(tables.cardTries()::remove));
        return old.size();
    }

    private static Instant last(FailedTries failures) {
        return failures.at().get(failures.at().size() - 1);
    }
}
