package kassa.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

/** Who may know whom: what domain and application may use at all, and how far the adapters keep from each other. */
final class LayerRules {

    /** Values, collections, functions, texts and their bytes; what opens a file or a connection lies elsewhere. */
    private static final List<String> DOMAIN_USES = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.security",
            "java.time",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    private static final List<String> APPLICATION_USES = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.time",
            "java.util",
            "java.util.function",
            "java.util.stream");

    private LayerRules() {}

    static List<HouseRule> of(House house) {
        return List.of(
                domain(house), application(house), http(house), persistence(house), circles(house), layerRoots(house));
    }

    private static HouseRule domain(House house) {
        return new HouseRule(
                "domain-stands-alone",
                "domain uses itself and the values of the Java platform, nothing else",
                "merchants embed it: what it needs arrives as an argument",
                classes()
                        .that()
                        .resideInAPackage(house.domain())
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(house.allowList(List.of(house.domain()), DOMAIN_USES)));
    }

    private static HouseRule application(House house) {
        return new HouseRule(
                "application-stands-on-domain",
                "application uses itself, domain and the values of the Java platform, nothing else",
                "whatever it asks of the world it asks through a port",
                classes()
                        .that()
                        .resideInAPackage(house.application())
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                house.allowList(List.of(house.application(), house.domain()), APPLICATION_USES)));
    }

    private static HouseRule http(House house) {
        return new HouseRule(
                "http-stands-by-itself",
                "adapter-http uses neither adapter-persistence nor bootstrap",
                "the way in does not depend on where things are kept",
                noClasses()
                        .that()
                        .resideInAPackage(house.http())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.persistence(), house.bootstrap()));
    }

    private static HouseRule persistence(House house) {
        return new HouseRule(
                "persistence-stands-by-itself",
                "adapter-persistence uses neither adapter-http nor bootstrap",
                "what is kept does not depend on the way it came in",
                noClasses()
                        .that()
                        .resideInAPackage(house.persistence())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.http(), house.bootstrap()));
    }

    private static HouseRule circles(House house) {
        return new HouseRule(
                "no-circles",
                "no packages use each other in a circle",
                "a package can be understood with those that it uses, and without those that use it",
                slices().matching(house.root() + ".(**)").should().beFreeOfCycles());
    }

    private static HouseRule layerRoots(House house) {
        return new HouseRule(
                "layer-roots-are-empty",
                "the roots of the layers hold no types",
                "every type lives in the room of its feature, where it is looked for",
                noClasses().that().doNotHaveSimpleName("package-info").should().resideInAnyPackage(house.layerRoots()));
    }
}
