package kassa.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What keeps every cent right. */
final class NumberRules {

    /** Where numbers are rounded: the values themselves, and the evaluator of campaigns, which has JavaScript's ways. */
    private static final List<String> ROUNDING = List.of("money", "quantity", "vat", "campaign");

    private NumberRules() {}

    static List<HouseRule> of(House house) {
        return List.of(exact(house), rounding(house), finalFields(house));
    }

    private static HouseRule exact(House house) {
        return new HouseRule(
                "no-binary-fractions",
                "domain, application and adapter-persistence have no float and no double, nor reckon with them inside",
                "0.10 has no binary fraction: what passes through one comes out beside the cent",
                classes()
                        .that()
                        .resideInAnyPackage(house.domain(), house.application(), house.persistence())
                        .should(new ReckonWithoutBinaryFractions()));
    }

    private static HouseRule rounding(House house) {
        return new HouseRule(
                "rounding-in-its-rooms",
                "numbers are rounded in the rooms money, quantity and vat and in the evaluator of campaigns only",
                "who reads how the house rounds reads four rooms, and nobody rounds twice",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(house.rooms("domain", ROUNDING))
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(RoundingMode.class)
                        .orShould()
                        .accessTargetWhere(Accesses.of(MathContext.class, Accesses.CONSTRUCTOR)));
    }

    private static HouseRule finalFields(House house) {
        return new HouseRule(
                "domain-fields-are-final",
                "fields of domain are final, but for workings that no other type can get hold of",
                "a refused command leaves no trace, and any number of threads may share a value",
                classes()
                        .that()
                        .resideInAPackage(house.domain())
                        .and()
                        .arePublic()
                        .should(new StayWhatTheyAre(house)));
    }
}
