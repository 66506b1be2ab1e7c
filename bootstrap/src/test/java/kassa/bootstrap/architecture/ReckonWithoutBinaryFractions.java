package kassa.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.objectweb.asm.ClassReader;

/**
 * No {@code float} and no {@code double}: not as a field, a parameter or an answer, not in what is called, and not as a
 * number inside a method. Primitive types are no dependencies, so the class file itself is read.
 */
final class ReckonWithoutBinaryFractions extends ArchCondition<JavaClass> {

    ReckonWithoutBinaryFractions() {
        super("reckon without binary fractions");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        BinaryFractions found = new BinaryFractions(type.getName());
        read(type).accept(found, ClassReader.SKIP_FRAMES);
        found.places().forEach(place -> events.add(SimpleConditionEvent.violated(type, place)));
    }

    private static ClassReader read(JavaClass type) {
        URI file = type.getSource().orElseThrow().getUri();
        try (InputStream bytes = file.toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
