package kassa.bootstrap;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kassa.domain.invoice.Retention;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.rule.RuleViolation;

/**
 * A kind of value that settings have, such as {@link #PORT}.
 *
 * @param expectation what a text must be, to be said behind "is not"
 * @param reading the value of a text, empty if it is not of this kind
 */
record SettingKind<T>(String expectation, Function<String, Optional<T>> reading) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_DECIMALS = 4;

    static final SettingKind<String> TEXT = new SettingKind<>("a text", Optional::of);

    static final SettingKind<Integer> PORT = number("a port: a number from 0 to 65535", 0, 65_535);

    static final SettingKind<String> HOST =
            text("an address of this machine, such as 127.0.0.1", "[A-Za-z0-9.:%_-]{1,253}");

    static final SettingKind<String> DATABASE = text(
            "the URL of a database of H2 or PostgreSQL, such as jdbc:h2:file:./data/kassa", "jdbc:(h2|postgresql):.+");

    static final SettingKind<String> TOKEN = text("a token: letters, digits and signs without blanks", "[!-~]+");

    /** One that can be guessed proves nothing. */
    static final SettingKind<String> SIGNING_SECRET =
            text("a secret of 16 letters, digits and signs or more, without blanks", "[!-~]{16,500}");

    /** Short keys can be found out by trying. */
    static final SettingKind<List<String>> PERSON_KEYS = new SettingKind<>(
            "a list of keys separated by commas, each of 32 letters, digits and signs or more, and none there twice",
            SettingKind::keys);

    static final SettingKind<Integer> TRIES = number("a number of tries from 1 to 1000", 1, 1_000);

    static final SettingKind<List<PlatformToken>> TOKENS = new SettingKind<>(
            "a list of tokens separated by commas, each of letters, digits and signs, with or without institution: before it",
            PlatformToken::parseAll);

    static final SettingKind<URI> WEB_ADDRESS = new SettingKind<>(
            "a web address, such as https://platform.example", text -> uri(text).filter(SettingKind::isWebAddress));

    static final SettingKind<Duration> DURATION = new SettingKind<>(
            "a duration from a second to a year, such as PT24H",
            text -> duration(text).filter(SettingKind::isBearable));

    static final SettingKind<Retention> RETENTION =
            new SettingKind<>("a period from a day to a hundred years, such as P7Y", SettingKind::retention);

    static final SettingKind<Path> FOLDER = new SettingKind<>(
            "a folder that is there", text -> OrderReading.path(text).filter(Files::isDirectory));

    static final SettingKind<Integer> CONNECTIONS = number("a number of connections from 1 to 200", 1, 200);

    static final SettingKind<Integer> HITS = number("a number of products from 1 to 500", 1, 500);

    static final SettingKind<BigDecimal> AMOUNT = new SettingKind<>(
            "an amount of money, such as 100 or 99.90",
            text -> decimal(text).filter(amount -> amount.scale() <= MOST_DECIMALS));

    static final SettingKind<Share> SHARE = new SettingKind<>(
            "a percentage from 0 to 100 with two decimals at most, such as 2.5",
            text -> decimal(text).flatMap(SettingKind::share));

    static final SettingKind<Boolean> SWITCH = new SettingKind<>(
            "on or off",
            text -> Optional.ofNullable(
                    Map.of("on", true, "off", false).get(text.strip().toLowerCase(Locale.ROOT))));

    static final SettingKind<String> PATH = text(
            "a path such as /receipt: letters, digits and . _ ~ - between slashes, no slash at its end",
            "(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+");

    static final SettingKind<String> PATH_WITH_ID = text(
            "a path such as /order/{id}: like any other path, with {id} in place of one of its parts",
            "(?=[^{}]*/\\{id\\}[^{}]*$)(/(?!\\.{1,2}(/|$))([A-Za-z0-9._~-]+|\\{id\\}))+");

    static final SettingKind<String> HEADER = text("the name of a header", "[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    static final SettingKind<String> HEADER_PREFIX =
            text("one word such as Bearer, or nothing", "[A-Za-z0-9!#$%&'*+.^_`|~-]*");

    static final SettingKind<LogLevel> LOG_LEVEL = new SettingKind<>(
            "one of ERROR, WARN, INFO, DEBUG, TRACE",
            text -> Arrays.stream(LogLevel.values())
                    .filter(level -> level.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                    .findFirst());

    Optional<T> read(String text) {
        return reading.apply(text);
    }

    private static SettingKind<Integer> number(String expectation, int least, int most) {
        return new SettingKind<>(
                expectation,
                text -> Optional.of(text.strip())
                        .filter(digits -> digits.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .filter(value -> least <= value && value <= most));
    }

    private static SettingKind<String> text(String expectation, String form) {
        Predicate<String> fits = Pattern.compile(form).asMatchPredicate();
        return new SettingKind<>(expectation, text -> Optional.of(text.strip()).filter(fits));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(text.strip())
                .filter(digits -> digits.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"))
                .map(BigDecimal::new);
    }

    private static Optional<Share> share(BigDecimal percent) {
        try {
            return Optional.of(Share.ofPercent(percent));
        } catch (RuleViolation outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> keys(String text) {
        List<String> keys =
                Arrays.stream(text.split(",", -1)).map(String::strip).distinct().toList();
        boolean sound = keys.stream().allMatch(key -> key.matches("[!-~]{32,500}"));
        return Optional.of(keys).filter(all -> sound && all.size() == text.split(",", -1).length);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text.strip()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text.strip()));
        } catch (DateTimeException noDuration) {
            return Optional.empty();
        }
    }

    private static Optional<Retention> retention(String text) {
        try {
            return Optional.of(Retention.parse(text.strip()));
        } catch (RuleViolation noRetention) {
            return Optional.empty();
        }
    }

    private static boolean isBearable(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0;
    }
}
