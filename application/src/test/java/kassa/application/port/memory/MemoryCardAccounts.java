package kassa.application.port.memory;

import java.util.Optional;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.port.StaleVersion;
import kassa.application.port.memory.Tables.CardKey;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;

/** Writing work comes one after the other here, so that no account needs a lock. */
final class MemoryCardAccounts implements CardAccounts {

    private final MemoryTransactions units;

    MemoryCardAccounts(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public Optional<CardAccount> find(InstitutionId institution, CardId card) {
        return units.see(tables -> tables.accounts().find(new CardKey(institution, card)));
    }

    @Override
    public void add(InstitutionId institution, CardAccount account) {
        put(institution, account, false);
    }

    @Override
    public void replace(InstitutionId institution, CardAccount account) {
        put(institution, account, true);
    }

    private void put(InstitutionId institution, CardAccount account, boolean isKnown) {
        CardKey key = new CardKey(institution, account.id());
        units.change(tables -> {
            if (tables.accounts().find(key).isPresent() != isKnown) {
                throw new StaleVersion("someone else has added or changed card " + account.id());
            }
            tables.accounts().put(key, account);
        });
    }
}
