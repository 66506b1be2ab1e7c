package kassa.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;

/** Names that keep their promise. */
final class NameRules {

    private static final String SAYS_NOTHING = ".*(Helper|Manager|Utils?|Impl|Dto|DTO|Entity|Processor|Base|Common)";

    private NameRules() {}

    static List<HouseRule> of(House house) {
        return List.of(suffixes(), accessors(), json(house), rules(house), packages());
    }

    private static HouseRule suffixes() {
        return new HouseRule(
                "names-say-something",
                "no type is called Helper, Manager, Util, Impl, Dto, Entity, Processor, Base or Common",
                "a word that fits everything tells nothing; the glossary has a better one",
                noClasses().should().haveNameMatching(SAYS_NOTHING));
    }

    private static HouseRule accessors() {
        return new HouseRule(
                "no-getters",
                "accessors are called by what they answer, without get",
                "records speak that way, and so does the whole house",
                noMethods().that(not(fulfilAnInheritedPromise())).should().haveNameMatching("get[A-Z].*"));
    }

    private static HouseRule json(House house) {
        return new HouseRule(
                "json-names-wire-types",
                "types called …Json live in adapter-http and use neither its server nor a use case",
                "what goes over the wire can be read and tested without a request",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Json")
                        .should()
                        .resideOutsideOfPackage(house.http())
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.rooms("adapter.http", List.of("server")))
                        .orShould()
                        .dependOnClassesThat()
                        .areAnnotatedWith(house.type("application.port.DrivingPort")));
    }

    private static HouseRule rules(House house) {
        return new HouseRule(
                "rules-are-listed",
                "rules of the business are enums called …Rule in their room, with ids like room.some-words",
                "other systems decide by the ids: whoever knows one finds its rule",
                classes()
                        .that()
                        .areAssignableTo(house.type("domain.rule.Rule"))
                        .and()
                        .areNotInterfaces()
                        .should(be(listOfRules(house))));
    }

    private static HouseRule packages() {
        return new HouseRule(
                "packages-tell-what-they-hold",
                "every package has a package-info",
                "who opens a room reads one sentence first",
                classes()
                        .should(have(describe(
                                "a package-info",
                                type -> type.getPackage().tryGetPackageInfo().isPresent()))));
    }

    private static DescribedPredicate<JavaClass> listOfRules(House house) {
        return describe(
                "an enum called …Rule whose ids begin with its room",
                type -> type.isEnum() && type.getSimpleName().endsWith("Rule") && idsBeginWithRoom(house, type));
    }

    private static boolean idsBeginWithRoom(House house, JavaClass type) {
        String room = type.getPackage().getRelativeName();
        return Stream.of(type.reflect().getEnumConstants())
                .map(house::ruleId)
                .allMatch(id -> id.matches(room + "\\.[a-z]+(-[a-z]+)*"));
    }

    private static DescribedPredicate<JavaMethod> fulfilAnInheritedPromise() {
        return describe(
                "fulfil an inherited promise",
                method -> Stream.concat(
                                method.getOwner().getAllRawSuperclasses().stream(),
                                method.getOwner().getAllRawInterfaces().stream())
                        .anyMatch(parent -> parent.getMethods().stream()
                                .anyMatch(inherited -> inherited.getName().equals(method.getName()))));
    }
}
