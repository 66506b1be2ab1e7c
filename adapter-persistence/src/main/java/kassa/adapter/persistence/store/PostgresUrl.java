package kassa.adapter.persistence.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A URL of PostgreSQL: where the database is, and settings of the connections, as in
 * {@code jdbc:postgresql://db.example/kassa?sslmode=verify-full}.
 */
final class PostgresUrl {

    private static final Pattern FORM = Pattern.compile("(jdbc:postgresql://[^/?@]*/[^/?@]+)(?:\\?(.*))?");

    private static final String SILENCE = "socketTimeout";
    private static final int SHORTEST_SILENCE = 2;
    private static final int LONGEST_SILENCE = 60;
    private static final int USUAL_SILENCE = 5;

    private final String place;
    private final Map<String, String> settings;
    private final Login login;

    private PostgresUrl(String place, Map<String, String> settings, StoreSettings store) {
        this.place = place;
        this.settings = settings;
        this.login = Login.of(store, taken("user"), taken("password"));
        requireLimit(silence());
    }

    private Optional<String> taken(String setting) {
        return Optional.ofNullable(settings.remove(setting)).map(PostgresUrl::decoded);
    }

    /** @throws DatabaseUnusable if it cannot be read, or asks for what would break a guarantee of the store */
    static PostgresUrl of(StoreSettings store) {
        Matcher parts = FORM.matcher(store.url());
        if (!parts.matches()) {
            throw new DatabaseUnusable(
                    "the database URL of PostgreSQL names a server and a database, and no user before"
                            + " them, as jdbc:postgresql://localhost:5432/kassa");
        }
        return new PostgresUrl(parts.group(1), settings(Optional.ofNullable(parts.group(2))), store);
    }

    private static Map<String, String> settings(Optional<String> query) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : query.orElse("").split("&")) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                settings.put(setting.substring(0, equals), setting.substring(equals + 1));
            } else if (!setting.isEmpty()) {
                throw new DatabaseUnusable("the database URL has a setting without a value");
            }
        }
        return settings;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new DatabaseUnusable("the user or password in the database URL has a % that stands for nothing");
        }
    }

    Login login() {
        return login;
    }

    /** How long the server may say nothing while it is waited for; longer, it counts as dead. */
    Duration longestSilence() {
        return Duration.ofSeconds(Long.parseLong(silence()));
    }

    private String silence() {
        return settings.getOrDefault(SILENCE, String.valueOf(USUAL_SILENCE));
    }

    private static void requireLimit(String seconds) {
        if (!seconds.matches("[0-9]{1,3}")
                || Integer.parseInt(seconds) < SHORTEST_SILENCE
                || Integer.parseInt(seconds) > LONGEST_SILENCE) {
            throw new DatabaseUnusable("the database URL has a " + SILENCE + " that is not a number of seconds from "
                    + SHORTEST_SILENCE + " to " + LONGEST_SILENCE + ": a dead server would hold up every request");
        }
    }

    /**
     * The URL with what was left open: batches travel as one statement, a dead server is noticed within seconds, no
     * message tells what was in a row.
     */
    String hardened() {
        return withSilence(silence());
    }

    /** The URL for work that takes its time. */
    String unhurried() {
        return withSilence("0");
    }

    private String withSilence(String seconds) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put(SILENCE, seconds);
        all.putIfAbsent("connectTimeout", "2");
        all.putIfAbsent("cancelSignalTimeout", "2");
        all.putIfAbsent("tcpKeepAlive", "true");
        all.putIfAbsent("reWriteBatchedInserts", "true");
        all.putIfAbsent("ApplicationName", "kassa");
        all.putIfAbsent("logServerErrorDetail", "false");
        return all.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("&", place + "?", ""));
    }
}
