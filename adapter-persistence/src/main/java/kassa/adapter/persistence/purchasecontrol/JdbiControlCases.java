package kassa.adapter.persistence.purchasecontrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kassa.adapter.persistence.store.Instants;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.port.DocumentFormat;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.application.purchasecontrol.ControlCases;
import kassa.application.purchasecontrol.ControlQuery;
import kassa.application.purchasecontrol.FiledControl;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.node.InstitutionId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.PastControl;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import org.jdbi.v3.core.statement.StatementContext;

/** Control cases in a table; the row of one stays locked until the work that may change it ends. */
public final class JdbiControlCases implements ControlCases {

    private final Session session;
    private final ControlRows rows;
    private final ControlLists lists;

    private JdbiControlCases(Session session, DocumentFormat<ControlCase> format) {
        this.session = session;
        this.rows = new ControlRows(format);
        this.lists = new ControlLists(rows);
    }

    public static ControlCases in(Store store, DocumentFormat<ControlCase> format) {
        return new JdbiControlCases(store.session(), format);
    }

    @Override
    public Optional<Versioned<FiledControl>> find(Purchase purchase) {
        String sql = """
                select version, request, document
                from control_case
                where invoice_id = ? and institution_id = ?%s""".formatted(session.writes() ? " for update" : "");
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, purchase.invoice().value())
                .bind(1, purchase.institution().value())
                .map(rows)
                .findOne());
    }

    @Override
    public List<InstitutionId> storesOf(InvoiceId invoice) {
        String sql = """
                select institution_id
                from control_case
                where invoice_id = ?
                order by institution_id""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, invoice.value())
                .map((row, context) -> new InstitutionId(row.getString(1)))
                .list());
    }

    @Override
    public void add(FiledControl control) {
        String sql = """
                insert into control_case (
                    person_id, state, decision, failed, deviates, checked_at, expires_at, request, document,
                    invoice_id, institution_id, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
        session.change(handle -> rows.bind(handle.createUpdate(sql), control)
                .bind(ControlRows.CHANGING, control.control().invoice().value())
                .bind(ControlRows.CHANGING + 1, control.control().institution().value())
                .execute());
    }

    @Override
    public void replace(FiledControl changed, long version) {
        String sql = """
                update control_case
                set
                    person_id = ?, state = ?, decision = ?, failed = ?, deviates = ?, checked_at = ?, expires_at = ?,
                    request = ?, document = ?, version = version + 1
                where invoice_id = ? and institution_id = ? and version = ?""";
        session.change(handle -> requireOne(
                rows.bind(handle.createUpdate(sql), changed)
                        .bind(ControlRows.CHANGING, changed.control().invoice().value())
                        .bind(
                                ControlRows.CHANGING + 1,
                                changed.control().institution().value())
                        .bind(ControlRows.CHANGING + 2, version)
                        .execute(),
                changed));
    }

    private static int requireOne(int replaced, FiledControl changed) {
        if (replaced != 1) {
            throw new StaleVersion("the control of " + changed.control().invoice() + " has changed since it was read");
        }
        return replaced;
    }

    @Override
    public List<Purchase> due(Instant now, int limit) {
        String sql = """
                select invoice_id, institution_id
                from control_case
                where state = 'OPEN' and expires_at <= ?
                order by expires_at, invoice_id, institution_id
                fetch first ? rows only""";
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, Instants.column(now))
                .bind(1, limit)
                .map((row, context) ->
                        new Purchase(new InstitutionId(row.getString(2)), new InvoiceId(row.getString(1))))
                .list());
    }

    @Override
    public List<ControlCase> list(ControlQuery query, Instant now, int limit) {
        return session.ask(handle -> lists.of(handle, query, now, limit)).stream()
                .map(control -> control.asOf(now))
                .toList();
    }

    @Override
    public List<PastControl> past(PersonId person, Purchase judged, int limit) {
        return past(person, judged, "", limit);
    }

    @Override
    public List<PastControl> telling(PersonId person, Purchase judged, int limit) {
        return past(person, judged, "and (failed or decision = 'FULL' and state = 'PASSED')", limit);
    }

    private List<PastControl> past(PersonId person, Purchase judged, String condition, int limit) {
        String sql = """
                select decision, state, failed
                from control_case
                where person_id = ? and not (invoice_id = ? and institution_id = ?) %s
                order by checked_at desc, invoice_id desc, institution_id desc
                fetch first ? rows only""".formatted(condition);
        return session.ask(handle -> handle.createQuery(sql)
                .bind(0, person.value())
                .bind(1, judged.invoice().value())
                .bind(2, judged.institution().value())
                .bind(3, limit)
                .map(JdbiControlCases::past)
                .list());
    }

    private static PastControl past(ResultSet row, StatementContext context) throws SQLException {
        return new PastControl(
                ControlDecision.valueOf(row.getString("decision")),
                ControlState.valueOf(row.getString("state")),
                row.getBoolean("failed"));
    }
}
