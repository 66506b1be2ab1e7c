package kassa.adapter.persistence.loyaltycard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.loyaltycard.CardLink;
import kassa.application.loyaltycard.CardLinks;
import kassa.application.loyaltycard.StoreCard;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;
import org.jdbi.v3.core.Handle;

/** Whom the cards of the stores are linked with, a row for each. */
public final class JdbiCardLinks implements CardLinks {

    private final Session session;

    private JdbiCardLinks(Session session) {
        this.session = session;
    }

    public static CardLinks in(Store store) {
        return new JdbiCardLinks(store.session());
    }

    @Override
    public List<CardLink> of(CardId card) {
        String sql = """
                select institution_id, person_id, linked_at
                from card_link
                where programme_id = ? and card_number = ?
                order by institution_id""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, card.programmeId())
                .bind(1, card.cardNumber())
                .map((row, context) -> link(row, card))
                .list());
    }

    private static CardLink link(ResultSet row, CardId card) throws SQLException {
        return new CardLink(
                new StoreCard(new InstitutionId(row.getString("institution_id")), card),
                new PersonId(row.getString("person_id")),
                Instants.read(row, "linked_at").orElseThrow());
    }

    @Override
    public void put(CardLink link) {
        String update = """
                update card_link
                set person_id = ?, linked_at = ?
                where programme_id = ? and card_number = ? and institution_id = ?""";
        String insert = """
                insert into card_link (person_id, linked_at, programme_id, card_number, institution_id)
                values (?, ?, ?, ?, ?)""";
        session.change(handle -> execute(handle, update, link) == 1 ? 1 : execute(handle, insert, link));
    }

    private static int execute(Handle handle, String sql, CardLink link) {
        return handle.createUpdate(sql)
                .bind(0, link.person().value())
                .bind(1, Instants.column(link.linkedAt()))
                .bind(2, link.card().card().programmeId())
                .bind(3, link.card().card().cardNumber())
                .bind(4, link.card().institution().value())
                .execute();
    }
}
