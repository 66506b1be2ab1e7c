package kassa.adapter.persistence.loyaltycard;

import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.port.DocumentFormat;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;

/** The accounts of cards in a table, each as a document; its row stays locked until the work that may change it ends. */
public final class JdbiCardAccounts implements CardAccounts {
    private final Session session;
    private final DocumentFormat<CardAccount> format;

    private JdbiCardAccounts(Session session, DocumentFormat<CardAccount> format) {
        this.session = session;
        this.format = format;
    }

    public static CardAccounts in(Store store, DocumentFormat<CardAccount> format) {
        return new JdbiCardAccounts(store.session(), format);
    }

    @Override
    public Optional<CardAccount> find(InstitutionId institution, CardId card) {
        String sql = """
                select document
                from card_account
                where institution_id = ? and programme_id = ? and card_number = ?%s""".formatted(session.writes() ? " for update" : "");
        return session.run(handle -> handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, card.programmeId())
                .bind(2, card.cardNumber())
                .map((row, context) -> format.read(row.getString("document")))
                .findOne());
    }

    @Override
    public void save(InstitutionId institution, CardAccount account) {
        String document = format.write(account);
        session.run(handle -> update(handle, institution, account.id(), document) == 1
                || insert(handle, institution, account.id(), document) == 1);
    }

    private static int update(Handle handle, InstitutionId institution, CardId card, String document) {
        String sql = """
                update card_account
                set document = ?
                where institution_id = ? and programme_id = ? and card_number = ?""";
        return execute(handle, sql, institution, card, document);
    }

    private static int insert(Handle handle, InstitutionId institution, CardId card, String document) {
        String sql = """
                insert into card_account (document, institution_id, programme_id, card_number)
                values (?, ?, ?, ?)""";
        return execute(handle, sql, institution, card, document);
    }

    private static int execute(Handle handle, String sql, InstitutionId institution, CardId card, String document) {
        return handle.createUpdate(sql)
                .bind(0, document)
                .bind(1, institution.value())
                .bind(2, card.programmeId())
                .bind(3, card.cardNumber())
                .execute();
    }
}
