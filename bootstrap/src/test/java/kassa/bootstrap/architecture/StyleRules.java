package kassa.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** What is not done anywhere. */
final class StyleRules {

    private StyleRules() {}

    static List<HouseRule> of(House house) {
        return List.of(failures(), streams(house), dates());
    }

    private static HouseRule failures() {
        return new HouseRule(
                "failures-have-names",
                "nothing throws a plain Throwable, Exception or RuntimeException",
                "who catches a failure has to know which of the four families it belongs to",
                noClasses().should(THROW_GENERIC_EXCEPTIONS));
    }

    private static HouseRule streams(House house) {
        return new HouseRule(
                "streams-belong-to-commands",
                "the standard streams are used in bootstrap only",
                "standard output is what a command says to its caller; everything else goes to the log",
                noClasses().that().resideOutsideOfPackage(house.bootstrap()).should(ACCESS_STANDARD_STREAMS));
    }

    private static HouseRule dates() {
        return new HouseRule(
                "no-legacy-dates",
                "the dates, calendars and time zones from before java.time are not used",
                "they change under one's hands and mix up points in time with days",
                noClasses()
                        .should()
                        .dependOnClassesThat(belongToAnyOf(
                                Date.class,
                                Calendar.class,
                                GregorianCalendar.class,
                                TimeZone.class,
                                SimpleTimeZone.class,
                                DateFormat.class,
                                SimpleDateFormat.class,
                                java.sql.Date.class,
                                java.sql.Time.class,
                                java.sql.Timestamp.class)));
    }
}
