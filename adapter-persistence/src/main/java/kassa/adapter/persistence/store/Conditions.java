package kassa.adapter.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** Conditions of a query that all hold, and the values of their question marks. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** One more, such as {@code add("state = ?", "PAID")}. */
    public void add(String text, Object... bound) {
        texts.add(text);
        values.addAll(List.of(bound));
    }

    /** The clause on a line of its own; empty if there are no conditions. */
    public String where() {
        return Optional.of(texts)
                .filter(some -> !some.isEmpty())
                .map(some -> "\nwhere " + String.join(" and ", some))
                .orElse("");
    }

    /** Binds their values, and behind them that of the limit. */
    public Query bind(Query query, int limit) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query.bind(values.size(), limit);
    }
}
