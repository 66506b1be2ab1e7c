package kassa.adapter.persistence.loyaltycard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.loyaltycard.CardHolders;
import kassa.application.loyaltycard.StoreCard;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.node.InstitutionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** The cards that the merchant has made known in a table, with keyed hashes of what their holders are recognised by. */
public final class JdbiCardHolders implements CardHolders {

    private static final List<ValidationType> HASHED =
            List.of(ValidationType.IDCODE, ValidationType.PHONE, ValidationType.EMAIL);

    private final Session session;
    private final PersonKeys keys;

    private JdbiCardHolders(Session session, PersonKeys keys) {
        this.session = session;
        this.keys = keys;
    }

    public static CardHolders in(Store store, PersonKeys keys) {
        return new JdbiCardHolders(store.session(), keys);
    }

    /** What is kept under an earlier key counts as unknown: put again, it is kept under the first. */
    @Override
    public boolean knows(StoreCard card, List<HolderTrait> traits) {
        String sql = """
                select id_code_hash, phone_hash, email_hash
                from card_holder
                where programme_id = ? and card_number = ? and institution_id = ?""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, card.card().programmeId())
                .bind(1, card.card().cardNumber())
                .bind(2, card.institution().value())
                .map((row, context) -> hasAll(row, hashes(card, traits)))
                .findOne()
                .orElse(false));
    }

    private static boolean hasAll(ResultSet row, List<Optional<String>> hashes) throws SQLException {
        boolean all = true;
        for (int i = 0; i < hashes.size(); i++) {
            String kept = row.getString(i + 1);
            all &= hashes.get(i).map(hash -> hash.equals(kept)).orElse(true);
        }
        return all;
    }

    @Override
    public void put(StoreCard card, List<HolderTrait> traits) {
        List<Optional<String>> hashes = hashes(card, traits);
        session.change(handle -> update(handle, card, hashes) == 1 ? 1 : insert(handle, card, hashes));
    }

    private static int update(Handle handle, StoreCard card, List<Optional<String>> hashes) {
        String sql = """
                update card_holder
                set id_code_hash = coalesce(?, id_code_hash), phone_hash = coalesce(?, phone_hash),
                    email_hash = coalesce(?, email_hash)
                where programme_id = ? and card_number = ? and institution_id = ?""";
        return bound(handle.createUpdate(sql), card, hashes).execute();
    }

    private static int insert(Handle handle, StoreCard card, List<Optional<String>> hashes) {
        String sql = """
                insert into card_holder (id_code_hash, phone_hash, email_hash, programme_id, card_number, institution_id)
                values (?, ?, ?, ?, ?, ?)""";
        return bound(handle.createUpdate(sql), card, hashes).execute();
    }

    private static Update bound(Update update, StoreCard card, List<Optional<String>> hashes) {
        for (int i = 0; i < hashes.size(); i++) {
            update.bind(i, hashes.get(i).orElse(null));
        }
        return update.bind(3, card.card().programmeId())
                .bind(4, card.card().cardNumber())
                .bind(5, card.institution().value());
    }

    /** One for each column, in the order of {@link #HASHED}. */
    private List<Optional<String>> hashes(StoreCard card, List<HolderTrait> traits) {
        return HASHED.stream()
                .map(type -> traits.stream()
                        .filter(trait -> trait.type() == type)
                        .findFirst()
                        .map(trait -> keys.hash(trait, card.card().programmeId())))
                .toList();
    }

    @Override
    public List<StoreCard> having(HolderTrait trait, String programmeId) {
        return trait.type() == ValidationType.CARD_NUMBER
                ? having("card_number", List.of(trait.value()), programmeId)
                : having(column(trait.type()), keys.hashes(trait, programmeId), programmeId);
    }

    private static String column(ValidationType type) {
        return switch (type) {
            case CARD_NUMBER -> "card_number";
            case IDCODE -> "id_code_hash";
            case PHONE -> "phone_hash";
            case EMAIL -> "email_hash";
        };
    }

    private List<StoreCard> having(String column, List<String> values, String programmeId) {
        if (values.isEmpty()) {
            return List.of();
        }
        String sql = """
                select institution_id, programme_id, card_number
                from card_holder
                where programme_id = ? and %s in (%s)
                order by institution_id, card_number""".formatted(column, String.join(", ", Collections.nCopies(values.size(), "?")));
        return session.ask(handle -> bound(handle.createQuery(sql).bind(0, programmeId), values)
                .map(JdbiCardHolders::card)
                .list());
    }

    private static Query bound(Query query, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i + 1, values.get(i));
        }
        return query;
    }

    private static StoreCard card(ResultSet row, StatementContext context) throws SQLException {
        return new StoreCard(
                new InstitutionId(row.getString("institution_id")),
                new CardId(row.getString("programme_id"), row.getString("card_number")));
    }
}
