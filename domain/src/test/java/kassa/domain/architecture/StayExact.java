package kassa.domain.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No binary fraction as a field, a parameter or an answer, nor as one of what is called. */
final class StayExact extends ArchCondition<JavaClass> {

    private static final Set<String> FRACTIONS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    StayExact() {
        super("stay exact");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.of(fields(type), codeUnits(type), calls(type))
                .flatMap(places -> places)
                .forEach(place -> events.add(SimpleConditionEvent.violated(type, place)));
    }

    private static Stream<String> fields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> isFraction(field.getType()))
                .map(field -> field.getDescription() + " is a binary fraction");
    }

    private static Stream<String> codeUnits(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> hasFraction(unit.getParameterTypes(), unit.getReturnType()))
                .map(unit -> unit.getDescription() + " takes or answers a binary fraction");
    }

    private static Stream<String> calls(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(StayExact::hasFraction)
                .map(JavaAccess::getDescription);
    }

    private static boolean hasFraction(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                && hasFraction(called.getParameterTypes(), called.getReturnType());
    }

    private static boolean hasFraction(List<JavaType> parameters, JavaType answer) {
        return Stream.concat(parameters.stream(), Stream.of(answer)).anyMatch(StayExact::isFraction);
    }

    /** Also as an element of an array or in angle brackets. */
    private static boolean isFraction(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(involved -> FRACTIONS.contains(involved.getName()));
    }
}
