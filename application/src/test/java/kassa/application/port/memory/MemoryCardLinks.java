package kassa.application.port.memory;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kassa.application.loyaltycard.CardLink;
import kassa.application.loyaltycard.CardLinks;
import kassa.application.port.memory.Tables.CardKey;
import kassa.domain.loyaltycard.CardId;

final class MemoryCardLinks implements CardLinks {

    private final MemoryTransactions units;

    MemoryCardLinks(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<CardLink> of(CardId card) {
        return units.see(tables -> tables.cardLinks()
                .all()
                .filter(link -> link.card().card().equals(card))
                .sorted(Comparator.comparing(link -> link.card().institution().value()))
                .toList());
    }

    @Override
    public void put(CardLink link) {
        CardKey key = new CardKey(link.card().institution(), link.card().card());
        units.change(tables -> tables.cardLinks()
                .put(
                        key,
                        new CardLink(link.card(), link.person(), link.linkedAt().truncatedTo(ChronoUnit.MICROS))));
    }
}
