package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** All fields are final, and what they hold has final fields only; package-private workings may change meanwhile. */
final class StayWhatTheyAre extends ArchCondition<JavaClass> {

    private final House house;

    StayWhatTheyAre(House house) {
        super("stay what they are");
        this.house = house;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            if (!isFinal(field)) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not final"));
            }
            field.getAllInvolvedRawTypes().stream()
                    .filter(this::changes)
                    .map(held -> field.getFullName() + " holds " + held.getSimpleName() + ", which changes")
                    .forEach(what -> events.add(SimpleConditionEvent.violated(field, what)));
        }
    }

    /** Types of others count as what they claim to be: a BigDecimal is a value and keeps its text in a field. */
    private boolean changes(JavaClass held) {
        return house.holds(held) && !held.getFields().stream().allMatch(StayWhatTheyAre::isFinal);
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }
}
