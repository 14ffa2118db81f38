import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Jackson's parsers, with their limits of numbers made where they are compared with: from Java 22 on the first
 * decimal number that a program makes takes thirty milliseconds.
 */
class PlainLimits extends PlainMethods {
    private static final String DECIMAL = "java/math/BigDecimal";
    private static final String INTEGER = "java/math/BigInteger";

    PlainLimits(ClassVisitor next) {
        super(next);
    }

    @Override
    MethodVisitor rewriting(String name, MethodVisitor next) {
        return name.equals("<clinit>") ? new NoLimits(next) : new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String type) {
                if (opcode != Opcodes.GETSTATIC || !field.startsWith("BD_")) {
                    super.visitFieldInsn(opcode, owner, field, type);
                    return;
                }
                visitTypeInsn(Opcodes.NEW, DECIMAL);
                visitInsn(Opcodes.DUP);
                super.visitFieldInsn(opcode, owner, "BI_" + field.substring(3), "L" + INTEGER + ";");
                visitMethodInsn(Opcodes.INVOKESPECIAL, DECIMAL, "<init>", "(L" + INTEGER + ";)V", false);
            }
        };
    }

    /** Leaves the fields empty: of what is made for one, only the whole number is left, and dropped. */
    private static class NoLimits extends MethodVisitor {
        private boolean made;

        NoLimits(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            made = type.equals(DECIMAL);
            if (!made) {
                super.visitTypeInsn(opcode, type);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (!made || opcode != Opcodes.DUP) {
                super.visitInsn(opcode);
            }
            made = false;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            if (!owner.equals(DECIMAL)) {
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
            if (field.startsWith("BD_")) {
                super.visitInsn(Opcodes.POP);
            } else {
                super.visitFieldInsn(opcode, owner, field, type);
            }
        }
    }
}
