import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The same class without {@code invokedynamic}, which Java links anew at each start: a lambda becomes a class of its own
 * among the nest mates of the class that it stands in, the methods of a record that compare, hash and print it become
 * plain ones. And it orders by {@code PlainOrder}.
 */
class PlainCalls extends PlainMethods {
    /** The classes of primitive values. */
    static final Map<Integer, String> BOXES = Map.of(
            Type.BOOLEAN, "java/lang/Boolean",
            Type.BYTE, "java/lang/Byte",
            Type.CHAR, "java/lang/Character",
            Type.SHORT, "java/lang/Short",
            Type.INT, "java/lang/Integer",
            Type.LONG, "java/lang/Long",
            Type.FLOAT, "java/lang/Float",
            Type.DOUBLE, "java/lang/Double");

    /** The class that has them instead. */
    static final String ORDER = "io/github/pmdrill/PlainOrder";

    private static final String COMPARATOR = "java/util/Comparator";
    private static final Set<String> ORDERS = Set.of(
            "comparing(Ljava/util/function/Function;)Ljava/util/Comparator;",
            "thenComparing(Ljava/util/function/Function;)Ljava/util/Comparator;",
            "thenComparing(Ljava/util/Comparator;)Ljava/util/Comparator;");

    private final Map<String, byte[]> made = new LinkedHashMap<>();

    private final List<Runnable> methods = new ArrayList<>();
    private String owner = "";
    private String host = "";

    PlainCalls(ClassVisitor next) {
        super(next);
    }

    /** The classes that were made, by name. */
    Map<String, byte[]> made() {
        return made;
    }

    /** The class whose nest they are of. */
    String host() {
        return host;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        owner = name;
        host = name;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String name) {
        host = name;
        super.visitNestHost(name);
    }

    @Override
    MethodVisitor rewriting(String name, MethodVisitor next) {
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitMethodInsn(int call, String of, String called, String shape, boolean isInterface) {
                if (of.equals(COMPARATOR) && ORDERS.contains(called + shape)) {
                    String whole = call == Opcodes.INVOKESTATIC ? shape : shape.replace("(", "(L" + COMPARATOR + ";");
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, ORDER, called, whole, false);
                } else {
                    super.visitMethodInsn(call, of, called, shape, isInterface);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                        && bootstrap.getName().equals("metafactory")) {
                    String lambda = lambda(called, type, (Type) arguments[0], (Handle) arguments[1]);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, "of", type, false);
                } else if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                    record(called, mv, arguments);
                } else {
                    super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
                }
            }
        };
    }

    private String lambda(String method, String type, Type erased, Handle body) {
        String name = owner + "$$" + made.size();
        Type[] kept = Type.getArgumentTypes(type);
        Type shape = Type.getReturnType(type);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", new String[] {shape.getInternalName()});
        writer.visitNestHost(host);
        for (int i = 0; i < kept.length; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "kept" + i, kept[i].getDescriptor(), null, null);
        }
        constructor(writer, name, kept);
        factory(writer, name, type, kept);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        code.visitCode();
        body(code, name, kept, erased, body);
        end(code);
        writer.visitEnd();
        made.put(name, writer.toByteArray());
        return name;
    }

    private static void constructor(ClassWriter writer, String name, Type... kept) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, kept), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int slot = 1;
        for (int i = 0; i < kept.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(kept[i].getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, "kept" + i, kept[i].getDescriptor());
            slot += kept[i].getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    /** One that keeps nothing is made once. */
    private static void factory(ClassWriter writer, String name, String type, Type... kept) {
        if (kept.length == 0) {
            int constant = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(constant, "ONE", "L" + name + ";", null, null);
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
            code.visitCode();
            make(code, name);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, "ONE", "L" + name + ";");
            code.visitInsn(Opcodes.RETURN);
            end(code);
        }
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "of", type, null, null);
        code.visitCode();
        if (kept.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, "ONE", "L" + name + ";");
        } else {
            make(code, name, kept);
        }
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private static void make(MethodVisitor code, String name, Type... kept) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type type : kept) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            slot += type.getSize();
        }
        String shape = Type.getMethodDescriptor(Type.VOID_TYPE, kept);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", shape, false);
    }

    private static void body(MethodVisitor code, String name, Type[] kept, Type erased, Handle body) {
        Type owner = Type.getObjectType(body.getOwner());
        boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        boolean isStatic = body.getTag() == Opcodes.H_INVOKESTATIC;
        List<Type> takes = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (isNew) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        } else if (!isStatic) {
            takes.add(0, owner);
        }
        for (int i = 0; i < kept.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, "kept" + i, kept[i].getDescriptor());
            convert(code, kept[i], takes.get(i));
        }
        int slot = 1;
        Type[] given = erased.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
            convert(code, given[i], takes.get(kept.length + i));
            slot += given[i].getSize();
        }
        int call = isStatic
                ? Opcodes.INVOKESTATIC
                : isNew
                        ? Opcodes.INVOKESPECIAL
                        : body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        code.visitMethodInsn(call, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type gives = isNew ? owner : Type.getReturnType(body.getDesc());
        Type wanted = erased.getReturnType();
        if (wanted.getSort() != Type.VOID) {
            convert(code, gives, wanted);
        } else if (gives.getSize() > 0) {
            code.visitInsn(gives.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    /** Boxes, unboxes, widens or casts what is on the stack. */
    private static void convert(MethodVisitor code, Type from, Type to) {
        boolean isBoxed = from.getSort() >= Type.ARRAY;
        boolean toBoxed = to.getSort() >= Type.ARRAY;
        if (isBoxed && toBoxed) {
            if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
                code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
            }
        } else if (toBoxed) {
            String box = BOXES.get(from.getSort());
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isBoxed) {
            Type plain = to;
            for (Map.Entry<Integer, String> box : BOXES.entrySet()) {
                if (box.getValue().equals(from.getInternalName())) {
                    plain = primitive(box.getKey());
                }
            }
            String box = BOXES.get(plain.getSort());
            code.visitTypeInsn(Opcodes.CHECKCAST, box);
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, box, plain.getClassName() + "Value", "()" + plain.getDescriptor(), false);
            widen(code, plain, to);
        } else {
            widen(code, from, to);
        }
    }

    private static Type primitive(int sort) {
        return Type.getType(String.valueOf("ZCBSIFJD".charAt(sort - Type.BOOLEAN)));
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        boolean isInt = from.getSort() <= Type.INT;
        boolean toInt = to.getSort() <= Type.INT;
        if (from.getSort() == to.getSort() || (isInt && toInt)) {
            return;
        }
        String way = (isInt ? "I" : from.getDescriptor()) + to.getDescriptor();
        code.visitInsn(
                switch (way) {
                    case "IJ" -> Opcodes.I2L;
                    case "IF" -> Opcodes.I2F;
                    case "ID" -> Opcodes.I2D;
                    case "JF" -> Opcodes.L2F;
                    case "JD" -> Opcodes.L2D;
                    case "FD" -> Opcodes.F2D;
                    default -> throw new IllegalArgumentException(way);
                });
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** A method of a record; the arguments are the class, the names with semicolons between, and the fields. */
    private void record(String called, MethodVisitor code, Object... arguments) {
        PlainRecord plain = new PlainRecord(arguments);
        String method = called + "$plain";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, plain.shape(called), false);
        methods.add(() -> {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
            MethodVisitor body = cv.visitMethod(access, method, plain.shape(called), null, null);
            body.visitCode();
            plain.write(called, body);
            end(body);
        });
    }

    @Override
    public void visitEnd() {
        methods.forEach(Runnable::run);
        super.visitEnd();
    }
}
