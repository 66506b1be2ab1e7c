package kassa.adapter.persistence.loyaltycard;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.loyaltycard.CardTries;
import kassa.application.port.StaleVersion;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.receipt.PersonId;
import org.jdbi.v3.core.Handle;

/** Failed tries, all of a person in one row: it stays locked until the work that may add one ends. */
public final class JdbiCardTries implements CardTries {

    private static final String SEPARATOR = " ";

    private final Session session;

    private JdbiCardTries(Session session) {
        this.session = session;
    }

    public static CardTries in(Store store) {
        return new JdbiCardTries(store.session());
    }

    @Override
    public FailedTries of(PersonId person) {
        String sql = """
                select failures
                from card_try
                where person_id = ?%s""".formatted(session.writes() ? " for update" : "");
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, person.value())
                .map((row, context) -> failures(row.getString("failures")))
                .findOne()
                .orElse(FailedTries.none()));
    }

    private static FailedTries failures(String text) {
        return new FailedTries(
                Arrays.stream(text.split(SEPARATOR)).map(Instant::parse).toList());
    }

    @Override
    public void put(PersonId person, FailedTries failures, boolean isFirst) {
        String insert = "insert into card_try (failures, last_failed_at, person_id) values (?, ?, ?)";
        String update = "update card_try set failures = ?, last_failed_at = ? where person_id = ?";
        session.change(handle -> requireOne(execute(handle, isFirst ? insert : update, person, failures.at())));
    }

    private static int execute(Handle handle, String sql, PersonId person, List<Instant> failures) {
        return handle.createUpdate(sql)
                .bind(0, failures.stream().map(Instant::toString).collect(Collectors.joining(SEPARATOR)))
                .bind(1, Instants.column(failures.get(failures.size() - 1)))
                .bind(2, person.value())
                .execute();
    }

    private static int requireOne(int kept) {
        if (kept != 1) {
            throw new StaleVersion("the failed tries of a person have been forgotten meanwhile");
        }
        return kept;
    }

    @Override
    public int forget(Instant before) {
        String sql = "delete from card_try where last_failed_at < ?";
        return session.change(handle ->
                handle.createUpdate(sql).bind(0, Instants.column(before)).execute());
    }
}
