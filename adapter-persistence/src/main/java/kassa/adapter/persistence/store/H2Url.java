package kassa.adapter.persistence.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A URL of H2: where the database is, and its settings, as in {@code jdbc:h2:file:./data/kassa;CACHE_SIZE=8192}.
 *
 * <p>H2's own defaults lose commits that were acknowledged when the process is killed; {@link #hardened} makes up for it.
 */
final class H2Url {

    private static final String JDBC = "jdbc:h2:";
    private static final String FILE = JDBC + "file:";
    private static final String SUFFIX = ".mv.db";

    /** What H2 can be told, but this store does not bear, and why; the pattern is what it does bear. */
    private static final Map<String, Refusal> REFUSALS = Map.of(
            "WRITE_DELAY", new Refusal("0", "acknowledged receipts would be lost if the process is killed"),
            "AUTO_SERVER", new Refusal("FALSE", "it would open the database to the network"),
            "CIPHER",
                    new Refusal(
                            "", "a file that is encrypted cannot be searched after a crash for what was written last"),
            "FILE_LOCK", new Refusal("FS", "two processes could destroy the database"),
            "MODE", new Refusal("REGULAR", "statements would mean something else"),
            "IGNORECASE", new Refusal("FALSE", "ids that differ in case would be the same"));

    private final String place;
    private final Map<String, String> settings;
    private final Login login;

    private record Refusal(String allowed, String reason) {}

    private H2Url(String place, Map<String, String> settings, StoreSettings store) {
        this.place = place;
        this.settings = settings;
        this.login = Login.of(store, taken("USER"), taken("PASSWORD"));
        requirePlace();
        REFUSALS.forEach(this::requireAllowed);
    }

    private Optional<String> taken(String setting) {
        return Optional.ofNullable(settings.remove(setting));
    }

    /** @throws DatabaseUnusable if it cannot be read, or asks for what would break a guarantee of the store */
    static H2Url of(StoreSettings store) {
        List<String> parts = split(store.url());
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : parts.subList(1, parts.size())) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                settings.put(setting.substring(0, equals).toUpperCase(Locale.ROOT), setting.substring(equals + 1));
            } else if (!setting.isEmpty()) {
                throw new DatabaseUnusable("the database URL has a setting without a value");
            }
        }
        return new H2Url(parts.get(0), settings, store);
    }

    /** At every semicolon that no backslash stands before. */
    private static List<String> split(String url) {
        return new ArrayList<>(List.of(url.split("(?<!\\\\);", -1)));
    }

    /** Where the database is, as H2 is told, such as {@code file:./data/kassa}. */
    String place() {
        return place.substring(JDBC.length());
    }

    /** The file of the database; none if it is in memory. */
    Optional<String> file() {
        String path = place().replaceFirst("^(?i:file:)", "");
        return path.toLowerCase(Locale.ROOT).startsWith("mem:") ? Optional.empty() : Optional.of(path + SUFFIX);
    }

    Login login() {
        return login;
    }

    /**
     * The URL with what was left open: every commit is on file when it returns, the database is closed by us and not by
     * H2's own hook, a lock is waited for one second; no file of traces takes the last of a disk, or tells of customers; a
     * full disk is waited for.
     */
    String hardened() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putIfAbsent("WRITE_DELAY", "0");
        all.putIfAbsent("DB_CLOSE_ON_EXIT", "FALSE");
        all.putIfAbsent("LOCK_TIMEOUT", "1000");
        all.putIfAbsent("TRACE_LEVEL_FILE", "0");
        all.putIfAbsent("QUERY_CACHE_SIZE", "64");
        StringBuilder url = new StringBuilder(JDBC);
        url.append(DiskRoom.isOnDisk(place()) ? PatientDisk.place(place()) : place());
        all.forEach((name, value) -> url.append(';').append(name).append('=').append(value));
        return url.toString();
    }

    private void requirePlace() {
        String kind = place().toLowerCase(Locale.ROOT);
        if (kind.startsWith("tcp:") || kind.startsWith("ssl:") || kind.startsWith("zip:") || kind.isEmpty()) {
            throw new DatabaseUnusable("H2 is used within this process, on a file: " + FILE + "./data/kassa");
        }
    }

    private void requireAllowed(String name, Refusal refusal) {
        String value = settings.getOrDefault(name, refusal.allowed());
        if (!value.equalsIgnoreCase(refusal.allowed())) {
            throw new DatabaseUnusable(
                    "the database URL says " + name + "=" + value + ", which is refused: " + refusal.reason());
        }
    }
}
