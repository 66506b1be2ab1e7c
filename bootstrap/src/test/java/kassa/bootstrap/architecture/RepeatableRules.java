package kassa.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** What the same question must not depend on: the moment, chance, and the machine that answers. */
final class RepeatableRules {

    private static final DescribedPredicate<JavaAccess<?>> CLOCKS = DescribedPredicate.or(
            Accesses.now(),
            Accesses.of(System.class, "currentTimeMillis", "nanoTime"),
            Accesses.of(InstantSource.class, "system"),
            Accesses.of(Clock.class, "system", "systemDefaultZone", "systemUTC"),
            Accesses.of(Clock.class, "tickMillis", "tickMinutes", "tickSeconds"));

    private static final DescribedPredicate<JavaAccess<?>> CHANCE = DescribedPredicate.or(
            Accesses.of(UUID.class, "randomUUID"),
            Accesses.of(Math.class, "random"),
            Accesses.of(StrictMath.class, "random"),
            Accesses.of(Collections.class, "shuffle"));

    private static final DescribedPredicate<JavaAccess<?>> DEFAULTS = DescribedPredicate.or(
            Accesses.of(Locale.class, "getDefault"),
            Accesses.of(ZoneId.class, "systemDefault"),
            Accesses.of(ZoneOffset.class, "systemDefault"),
            Accesses.of(TimeZone.class, "getDefault"),
            Accesses.of(Charset.class, "defaultCharset"),
            Accesses.of(DateTimeFormatter.class, "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime"),
            Accesses.of(String.class, "formatted"),
            Accesses.leavingOpen(Locale.class, String.class, "format", "toLowerCase", "toUpperCase"),
            Accesses.leavingOpen(Locale.class, DateTimeFormatter.class, "ofPattern"),
            Accesses.leavingOpen(Charset.class, String.class, "getBytes", Accesses.CONSTRUCTOR));

    private RepeatableRules() {}

    static List<HouseRule> of(House house) {
        return List.of(
                new HouseRule(
                        "no-clock",
                        "domain and application never ask what time it is",
                        "a price at an instant can be told again at any later one; the clock is an argument or a port",
                        nothingThatDecides(house).accessTargetWhere(CLOCKS)),
                new HouseRule(
                        "no-chance",
                        "domain and application use no random numbers",
                        "the same cart gets the same receipt, and a test that failed fails again",
                        nothingThatDecides(house)
                                .accessTargetWhere(CHANCE)
                                .orShould()
                                .dependOnClassesThat(belongToAnyOf(
                                        Random.class,
                                        SecureRandom.class,
                                        SplittableRandom.class,
                                        ThreadLocalRandom.class,
                                        RandomGenerator.class))),
                new HouseRule(
                        "no-machine-defaults",
                        "domain and application use no default locale, time zone or charset",
                        "a till in Narva and a server in Dublin print the same receipt",
                        nothingThatDecides(house).accessTargetWhere(DEFAULTS)));
    }

    private static ClassesShould nothingThatDecides(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.domain(), house.application())
                .should();
    }
}
