import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The same class, with the code of its methods rewritten. */
abstract class PlainMethods extends ClassVisitor {
    PlainMethods(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** What rewrites a method of this name. */
    abstract MethodVisitor rewriting(String name, MethodVisitor next);

    @Override
    public final MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return rewriting(name, super.visitMethod(access, name, descriptor, signature, exceptions));
    }
}
