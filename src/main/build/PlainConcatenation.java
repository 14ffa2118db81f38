import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The same class, with a method of its own for each concatenation of strings. */
class PlainConcatenation extends PlainMethods {
    private static final String BUILDER = "java/lang/StringBuilder";

    private final List<Runnable> methods = new ArrayList<>();
    private String owner = "";
    private boolean isInterface;
    int concatenations;

    PlainConcatenation(ClassVisitor next) {
        super(next);
    }

    @Override
    public void visit(
            int version, int access, String name, String signature, String superName, String[] interfaces) {
        owner = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    MethodVisitor rewriting(String name, MethodVisitor next) {
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                if (!called.equals("makeConcatWithConstants")) {
                    super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
                    return;
                }
                String method = "concatenate$" + concatenations++;
                methods.add(() -> concatenate(method, type, arguments));
                super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, type, isInterface);
            }
        };
    }

    @Override
    public void visitEnd() {
        methods.forEach(Runnable::run);
        super.visitEnd();
    }

    /** The recipe is the first of the arguments; in it 1 stands for an operand and 2 for one of the others. */
    private void concatenate(String method, String type, Object... arguments) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = cv.visitMethod(access, method, type, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        Type[] operands = Type.getArgumentTypes(type);
        int operand = 0;
        int slot = 0;
        int constant = 1;
        for (char c : ((String) arguments[0]).toCharArray()) {
            if (c == 1) {
                code.visitVarInsn(operands[operand].getOpcode(Opcodes.ILOAD), slot);
                append(code, operands[operand]);
                slot += operands[operand++].getSize();
            } else if (c == 2) {
                code.visitLdcInsn(arguments[constant++]);
                append(code, Type.getType(Object.class));
            } else {
                code.visitLdcInsn((int) c);
                append(code, Type.CHAR_TYPE);
            }
        }
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void append(MethodVisitor code, Type type) {
        String shape =
                switch (type.getSort()) {
                    case Type.BYTE, Type.SHORT, Type.INT -> "I";
                    case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
                    default -> type.getDescriptor();
                };
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + shape + ")L" + BUILDER + ";", false);
    }
}
