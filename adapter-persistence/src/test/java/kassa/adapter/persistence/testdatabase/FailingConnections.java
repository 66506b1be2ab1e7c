package kassa.adapter.persistence.testdatabase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * Connections of which one call fails as if the line to the database were cut: the n-th of all calls that go to the
 * connection, its statements and its results. Closing never fails: it is what a pool does with a line that is cut.
 */
public final class FailingConnections {

    /** What a cut line leaves behind. */
    public enum Cut {
        /** The call did not reach the database, and neither does any later one. */
        BEFORE_THE_CALL,
        /** The call was carried out, only its answer is lost; no later call reaches the database. */
        AFTER_THE_CALL
    }

    /** From the most special to the most general one. */
    private static final List<Class<?>> KINDS = List.of(
            CallableStatement.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class,
            Connection.class,
            DatabaseMetaData.class,
            DataSource.class);

    private final DataSource source;
    private Cut cut = Cut.BEFORE_THE_CALL;
    private int callsLeft = Integer.MAX_VALUE;
    private int calls;

    public FailingConnections(DataSource source) {
        this.source = source;
    }

    public DataSource source() {
        return (DataSource) watched(source);
    }

    /** From now on the n-th call fails, counted from 1. */
    public void cut(int call, Cut how) {
        callsLeft = call;
        cut = how;
        calls = 0;
    }

    /** No call fails any more; answers how many there were since the last cut. */
    public int mend() {
        callsLeft = Integer.MAX_VALUE;
        return calls;
    }

    private Object watched(Object real) {
        return KINDS.stream()
                .filter(kind -> kind.isInstance(real))
                .findFirst()
                .map(kind -> Proxy.newProxyInstance(
                        kind.getClassLoader(),
                        new Class<?>[] {kind},
                        (proxy, method, arguments) -> call(real, method, arguments)))
                .orElse(real);
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        boolean isCounted = canFail(method);
        if (isCounted) {
            calls++;
        }
        boolean isCut = isCounted && calls >= callsLeft;
        if (isCut && (calls > callsLeft || cut == Cut.BEFORE_THE_CALL)) {
            throw lineCut();
        }
        Object answer = invoke(real, method, arguments);
        if (isCut) {
            giveBack(answer);
            throw lineCut();
        }
        return watched(answer);
    }

    /** A connection that nobody gets was opened by this double alone. */
    private static void giveBack(Object answer) throws SQLException {
        if (answer instanceof Connection lost && !lost.isClosed()) {
            lost.close();
        }
    }

    private static boolean canFail(Method method) {
        return Arrays.asList(method.getExceptionTypes()).contains(SQLException.class)
                && !method.getName().equals("close")
                && !method.getName().equals("isClosed");
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static SQLException lineCut() {
        return new SQLTransientConnectionException("the line is cut", "08006");
    }
}
