package kassa.bootstrap;

import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kassa.bootstrap.simulator.NodeWays;
import kassa.bootstrap.simulator.SimulationPlan;
import kassa.domain.node.InstitutionId;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code simulate} is told by its flags, and by the tokens in the environment. */
final class SimulateOrder {

    private static final String URL = "--url";
    private static final String TOKEN = "--token";
    private static final String ADMIN_TOKEN = "--admin-token";
    private static final String CUSTOMERS = "--customers";
    private static final String MINUTES = "--minutes";
    private static final String FLOWS = "--flows";
    private static final String CHAOS = "--chaos";
    private static final String SEED = "--seed";
    private static final String PLATFORM_PORT = "--platform-port";
    private static final String THINK_TIME = "--think-time";

    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(10_080);
    private static final BigDecimal NANOS_OF_MINUTE = BigDecimal.valueOf(60_000_000_000L);
    private static final BigDecimal NANOS_OF_SECOND = BigDecimal.valueOf(1_000_000_000);

    private static final SettingKind<Long> CUSTOMER_COUNT = whole("a number of customers from 1 to 2000", 1, 2_000);
    private static final SettingKind<Long> FLOW_COUNT = whole("a number of visits from 1 to 999999999", 1, 999_999_999);
    private static final SettingKind<Long> SEED_NUMBER = whole("a whole number", Long.MIN_VALUE, Long.MAX_VALUE);
    private static final SettingKind<BigDecimal> TIME = decimal(
            "a number of minutes above 0, at most 10080, such as 0.5",
            number -> number.signum() > 0 && number.compareTo(MOST_MINUTES) <= 0);
    private static final SettingKind<BigDecimal> SHARE = decimal(
            "a share from 0 to 1, such as 0.1",
            number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
    private static final SettingKind<BigDecimal> THINKING = decimal(
            "a number of seconds from 0 to 60, such as 0.5",
            number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(60)) <= 0);

    private final OrderReading reading;
    private final NodeWays ways;

    private SimulateOrder(OrderReading reading, NodeWays ways) {
        this.reading = reading;
        this.ways = ways;
    }

    static void addFlags(CommandSpec command) {
        flag(command, URL, "URL", "where the node answers; http://localhost:8080 unless said");
        flag(command, TOKEN, "TOKEN", "the platform's token (KASSA_SMARTS_TOKEN)");
        flag(command, ADMIN_TOKEN, "TOKEN", "the merchant's token (KASSA_ADMIN_TOKEN): without it parts are left out");
        command.addOption(OrderReading.institutionFlag("the store to buy in"));
        flag(command, CUSTOMERS, "NUMBER", "how many buy at the same time; 50 unless said");
        flag(command, MINUTES, "NUMBER", "how long; 2 unless said");
        flag(command, FLOWS, "NUMBER", "ends after so many visits, if the time has not passed before");
        flag(command, CHAOS, "SHARE", "of requests that are repeated, cut off or wrong; 0.1 unless said");
        flag(command, SEED, "NUMBER", "the same carts again; another one each time unless said");
        flag(command, PLATFORM_PORT, "NUMBER", "where the platform answers the node; 0, a free one, unless said");
        flag(command, THINK_TIME, "SECONDS", "between two steps of a customer; 0 unless said");
    }

    private static void flag(CommandSpec command, String name, String argument, String meaning) {
        command.addOption(OrderReading.flag(name, argument, meaning));
    }

    /**
     * The plan, or problems that the reading knows from now on.
     *
     * @param ways how the node wants to be called
     */
    static Optional<SimulationPlan> read(OrderReading reading, NodeWays ways) {
        return new SimulateOrder(reading, ways).plan();
    }

