package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Of the rooms of its layer, a type uses its own and those that its room may use. */
final class UseRooms extends ArchCondition<JavaClass> {

    private final House house;
    private final String layer;
    private final BiPredicate<String, String> mayUse;

    /** @param mayUse whether the first room may use the second */
    UseRooms(House house, String layer, BiPredicate<String, String> mayUse) {
        super("use only the rooms of %s that they may use", layer);
        this.house = house;
        this.layer = layer;
        this.mayUse = mayUse;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Optional<String> room = house.room(layer, type);
            Optional<String> used = house.room(layer, dependency.getTargetClass());
            if (room.isPresent() && used.isPresent() && !mayUse(room.get(), used.get())) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private boolean mayUse(String room, String used) {
        return room.equals(used) || mayUse.test(room, used);
    }
}
