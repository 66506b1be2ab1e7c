package kassa.adapter.persistence.purchasecontrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import kassa.adapter.persistence.store.Instants;
import kassa.application.port.DocumentFormat;
import kassa.application.port.Versioned;
import kassa.application.purchasecontrol.FiledControl;
import kassa.domain.purchasecontrol.ControlCase;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** A control case as a row: the document is the truth, the other columns are copies of it to search by. */
final class ControlRows implements RowMapper<Versioned<FiledControl>> {

    /** How many columns {@link #bind} binds. */
    static final int CHANGING = 9;

    private final DocumentFormat<ControlCase> format;

    ControlRows(DocumentFormat<ControlCase> format) {
        this.format = format;
    }

    @Override
    public Versioned<FiledControl> map(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(
                new FiledControl(control(row, context), row.getString("request")), row.getLong("version"));
    }

    /** The case alone, without its paper. */
    ControlCase control(ResultSet row, StatementContext context) throws SQLException {
        return format.read(row.getString("document"));
    }

    /** Person, state, decision, failure, deviation, instants, request and document: all that changes in a case's life. */
    Update bind(Update statement, FiledControl filed) {
        ControlCase control = filed.control();
        return statement
                .bind(0, control.person().value())
                .bind(1, control.state().name())
                .bind(2, control.check().decision().name())
                .bind(3, control.hasFailed())
                .bind(4, control.deviation().isPresent())
                .bind(5, Instants.column(control.check().at()))
                .bind(6, Instants.column(control.expiresAt()))
                .bind(7, filed.request())
                .bind(8, format.write(control));
    }
}