    private Optional<SimulationPlan> plan() {
        URI node = find(URL, SettingKind.WEB_ADDRESS).orElse(URI.create("http://localhost:8080"));
        Optional<InstitutionId> institution = reading.requireInstitution();
        Optional<String> token = token(institution);
        Optional<String> adminToken = isGiven(ADMIN_TOKEN)
                ? find(ADMIN_TOKEN, SettingKind.TOKEN)
                : reading.settings().find(Setting.ADMIN_TOKEN, SettingKind.TOKEN);
        int customers = find(CUSTOMERS, CUSTOMER_COUNT).orElse(50L).intValue();
        BigDecimal minutes = find(MINUTES, TIME).orElse(BigDecimal.valueOf(2));
        Optional<Long> flows = find(FLOWS, FLOW_COUNT);
        double chaos = find(CHAOS, SHARE).orElse(new BigDecimal("0.1")).doubleValue();
        long seed = find(SEED, SEED_NUMBER).orElseGet(() -> (long) new SecureRandom().nextInt(Integer.MAX_VALUE));
        int port = find(PLATFORM_PORT, SettingKind.PORT).orElse(0);
        Duration thinking = nanos(find(THINK_TIME, THINKING).orElse(BigDecimal.ZERO), NANOS_OF_SECOND);
        Optional<String> outbound = reading.settings().find(Setting.SMARTS_OUTBOUND_TOKEN, SettingKind.TOKEN);
        return token.flatMap(secret -> institution.map(store -> new SimulationPlan(
                withoutSlash(node),
                ways,
                secret,
                adminToken,
                store.value(),
                customers,
                nanos(minutes, NANOS_OF_MINUTE),
                flows,
                chaos,
                seed,
                port,
                outbound,
                thinking)));
    }

    /** The platform's token: that of the flag, else the first in the environment that is good for the store. */
    private Optional<String> token(Optional<InstitutionId> store) {
        if (isGiven(TOKEN)) {
            return find(TOKEN, SettingKind.TOKEN);
        }
        if (!reading.settings().isGiven(Setting.SMARTS_TOKEN)) {
            return reading.refuse(TOKEN + ", or " + Setting.SMARTS_TOKEN.variable() + ", is missing");
        }
        return reading.settings()
                .find(Setting.SMARTS_TOKEN, SettingKind.TOKENS)
                .flatMap(tokens -> store.flatMap(id -> tokenOf(id, tokens)));
    }

    private Optional<String> tokenOf(InstitutionId store, List<PlatformToken> tokens) {
        return tokens.stream()
                .filter(token -> token.institution().map(store::equals).orElse(true))
                .map(PlatformToken::secret)
                .findFirst()
                .or(() -> reading.refuse(
                        Setting.SMARTS_TOKEN.variable() + ": none of these tokens is good for " + store.value()));
    }

    private boolean isGiven(String flag) {
        return reading.find(flag).isPresent();
    }

    private <T> Optional<T> find(String flag, SettingKind<T> kind) {
        Optional<String> text = reading.find(flag);
        Optional<T> value = text.flatMap(kind::read);
        if (text.isPresent() && value.isEmpty()) {
            boolean secret = flag.endsWith("token");
            String shown = secret ? "this" : Printable.quoted(text.get());
            reading.refuse(flag + ": " + shown + " is not " + kind.expectation());
        }
        return value;
    }

    private static URI withoutSlash(URI node) {
        return URI.create(node.toString().replaceAll("/+$", ""));
    }

    private static Duration nanos(BigDecimal number, BigDecimal unit) {
        return Duration.ofNanos(number.multiply(unit).longValue());
    }

    private static SettingKind<Long> whole(String expectation, long least, long most) {
        return new SettingKind<>(
                expectation,
                text -> Optional.of(text.strip())
                        .filter(digits -> digits.matches("-?[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .filter(value -> least <= value && value <= most));
    }

    private static SettingKind<BigDecimal> decimal(String expectation, Predicate<BigDecimal> fits) {
        return new SettingKind<>(
                expectation,
                text -> Optional.of(text.strip())
                        .filter(digits -> digits.matches("[0-9]{1,9}([.][0-9]{1,9})?"))
                        .map(BigDecimal::new)
                        .filter(fits));
    }
}
