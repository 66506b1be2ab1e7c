package kassa.domain.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.domain.rule.RuleViolation;

/** Where a call of Kassa is tried and everything is caught, refusals are caught by their name. */
final class CatchRefusalsByName extends ArchCondition<JavaClass> {

    private static final Set<String> EVERYTHING =
            Set.of(Throwable.class.getName(), Exception.class.getName(), RuntimeException.class.getName());

    CatchRefusalsByName() {
        super("catch refusals by their name");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .filter(CatchRefusalsByName::callsKassa)
                .filter(CatchRefusalsByName::swallows)
                .forEach(block -> events.add(SimpleConditionEvent.violated(type, place(block))));
    }

    private static boolean callsKassa(TryCatchBlock block) {
        return block.getAccessesContainedInTryBlock().stream()
                .anyMatch(access -> KassaRules.isOfKassa(access.getTargetOwner()));
    }

    private static boolean swallows(TryCatchBlock block) {
        Set<String> caught =
                block.getCaughtThrowables().stream().map(JavaClass::getName).collect(Collectors.toSet());
        return caught.stream().anyMatch(EVERYTHING::contains)
                && !caught.contains(RuleViolation.class.getName())
                && !closesResources(block, caught);
    }

    /** The compiler makes a try with resources catch a Throwable, close them, and throw it on. */
    private static boolean closesResources(TryCatchBlock block, Set<String> caught) {
        return caught.equals(Set.of(Throwable.class.getName()))
                && block.getOwner().getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("addSuppressed"));
    }

    private static String place(TryCatchBlock block) {
        return block.getOwner().getDescription() + " catches everything around a call of Kassa in "
                + block.getSourceCodeLocation();
    }
}
