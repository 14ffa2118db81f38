import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The same class, with the program's own way to what takes Java's, or the line editor's, too long. */
class PlainWays extends PlainMethods {
    static final String RESOURCE = "io/github/pmdrill/PlainResource";
    static final String LOGGER = "io/github/pmdrill/PlainLogger";
    static final String CAPABILITIES = "io/github/pmdrill/PlainCapabilities";

    PlainWays(ClassVisitor next) {
        super(next);
    }

    @Override
    MethodVisitor rewriting(String name, MethodVisitor next) {
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                if (called.equals("getResourceAsStream") && owner.startsWith("java/lang/Class")) {
                    String with = "(L" + owner + ";" + type.substring(1);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, RESOURCE, "of", with, false);
                } else if (called.equals("getLogger") && owner.equals("java/lang/System")) {
                    super.visitMethodInsn(opcode, LOGGER, "of", type, false);
                } else if (called.equals("parseInfoCmp") && owner.equals("org/jline/utils/InfoCmp")) {
                    super.visitMethodInsn(opcode, CAPABILITIES, "parse", type, false);
                } else {
                    super.visitMethodInsn(opcode, owner, called, type, isInterface);
                }
            }
        };
    }
}
