package kassa.bootstrap;

import java.util.Optional;

/** A setting of the node, such as {@code KASSA_PORT}, which the flag {@code --port} overrules. */
enum Setting {
    HOST("--host", "ADDRESS", "where it listens"),
    PORT("--port", "NUMBER", "where it listens; 0 takes a free one"),
    DB_URL("--db-url", "URL", "where the data is kept"),
    DB_USER("--db-user", "NAME", "who opens the database"),
    DB_PASSWORD("--db-password", "TEXT", "the user's password; others on this machine can see flags"),
    DB_POOL_SIZE,
    SMARTS_TOKEN,
    ADMIN_TOKEN,
    SMARTS_URL("--smarts-url", "URL", "where the platform answers what the node calls"),
    SMARTS_OUTBOUND_TOKEN,
    SMARTS_PATH_CONTROL_RESULT,
    SMARTS_PATH_CONTROL_RESEND,
    SMARTS_PATH_ORDER_STATUS,
    SMARTS_PATH_ORDER,
    SMARTS_PATH_ORDER_BY_INVOICE,
    SMARTS_PATH_ORDER_BY_INSTITUTION_INVOICE,
    WEBHOOK_URL,
    WEBHOOK_SECRET,
    IMPORT_DIR,
    RECEIPT_TTL,
    INVOICE_RETENTION,
    SEARCH_LIMIT,
    CONTROL_VALUE,
    CONTROL_SHARE,
    CONTROL_SEED,
    CONTROL_TRUST,
    CONTROL_TTL,
    PERSON_KEY,
    CARD_TRIES,
    CARD_TRIES_WINDOW,
    BASE_PATH,
    TOKEN_HEADER,
    TOKEN_PREFIX,
    PATH_RECEIPT,
    PATH_RECEIPT_CONFIRM,
    PATH_INVOICE,
    PATH_CONTROL_CHECK,
    PATH_PICKUP_ORDER,
    PATH_PICKUP_ORDER_UPDATE,
    PATH_SEARCH,
    PATH_SEARCH_BARCODE,
    PATH_SEARCH_NAME,
    PATH_SEARCH_CATEGORY,
    PATH_OFFERS,
    PATH_CARD_LOYALTY,
    PATH_CARD_LOYALTY_BONUS,
    PATH_VERSION,
    PATH_HEALTH,
    LOG_LEVEL;

    static final String PREFIX = "KASSA_";

    /** What stands on the command line, its argument in the help, and what the help says. */
    record Flag(String name, String argument, String meaning) {}

    private final Optional<Flag> flag;

    Setting() {
        flag = Optional.empty();
    }

    Setting(String name, String argument, String meaning) {
        flag = Optional.of(new Flag(name, argument, meaning));
    }

    /** The name in the environment. */
    String variable() {
        return PREFIX + name();
    }

    Optional<Flag> flag() {
        return flag;
    }

    /** Whether its value must never be shown. */
    boolean secret() {
        return this == DB_PASSWORD
                || this == DB_URL
                || this == WEBHOOK_URL
                || this == WEBHOOK_SECRET
                || this == CONTROL_SEED
                || this == PERSON_KEY
                || name().endsWith("_TOKEN");
    }

    /** Whether an empty text is a value, and not the same as none. */
    boolean mayBeEmpty() {
        return this == TOKEN_PREFIX;
    }
}
