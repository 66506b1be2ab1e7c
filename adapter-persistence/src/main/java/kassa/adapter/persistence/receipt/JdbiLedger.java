package kassa.adapter.persistence.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.port.StaleVersion;
import kassa.application.receipt.Ledger;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.LedgerEnd;
import kassa.domain.receipt.LedgerEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The ledger in two tables: its entries, which the database itself refuses to change, and a row for each store that says
 * where they end. That row is locked until the unit of work ends: entries of a store come one after the other.
 */
public final class JdbiLedger implements Ledger {

    private final Session session;

    private JdbiLedger(Session session) {
        this.session = session;
    }

    public static Ledger in(Store store) {
        return new JdbiLedger(store.session());
    }

    @Override
    public LedgerEnd end(InstitutionId institution) {
        String sql = """
                select last_sequence, last_hash, receipts_before, credit_notes_before
                from ledger
                where institution_id = ?%s""".formatted(session.writes() ? "\nfor update" : "");
        return session.ask(handle -> handle.createQuery(sql)
                        .bind(0, institution.value())
                        .map((row, context) -> end(institution, row))
                        .findOne())
                .orElseGet(() -> LedgerEnd.ofNothing(institution));
    }

    private static LedgerEnd end(InstitutionId institution, ResultSet row) throws SQLException {
        LedgerEnd start =
                LedgerEnd.ofNothing(institution, row.getLong("receipts_before"), row.getLong("credit_notes_before"));
        Optional<String> hash = Optional.ofNullable(row.getString("last_hash"));
        return hash.isEmpty() ? start : start.at(row.getLong("last_sequence"), hash.get());
    }

    @Override
    public void append(LedgerEntry entry) {
        session.change(handle -> insert(handle, entry) + moveEnd(handle, entry));
    }

    private static int insert(Handle handle, LedgerEntry entry) {
        String sql = """
                insert into ledger_entry (institution_id, sequence, kind, entered_at, content, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?)""";
        return handle.createUpdate(sql)
                .bind(0, entry.institution().value())
                .bind(1, entry.sequence())
                .bind(2, entry.kind())
                .bind(3, Instants.column(entry.at()))
                .bind(4, entry.content())
                .bind(5, entry.previousHash())
                .bind(6, entry.hash())
                .execute();
    }

    private static int moveEnd(Handle handle, LedgerEntry entry) {
        String sql = """
                update ledger
                set last_sequence = ?, last_hash = ?
                where institution_id = ? and coalesce(last_sequence, 0) = ?""";
        int moved = handle.createUpdate(sql)
                .bind(0, entry.sequence())
                .bind(1, entry.hash())
                .bind(2, entry.institution().value())
                .bind(3, entry.sequence() - 1)
                .execute();
        return moved == 1 ? moved : begin(handle, entry);
    }

    /** The row of a store comes with its first entry. */
    private static int begin(Handle handle, LedgerEntry first) {
        if (first.sequence() != 1) {
            throw new StaleVersion("another entry has been kept in the meantime");
        }
        String sql = """
                insert into ledger (institution_id, last_sequence, last_hash, receipts_before, credit_notes_before)
                values (?, 1, ?, 0, 0)""";
        return handle.createUpdate(sql)
                .bind(0, first.institution().value())
                .bind(1, first.hash())
                .execute();
    }

    @Override
    public List<LedgerEntry> page(InstitutionId institution, long after, int limit) {
        String sql = """
                select institution_id, sequence, kind, entered_at, content, previous_hash, hash
                from ledger_entry
                where institution_id = ? and sequence > ?
                order by sequence
                fetch first ? rows only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, institution.value())
                .bind(1, after)
                .bind(2, limit)
                .map(JdbiLedger::entry)
                .list());
    }

    private static LedgerEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new LedgerEntry(
                new InstitutionId(row.getString("institution_id")),
                row.getLong("sequence"),
                row.getString("kind"),
                Instants.read(row, "entered_at").orElseThrow(),
                row.getString("content"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** Sorted here, because databases compare texts as they were told when they were made. */
    @Override
    public List<InstitutionId> stores() {
        return session.ask(handle -> handle
                .createQuery("select institution_id from ledger")
                .map((row, context) -> new InstitutionId(row.getString(1)))
                .stream()
                .sorted(Comparator.comparing(InstitutionId::value))
                .toList());
    }
}
