package kassa.application.port.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows by their key, in the order in which they came. A copy shares them until it is changed. */
final class Table<K, V> {

    private Map<K, V> rows;
    private boolean shared;

    private Table(Map<K, V> rows, boolean shared) {
        this.rows = rows;
        this.shared = shared;
    }

    static <K, V> Table<K, V> empty() {
        return new Table<>(new LinkedHashMap<>(), false);
    }

    /** What is done to the copy does not show here. This table itself must not change any more. */
    Table<K, V> copy() {
        return new Table<>(rows, true);
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    Stream<V> all() {
        return rows.values().stream();
    }

    Stream<K> keys() {
        return rows.keySet().stream();
    }

    void put(K key, V value) {
        own().put(key, value);
    }

    void remove(K key) {
        own().remove(key);
    }

    private Map<K, V> own() {
        if (shared) {
            rows = new LinkedHashMap<>(rows);
            shared = false;
        }
        return rows;
    }
}
