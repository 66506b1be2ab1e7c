package kassa.adapter.persistence.purchasecontrol;

import java.util.List;
import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;
import kassa.application.port.DocumentFormat;
import kassa.application.purchasecontrol.FiledControl;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ForgottenBuyer;
import kassa.domain.receipt.ForgottenCustomer;
import kassa.domain.receipt.PersonId;
import org.jdbi.v3.core.Handle;

/** Whose purchases were looked into, in control cases and in the requests for them. */
public final class ControlPersons implements PersonalRecords {

    private final Session session;
    private final ControlRows rows;

    private ControlPersons(Session session, DocumentFormat<ControlCase> format) {
        this.session = session;
        this.rows = new ControlRows(format);
    }

    public static PersonalRecords in(Store store, DocumentFormat<ControlCase> format) {
        return new ControlPersons(store.session(), format);
    }

    @Override
    public String kind() {
        return "purchase controls";
    }

    @Override
    public Erasure erase(PersonId person) {
        return Erasure.of(session.change(handle -> {
            List<ControlCase> cases = of(handle, person);
            cases.forEach(control -> forget(handle, control));
            return cases.size();
        }));
    }

    private List<ControlCase> of(Handle handle, PersonId person) {
        String sql = """
                select document
                from control_case
                where person_id = ?
                order by invoice_id, institution_id
                for update""";
        return handle.createQuery(sql)
                .bind(0, person.value())
                .map(rows::control)
                .list();
    }

    private int forget(Handle handle, ControlCase control) {
        String sql = """
                update control_case
                set
                    person_id = ?, state = ?, decision = ?, failed = ?, deviates = ?, checked_at = ?, expires_at = ?,
                    request = ?, document = ?, version = version + 1
                where invoice_id = ? and institution_id = ?""";
        FiledControl after = new FiledControl(ForgottenBuyer.of(control), ForgottenCustomer.NO_PAPER);
        return rows.bind(handle.createUpdate(sql), after)
                .bind(ControlRows.CHANGING, control.invoice().value())
                .bind(ControlRows.CHANGING + 1, control.institution().value())
                .execute();
    }
}
