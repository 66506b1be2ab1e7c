package kassa.adapter.persistence.loyaltycard;

import java.util.List;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;
import kassa.domain.receipt.PersonId;

/** What tells of persons among the cards; the points on a card stay, since its number tells of nobody any more. */
public final class CardPersons implements PersonalRecords {

    /** A card is one card in all stores; in a store where it is linked with another person, it is that person's. */
    private static final String HOLDERS = """
            update card_holder
            set id_code_hash = null, phone_hash = null, email_hash = null
            where (id_code_hash is not null or phone_hash is not null or email_hash is not null)
                and exists (
                    select 1
                    from card_link
                    where card_link.programme_id = card_holder.programme_id
                        and card_link.card_number = card_holder.card_number
                        and card_link.person_id = :person)
                and not exists (
                    select 1
                    from card_link
                    where card_link.programme_id = card_holder.programme_id
                        and card_link.card_number = card_holder.card_number
                        and card_link.institution_id = card_holder.institution_id
                        and card_link.person_id <> :person)""";

    private static final String LINKS = "delete from card_link where person_id = :person";
    private static final String TRIES = "delete from card_try where person_id = :person";

    private final Session session;
    private final String kind;
    private final String sql;

    private CardPersons(Store store, String kind, String sql) {
        this.session = store.session();
        this.kind = kind;
        this.sql = sql;
    }

    /** The links go last of what they lead to. */
    public static List<PersonalRecords> in(Store store) {
        return List.of(
                new CardPersons(store, "what holders of linked cards are recognised by", HOLDERS),
                new CardPersons(store, "links to loyalty cards", LINKS),
                new CardPersons(store, "failed tries to link a card", TRIES));
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Erasure erase(PersonId person) {
        return Erasure.of(session.change(handle ->
                handle.createUpdate(sql).bind("person", person.value()).execute()));
    }
}
