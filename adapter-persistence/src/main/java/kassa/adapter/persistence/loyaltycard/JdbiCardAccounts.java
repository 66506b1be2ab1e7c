package kassa.adapter.persistence.loyaltycard;

import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.port.DocumentFormat;
import kassa.application.port.StaleVersion;
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
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, card.programmeId())
                .bind(2, card.cardNumber())
                .map((row, context) -> format.read(row.getString("document")))
                .findOne());
    }

    @Override
    public void add(InstitutionId institution, CardAccount account) {
        String sql = """
                insert into card_account (document, institution_id, programme_id, card_number)
                values (?, ?, ?, ?)""";
        session.change(handle -> execute(handle, sql, institution, account));
    }

    @Override
    public void replace(InstitutionId institution, CardAccount account) {
        String sql = """
                update card_account
                set document = ?
                where institution_id = ? and programme_id = ? and card_number = ?""";
        session.change(handle -> requireOne(execute(handle, sql, institution, account), account.id()));
    }

    private static int requireOne(int replaced, CardId card) {
        if (replaced != 1) {
            throw new StaleVersion("card " + card + " has no account any more");
        }
        return replaced;
    }

    private int execute(Handle handle, String sql, InstitutionId institution, CardAccount account) {
        return handle.createUpdate(sql)
                .bind(0, format.write(account))
                .bind(1, institution.value())
                .bind(2, account.id().programmeId())
                .bind(3, account.id().cardNumber())
                .execute();
    }
}
