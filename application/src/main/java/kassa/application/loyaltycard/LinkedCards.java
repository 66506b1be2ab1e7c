package kassa.application.loyaltycard;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.node.Institutions;
import kassa.domain.loyaltycard.LoyaltyRule;
import kassa.domain.money.Money;
import kassa.domain.node.Institution;
import kassa.domain.receipt.PersonId;
import kassa.domain.rule.RuleViolation;

/** The cards that are linked with persons, and the points on them, within a unit of work. */
final class LinkedCards {

    private final Institutions institutions;
    private final CardAccounts accounts;
    private final CardLinks links;

    LinkedCards(Institutions institutions, CardAccounts accounts, CardLinks links) {
        this.institutions = Objects.requireNonNull(institutions, "institutions");
        this.accounts = Objects.requireNonNull(accounts, "accounts");
        this.links = Objects.requireNonNull(links, "links");
    }

    /** Links one card with the person in each of these stores. */
    void link(List<StoreCard> cards, PersonId person, Instant now) {
        List<StoreCard> theirs = links.of(cards.get(0).card()).stream()
                .filter(link -> link.isOf(person))
                .map(CardLink::card)
                .toList();
        cards.stream()
                .filter(card -> !theirs.contains(card))
                .forEach(card -> links.put(new CardLink(card, person, now)));
    }

    /** The card in each store in which it is linked as the question asks for. */
    List<StoreCard> find(BonusQuestion question) {
        return links.of(question.card()).stream()
                .filter(link -> question.person().map(link::isOf).orElse(true))
                .map(CardLink::card)
                .filter(card ->
                        question.institution().map(card.institution()::equals).orElse(true))
                .toList();
    }

    /** The points on one card in all of these stores; empty if they have several currencies. */
    Optional<Money> points(List<StoreCard> cards, Instant now) {
        List<Money> each = cards.stream().flatMap(card -> points(card, now)).toList();
        return each.stream().map(Money::currency).distinct().count() == 1
                ? each.stream().reduce(Money::plus)
                : Optional.empty();
    }

    private Stream<Money> points(StoreCard card, Instant now) {
        Optional<Institution> store = institutions.find(card.institution());
        long available = accounts.find(card.institution(), card.card())
                .map(account -> account.available(now))
                .orElse(0L);
        return store.map(known -> new Money(available, known.currency())).stream();
    }

    static RuleViolation unknown() {
        return new RuleViolation(LoyaltyRule.UNKNOWN_CARD, "there is no such card that is linked");
    }
}
