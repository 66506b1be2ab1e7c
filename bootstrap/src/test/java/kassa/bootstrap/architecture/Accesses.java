package kassa.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/** Calls of methods of the platform, method references among them. */
final class Accesses {

    static final String CONSTRUCTOR = "<init>";

    private Accesses() {}

    /**
     * Any method of {@code owner} with one of these names; {@link #CONSTRUCTOR} is the name of its constructors.
     *
     * @throws IllegalArgumentException if it has no method of that name: a typo would make the rule hold silently
     */
    static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... names) {
        for (String name : names) {
            requireMethod(owner, name);
        }
        Set<String> wanted = Set.of(names);
        return describe(
                "of " + owner.getSimpleName() + " " + wanted,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && wanted.contains(access.getTarget().getName()));
    }

    /** A call that does not say for which locale, zone or charset: none of its arguments is {@code chosen}. */
    static DescribedPredicate<JavaAccess<?>> leavingOpen(Class<?> chosen, Class<?> owner, String... names) {
        return of(owner, names).and(describe("without " + chosen.getSimpleName(), access -> !says(access, chosen)));
    }

    /** Any call of a method {@code now}, of all the types of {@code java.time} that have one. */
    static DescribedPredicate<JavaAccess<?>> now() {
        return describe(
                "now",
                access -> access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getTarget().getName().equals("now"));
    }

    private static boolean says(JavaAccess<?> access, Class<?> chosen) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch((JavaClass type) -> type.isEquivalentTo(chosen));
    }

    private static void requireMethod(Class<?> owner, String name) {
        if (!name.equals(CONSTRUCTOR)
                && Arrays.stream(owner.getMethods())
                        .noneMatch(method -> method.getName().equals(name))) {
            throw new IllegalArgumentException(owner + " has no method " + name);
        }
    }
}
