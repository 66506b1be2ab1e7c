package kassa.application.loyaltycard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.application.node.Institutions;
import kassa.application.port.Transactions;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardEntry;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.CardRegister;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.NumberingPlan;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

final class LoyaltyService implements LoyaltyUpkeep {
    private final Transactions transactions;
    private final Institutions institutions;
    private final LoyaltyProgrammes programmes;
    private final CardAccounts accounts;
    private final CardHolders holders;

    LoyaltyService(
            Transactions transactions,
            Institutions institutions,
            LoyaltyProgrammes programmes,
            CardAccounts accounts,
            CardHolders holders) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.programmes = programmes;
        this.accounts = accounts;
        this.holders = holders;
    }

    @Override
    public void putProgrammes(InstitutionId institution, List<LoyaltyProgramme> wanted) {
        CardRegister register = new CardRegister(wanted);
        transactions.write(() -> {
            Institution store = institutions.require(institution);
            programmes.replace(store.id(), register.programmes());
            return store;
        });
    }

    @Override
    public List<LoyaltyProgramme> programmes(InstitutionId institution) {
        return transactions.read(
                () -> programmes.of(institutions.require(institution).id()));
    }

    @Override
    public PutOutcome putCards(InstitutionId institution, List<CardEntry> cards) {
        return transactions.write(() -> {
            Institution store = institutions.require(institution);
            new CardRegister(programmes.of(store.id())).require(cards, store);
            return put(store, cards);
        });
    }

    private PutOutcome put(Institution store, List<CardEntry> cards) {
        int changed = (int) cards.stream()
                .sorted(Comparator.comparing(CardEntry::id, CardId.ORDER))
                .filter(card -> put(store, card))
                .count();
        return new PutOutcome(changed, cards.size() - changed);
    }

    private boolean put(Institution store, CardEntry card) {
        boolean otherPoints = putPoints(store, card);
        boolean otherHolder = putHolder(store, card);
        return otherPoints || otherHolder;
    }

    private boolean putPoints(Institution store, CardEntry card) {
        Optional<CardAccount> before = accounts.find(store.id(), card.id());
        CardAccount after = card.applied(before, store.currency());
        if (before.equals(Optional.of(after))) {
            return false;
        }
        before.ifPresentOrElse(known -> accounts.replace(store.id(), after), () -> accounts.add(store.id(), after));
        return true;
    }

    private boolean putHolder(Institution store, CardEntry entry) {
        StoreCard card = new StoreCard(store.id(), entry.id());
        List<HolderTrait> traits = entry.holder().traits(NumberingPlan.of(store));
        if (holders.knows(card, traits)) {
            return false;
        }
        holders.put(card, traits);
        return true;
    }
}
