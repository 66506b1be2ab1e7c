package kassa.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/** Each library in its layer. */
final class LibraryRules {

    private static final String[] HTTP = {
        "io.javalin", "org.eclipse.jetty", "jakarta.servlet", "kotlin", "com.fasterxml.jackson", "de.siegmar.fastcsv"
    };

    private static final String[] SQL = {
        "org.jdbi",
        "java.sql",
        "javax.sql",
        "com.zaxxer.hikari",
        "org.flywaydb",
        "org.h2",
        "org.postgresql",
        "org.apache.lucene"
    };

    private static final String[] PROCESS = {"picocli", "ch.qos.logback"};

    private LibraryRules() {}

    static List<HouseRule> of(House house) {
        return List.of(http(house), sql(house), process(house));
    }

    private static HouseRule http(House house) {
        return new HouseRule(
                "requests-in-http-only",
                "Javalin, Jackson and FastCSV are used in adapter-http only",
                "what a request looks like is translated in one place, and the next framework replaces one module",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(house.http())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.foreign(HTTP)));
    }

    private static HouseRule sql(House house) {
        return new HouseRule(
                "rows-in-persistence-only",
                "JDBI, SQL, the pool, the migrations, the databases and Lucene are used in adapter-persistence only",
                "what a row looks like is translated in one place",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(house.persistence())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.foreign(SQL)));
    }

    private static HouseRule process(House house) {
        return new HouseRule(
                "process-in-bootstrap-only",
                "picocli and Logback are used in bootstrap only",
                "only the process knows its command line and where its log goes",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(house.bootstrap())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.foreign(PROCESS)));
    }
}
