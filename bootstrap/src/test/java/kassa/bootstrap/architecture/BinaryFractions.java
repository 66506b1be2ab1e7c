package kassa.bootstrap.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every place of a class file where a {@code float} or a {@code double} comes in. */
final class BinaryFractions extends ClassVisitor {

    static final int ASM = Opcodes.ASM9;

    private static final Set<String> BOXED =
            Set.of("java/lang/Float;", "java/lang/Double;", "java/util/OptionalDouble;");

    private final String type;
    private final Set<String> places = new TreeSet<>();

    BinaryFractions(String type) {
        super(ASM);
        this.type = type;
    }

    List<String> places() {
        return List.copyOf(places);
    }

    void add(String member, String what) {
        places.add(type + "." + member + " " + what);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if (hasFraction(descriptor) || isBoxed(signature)) {
            add(name, "holds a binary fraction");
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if (hasFraction(descriptor) || isBoxed(signature)) {
            add(name + "()", "takes or answers a binary fraction");
        }
        return new BinaryFractionsOfMethod(this, name + "()");
    }

    /** Whether the type of a field, or one of the parameters or the answer of a method, is a binary fraction. */
    static boolean hasFraction(String descriptor) {
        Type type = Type.getType(descriptor);
        return isBoxed(descriptor)
                || (type.getSort() == Type.METHOD
                        ? Stream.concat(Stream.of(type.getArgumentTypes()), Stream.of(type.getReturnType()))
                                .anyMatch(BinaryFractions::isFraction)
                        : isFraction(type));
    }

    private static boolean isFraction(Type type) {
        int sort = type.getSort() == Type.ARRAY ? type.getElementType().getSort() : type.getSort();
        return sort == Type.FLOAT || sort == Type.DOUBLE;
    }

    private static boolean isBoxed(String signature) {
        return signature != null && BOXED.stream().anyMatch(signature::contains);
    }
}
