package kassa.application.port.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.application.loyaltycard.CardHolders;
import kassa.application.loyaltycard.StoreCard;
import kassa.application.port.memory.Tables.CardKey;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.ValidationType;

/** There is a key, and in memory nobody needs it. */
final class MemoryCardHolders implements CardHolders {

    private static final Comparator<StoreCard> BY_STORE = Comparator.comparing(
                    (StoreCard card) -> card.institution().value())
            .thenComparing(card -> card.card().cardNumber());

    private final MemoryTransactions units;

    MemoryCardHolders(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public boolean knows(StoreCard card, List<HolderTrait> traits) {
        return units.see(tables -> tables.cardHolders().find(key(card)))
                .filter(known -> Set.copyOf(known).containsAll(traits))
                .isPresent();
    }

    @Override
    public void put(StoreCard card, List<HolderTrait> traits) {
        units.change(tables -> {
            List<HolderTrait> all = new ArrayList<>(traits);
            tables.cardHolders().find(key(card)).orElse(List.of()).stream()
                    .filter(known -> traits.stream().noneMatch(told -> told.type() == known.type()))
                    .forEach(all::add);
            tables.cardHolders().put(key(card), List.copyOf(all));
        });
    }

    @Override
    public List<StoreCard> having(HolderTrait trait, String programmeId) {
        return units.see(tables -> tables.cardHolders()
                .keys()
                .filter(key -> key.card().programmeId().equals(programmeId))
                .filter(key -> has(key, tables.cardHolders().find(key), trait))
                .map(key -> new StoreCard(key.institution(), key.card()))
                .sorted(BY_STORE)
                .toList());
    }

    private static boolean has(CardKey key, Optional<List<HolderTrait>> traits, HolderTrait trait) {
        return trait.type() == ValidationType.CARD_NUMBER
                ? key.card().cardNumber().equals(trait.value())
                : traits.orElseThrow().contains(trait);
    }

    private static CardKey key(StoreCard card) {
        return new CardKey(card.institution(), card.card());
    }
}
