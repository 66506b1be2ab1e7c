package kassa.adapter.persistence.purchasecontrol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kassa.adapter.persistence.store.Instants;
import kassa.application.port.Position;
import kassa.application.purchasecontrol.ControlQuery;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Control cases by what is known of them, those whose cart was looked at last, first. */
final class ControlLists {

    private final ControlRows rows;

    ControlLists(ControlRows rows) {
        this.rows = rows;
    }

    List<ControlCase> of(Handle handle, ControlQuery query, Instant now, int limit) {
        Conditions conditions = new Conditions();
        query.institution().ifPresent(store -> conditions.add("institution_id = ?", store.value()));
        query.state().ifPresent(state -> addState(conditions, state, now));
        query.person().ifPresent(person -> conditions.add("person_id = ?", person.value()));
        query.deviation().ifPresent(deviates -> conditions.add("deviates = ?", deviates));
        query.after()
                .ifPresent(
                        last -> conditions.add("(checked_at, invoice_id, institution_id) < (?, ?, ?)", position(last)));
        return latest(handle, conditions, limit);
    }

    /** A row may not know yet that its time has run out. */
    private static void addState(Conditions conditions, ControlState state, Instant now) {
        switch (state) {
            case OPEN -> conditions.add("state = 'OPEN' and expires_at > ?", Instants.column(now));
            case EXPIRED ->
                conditions.add("(state = 'EXPIRED' or state = 'OPEN' and expires_at <= ?)", Instants.column(now));
            default -> conditions.add("state = ?", state.name());
        }
    }

    private static Object[] position(Position<Purchase> last) {
        return new Object[] {
            Instants.column(last.at()),
            last.id().invoice().value(),
            last.id().institution().value()
        };
    }

    private List<ControlCase> latest(Handle handle, Conditions conditions, int limit) {
        String sql = """
                select document
                from control_case%s
                order by checked_at desc, invoice_id desc, institution_id desc
                fetch first ? rows only""".formatted(conditions.where());
        return conditions
                .bind(handle.createQuery(sql))
                .bind(conditions.values.size(), limit)
                .map(rows::control)
                .list();
    }

    /** Conditions that all hold, and the values of their question marks. */
    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String text, Object... bound) {
            texts.add(text);
            values.addAll(List.of(bound));
        }

        String where() {
            return texts.isEmpty() ? "" : "\nwhere " + String.join(" and ", texts);
        }

        Query bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            return query;
        }
    }
}
