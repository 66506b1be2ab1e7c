package kassa.bootstrap.architecture;

import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The ways by which a binary fraction comes into a method: as a constant, by turning a whole number into one, from a
 * field, from what is called, or in an array. All reckoning begins with one of them.
 */
final class BinaryFractionsOfMethod extends MethodVisitor {

    private static final Set<Integer> CONSTANTS =
            Set.of(Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2, Opcodes.DCONST_0, Opcodes.DCONST_1);

    private static final Set<Integer> CONVERSIONS = Set.of(Opcodes.I2F, Opcodes.I2D, Opcodes.L2F, Opcodes.L2D);

    private final BinaryFractions found;
    private final String method;

    BinaryFractionsOfMethod(BinaryFractions found, String method) {
        super(BinaryFractions.ASM);
        this.found = found;
        this.method = method;
    }

    @Override
    public void visitInsn(int opcode) {
        if (CONSTANTS.contains(opcode)) {
            found.add(method, "has a binary fraction as a constant");
        }
        if (CONVERSIONS.contains(opcode)) {
            found.add(method, "turns a whole number into a binary fraction");
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Float || value instanceof Double) {
            found.add(method, "has the binary fraction " + value);
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_FLOAT || operand == Opcodes.T_DOUBLE)) {
            found.add(method, "makes an array of binary fractions");
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (BinaryFractions.hasFraction(descriptor)) {
            found.add(method, "uses the field " + owner + "." + name);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean onInterface) {
        if (BinaryFractions.hasFraction(descriptor)) {
            found.add(method, "calls " + owner + "." + name);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
        Stream.of(arguments)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .filter(handle -> BinaryFractions.hasFraction(handle.getDesc()))
                .forEach(handle -> found.add(method, "refers to " + handle.getOwner() + "." + handle.getName()));
    }
}
