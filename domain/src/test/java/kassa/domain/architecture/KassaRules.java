package kassa.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import kassa.domain.pricing.PriceStep;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.pricing.Totals;
import kassa.domain.vat.VatBreakdown;

/**
 * Rules for code that embeds Kassa's domain, such as {@code KassaRules.forCodeIn("com.example.till..")}.
 *
 * <p>They look at those classes of the given packages that use Kassa and leave the others alone. A rule that finds no
 * such class fails: then the packages are not the ones that were meant. Which they are is told as ArchUnit tells it: two
 * dots stand for any number of packages below.
 */
public final class KassaRules {

    private static final String CONSTRUCTOR = "<init>";

    private KassaRules() {}

    /** All rules, in the order of this class. */
    public static List<ArchRule> forCodeIn(String... packages) {
        return List.of(
                amountsStayExact(packages),
                amountsAreRoundedByKassa(packages),
                pricesComeFromTheCartPricer(packages),
                refusalsAreNotSwallowed(packages),
                valuesAreMadeByTheirConstructors(packages));
    }

    /** No {@code float} and no {@code double} as a field, a parameter or an answer, nor in what is called. */
    public static ArchRule amountsStayExact(String... packages) {
        return codeUsingKassa(packages)
                .should(new StayExact())
                .as("code that uses Kassa holds, takes, answers and calls no float and no double")
                .because("0.10 has no binary fraction: what passes through one comes out beside the cent");
    }

    /** No rounding mode and no precision of one's own. */
    public static ArchRule amountsAreRoundedByKassa(String... packages) {
        return nothingUsingKassa(packages)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(RoundingMode.class)
                .orShould()
                .accessTargetWhere(reaches(MathContext.class, CONSTRUCTOR))
                .as("code that uses Kassa leaves rounding to Money.rounded and Rounding")
                .because("a sum that was rounded twice, or in another way, is not the sum on the receipt");
    }

    /**
     * Priced carts and their parts are made by {@code CartPricer} only. Leave out the package that reads stored ones back:
     * their constructors check them.
     */
    public static ArchRule pricesComeFromTheCartPricer(String... packages) {
        return nothingUsingKassa(packages)
                .should()
                .accessTargetWhere(reaches(PricedCart.class, CONSTRUCTOR)
                        .or(reaches(PricedRow.class, CONSTRUCTOR))
                        .or(reaches(PricedShipment.class, CONSTRUCTOR))
                        .or(reaches(PriceStep.class, CONSTRUCTOR))
                        .or(reaches(Totals.class, CONSTRUCTOR))
                        .or(reaches(VatBreakdown.class, CONSTRUCTOR)))
                .as("code that uses Kassa makes no priced cart and no part of one itself")
                .because("only what CartPricer answers is a price that its own steps explain");
    }

    /** Who catches everything around a call of Kassa catches {@code RuleViolation} first. */
    public static ArchRule refusalsAreNotSwallowed(String... packages) {
        return codeUsingKassa(packages)
                .should(new CatchRefusalsByName())
                .as(
                        "code that calls Kassa and catches Throwable, Exception or RuntimeException catches RuleViolation as well")
                .because("a refusal is an answer that someone has to see; among failures it is lost");
    }

    /** No reflection that could get past a constructor. */
    public static ArchRule valuesAreMadeByTheirConstructors(String... packages) {
        return nothingUsingKassa(packages)
                .should()
                .accessTargetWhere(
                        reaches(Constructor.class, "newInstance").or(reaches(AccessibleObject.class, "setAccessible")))
                .as("code that uses Kassa makes and opens no object by reflection")
                .because("the constructors keep the invariants: a value made past them can be any nonsense");
    }

    private static GivenClassesConjunction codeUsingKassa(String... packages) {
        return classes().that().resideInAnyPackage(packages).and(useKassa());
    }

    private static GivenClassesConjunction nothingUsingKassa(String... packages) {
        return noClasses().that().resideInAnyPackage(packages).and(useKassa());
    }

    private static DescribedPredicate<JavaClass> useKassa() {
        return describe(
                "use Kassa",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> isOfKassa(dependency.getTargetClass())));
    }

    static boolean isOfKassa(JavaClass type) {
        return type.getPackageName().startsWith("kassa.domain.");
    }

    private static DescribedPredicate<JavaAccess<?>> reaches(Class<?> owner, String member) {
        return describe(
                "reaches " + owner.getSimpleName() + "." + member,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && access.getTarget().getName().equals(member));
    }
}
