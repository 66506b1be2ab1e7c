package kassa.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;

/** How the application is joined to the world. */
final class PortRules {

    private PortRules() {}

    static List<HouseRule> of(House house) {
        DescribedPredicate<JavaClass> driving = portMarked(house, "DrivingPort");
        DescribedPredicate<JavaClass> driven = portMarked(house, "DrivenPort");
        return List.of(marks(house, driving.or(driven)), hidden(house, driving), wiring(house, driving, driven));
    }

    private static HouseRule marks(House house, DescribedPredicate<JavaClass> port) {
        return new HouseRule(
                "interfaces-are-ports",
                "an interface of application is marked as a driving or a driven port, or is a sealed value",
                "an interface marks the border to the world; between classes of the application none is needed",
                classes()
                        .that()
                        .resideInAPackage(house.application())
                        .and(INTERFACES)
                        .and()
                        .areNotAnnotations()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should(be(port.or(
                                describe("sealed", type -> type.reflect().isSealed())))));
    }

    private static HouseRule hidden(House house, DescribedPredicate<JavaClass> driving) {
        return new HouseRule(
                "use-cases-are-hidden",
                "implementations of driving ports are final and package-private",
                "who calls a use case knows its port and nothing behind it",
                classes()
                        .that(implementing(driving))
                        .should()
                        .resideInAPackage(house.application())
                        .andShould()
                        .bePackagePrivate()
                        .andShould()
                        .haveModifier(JavaModifier.FINAL));
    }

    private static HouseRule wiring(
            House house, DescribedPredicate<JavaClass> driving, DescribedPredicate<JavaClass> driven) {
        return new HouseRule(
                "bootstrap-wires",
                "only bootstrap makes use cases and the adapters that they need",
                "one place shows what the node is made of",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(house.bootstrap())
                        .should()
                        .accessTargetWhere(makes(driving.or(implementing(driven)))));
    }

    /** Calls a constructor or a static method of such a type from another room. */
    private static DescribedPredicate<JavaAccess<?>> makes(DescribedPredicate<JavaClass> parts) {
        return describe(
                "makes " + parts.getDescription(),
                access -> parts.test(access.getTargetOwner())
                        && !access.getOriginOwner()
                                .getPackage()
                                .equals(access.getTargetOwner().getPackage())
                        && isFactory(access.getTarget()));
    }

    private static boolean isFactory(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                && called.resolveMember()
                        .filter(member ->
                                member.isConstructor() || member.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }

    private static DescribedPredicate<JavaClass> implementing(DescribedPredicate<JavaClass> port) {
        return describe(
                "implement " + port.getDescription(),
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream().anyMatch(port));
    }

    private static DescribedPredicate<JavaClass> portMarked(House house, String mark) {
        String annotation = house.type("application.port." + mark);
        return describe("marked as " + mark, type -> type.isAnnotatedWith(annotation));
    }
}
