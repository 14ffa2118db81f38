import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods of a record that compare, hash and print it, as Java's own would do. */
class PlainRecord {
    private final String name;
    private final String[] names;
    private final List<Handle> fields = new ArrayList<>();

    /** The arguments: the class, the names with semicolons between, and the fields. */
    PlainRecord(Object... arguments) {
        name = ((Type) arguments[0]).getInternalName();
        names = ((String) arguments[1]).split(";");
        for (int i = 2; i < arguments.length; i++) {
            fields.add((Handle) arguments[i]);
        }
    }

    /** The descriptor of a method. */
    String shape(String called) {
        return switch (called) {
            case "equals" -> "(L" + name + ";Ljava/lang/Object;)Z";
            case "hashCode" -> "(L" + name + ";)I";
            default -> "(L" + name + ";)Ljava/lang/String;";
        };
    }

    /** Writes its body. */
    void write(String called, MethodVisitor code) {
        switch (called) {
            case "equals" -> equal(code);
            case "hashCode" -> hash(code);
            default -> print(code);
        }
    }

    private static void get(MethodVisitor code, int slot, Handle field) {
        code.visitVarInsn(Opcodes.ALOAD, slot);
        code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    }

    private void equal(MethodVisitor code) {
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, name);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.CHECKCAST, name);
        code.visitVarInsn(Opcodes.ASTORE, 2);
        for (Handle field : fields) {
            get(code, 0, field);
            get(code, 2, field);
            Type type = Type.getType(field.getDesc());
            if (type.getSort() >= Type.ARRAY) {
                String shape = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", shape, false);
                code.visitJumpInsn(Opcodes.IFEQ, different);
            } else {
                String shape = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, PlainCalls.BOXES.get(type.getSort()), "compare", shape, false);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(
                Opcodes.F_NEW, 2, new Object[] {name, "java/lang/Object"}, 0, new Object[] {});
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(code, 0, field);
            Type type = Type.getType(field.getDesc());
            boolean isObject = type.getSort() >= Type.ARRAY;
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    isObject ? "java/util/Objects" : PlainCalls.BOXES.get(type.getSort()),
                    "hashCode",
                    "(" + (isObject ? "Ljava/lang/Object;" : type.getDescriptor()) + ")I",
                    false);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void print(MethodVisitor code) {
        String builder = "java/lang/StringBuilder";
        code.visitTypeInsn(Opcodes.NEW, builder);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, builder, "<init>", "()V", false);
        String between = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1) + "[";
        for (int i = 0; i < fields.size(); i++) {
            append(code, between + names[i] + "=");
            get(code, 0, fields.get(i));
            Type type = Type.getType(fields.get(i).getDesc());
            String shape = type.getSort() >= Type.ARRAY ? "Ljava/lang/Object;" : type.getDescriptor();
            String value = "(" + (type.getSort() == Type.BYTE || type.getSort() == Type.SHORT ? "I" : shape) + ")";
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", value + "Ljava/lang/String;", false);
            String text = "(Ljava/lang/String;)L" + builder + ";";
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, builder, "append", text, false);
            between = ", ";
        }
        append(code, fields.isEmpty() ? between + "]" : "]");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static void append(MethodVisitor code, String text) {
        code.visitLdcInsn(text);
        String shape = "(Ljava/lang/String;)Ljava/lang/StringBuilder;";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "append", shape, false);
    }
}
