import io.github.pmdrill.PlainCapabilities;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites class files of libraries so that the class-data archive of JDK 17 can hold them: those older than Java 6
 * (picocli's are of Java 5) as ones of Java 17, and the concatenation of strings by {@code invokedynamic} (JLine's),
 * which is linked anew at each start, as plain methods. For the same reason the program's own lambdas, and JLine's,
 * become {@link PlainCalls}; and the line editor finds its files, its logger and what a terminal can do on shorter ways.
 *
 * <p>Java reads the names of all entries whenever it opens the jar. So folders are left out; the database, which
 * only a process of its own needs, becomes a jar in the jar; and the files that the program itself reads become one
 * {@link Pack}, which goes first.
 *
 * <p>Run by the build: {@code UpgradeClasses FROM.jar TO.jar}.
 */
class UpgradeClasses {
    private static final String DATABASE = "org/h2/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String LINE_EDITOR = "org/jline/";

    /** Whose classes lose their {@code invokedynamic}; all are of Java 11 or newer, and have nests. */
    private static final List<String> CALLS = List.of("io/github/pmdrill/", LINE_EDITOR);

    private static final String RESOURCE = "io/github/pmdrill/PlainResource";
    private static final String LOGGER = "io/github/pmdrill/PlainLogger";
    private static final String CAPABILITIES = "io/github/pmdrill/PlainCapabilities";

    /** Jackson's classes with limits of numbers. */
    private static final String LIMITED = "com/fasterxml/jackson/core/base/Parser";

    private static final int JAVA_6 = 50;
    private static final int JAVA_17 = 61;

    public static void main(String[] args) throws IOException {
        try (ZipFile from = new ZipFile(args[0]);
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(new FileOutputStream(args[1])));
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {new File(args[0]).toURI().toURL()})) {
            long time = from.getEntry(MANIFEST).getTime();
            ByteArrayOutputStream inner = new ByteArrayOutputStream();
            Map<String, byte[]> all = new LinkedHashMap<>();
            Pack pack = new Pack();
            try (ZipOutputStream database = new ZipOutputStream(inner)) {
                for (ZipEntry entry : Collections.list(from.entries())) {
                    byte[] bytes = from.getInputStream(entry).readAllBytes();
                    String name = entry.getName();
                    if (name.startsWith(DATABASE)) {
                        put(database, name, time, bytes);
                    } else if (Pack.holds(name)) {
                        pack.add(name, name.endsWith(".caps") ? prepared(bytes) : bytes);
                    } else if (!entry.isDirectory()) {
                        all.put(name, bytes);
                    }
                }
            }
            pack.add("database.jar", inner.toByteArray());
            pack.write(to, time);
            Map<String, byte[]> upgraded = upgraded(all, classes);
            for (String added : List.of(PlainCalls.ORDER, PlainCalls.ORDER + "$ByKey", RESOURCE, LOGGER, CAPABILITIES)) {
                String name = added + ".class";
                try (InputStream in = UpgradeClasses.class.getResourceAsStream("/" + name)) {
                    upgraded.putAll(upgraded(Map.of(name, in.readAllBytes()), classes));
                }
            }
            for (Map.Entry<String, byte[]> entry : upgraded.entrySet()) {
                put(to, entry.getKey(), time, entry.getValue());
            }
        }
    }

    private static byte[] prepared(byte[] capabilities) {
        String text = new String(capabilities, StandardCharsets.UTF_8);
        return PlainCapabilities.prepared(text).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream to, String name, long time, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        to.putNextEntry(entry);
        to.write(bytes);
        to.closeEntry();
    }

    /** Files by name, and the classes that come of them. */
    private static Map<String, byte[]> upgraded(Map<String, byte[]> all, ClassLoader classes) {
        Map<String, byte[]> upgraded = new LinkedHashMap<>();
        Map<String, List<String>> mates = new LinkedHashMap<>();
        all.forEach((name, bytes) -> {
            boolean isClass = name.endsWith(".class");
            if (!isClass || CALLS.stream().noneMatch(name::startsWith)) {
                upgraded.put(name, isClass ? upgraded(bytes, classes) : bytes);
                return;
            }
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            PlainCalls calls = new PlainCalls(writer);
            ClassVisitor found = name.startsWith(LINE_EDITOR) ? new PlainWays(calls) : calls;
            reader.accept(new PlainConcatenation(found), 0);
            upgraded.put(name, writer.toByteArray());
            calls.made().forEach((made, code) -> {
                upgraded.put(made + ".class", code);
                mates.computeIfAbsent(calls.host(), host -> new ArrayList<>()).add(made);
            });
        });
        mates.forEach((host, names) -> upgraded.computeIfPresent(host + ".class", (name, bytes) -> nest(bytes, names)));
        return upgraded;
    }

    /** The same class with more mates in its nest. */
    private static byte[] nest(byte[] bytes, List<String> mates) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        mates.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static byte[] upgraded(byte[] bytes, ClassLoader classes) {
        int version = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
        if (version < JAVA_6) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                @Override
                protected ClassLoader getClassLoader() {
                    return classes;
                }
            };
            new ClassReader(bytes).accept(new Upgrade(writer), ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        }
        if (version > JAVA_17) {
            // A library's second version of a class, for newer JDKs: perhaps newer than what is known here.
            return bytes;
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        boolean limited = reader.getClassName().startsWith(LIMITED);
        PlainConcatenation plain = new PlainConcatenation(limited ? new LateLimits(writer) : writer);
        reader.accept(plain, 0);
        return plain.concatenations == 0 && !limited ? bytes : writer.toByteArray();
    }

    /**
     * Jackson's parsers, with their limits of numbers made where they are compared with: from Java 22 on the first
     * decimal number that a program makes takes thirty milliseconds.
     */
    private static class LateLimits extends ClassVisitor {
        private static final String DECIMAL = "java/math/BigDecimal";
        private static final String INTEGER = "java/math/BigInteger";

        LateLimits(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
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

    /** The same class, as one of Java 17. */
    private static class Upgrade extends ClassVisitor {
        Upgrade(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
        }
    }

    /** The same class, with the program's own way to what takes Java's, or the line editor's, too long. */
    private static class PlainWays extends ClassVisitor {
        PlainWays(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
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

    /** The same class, with a method of its own for each concatenation of strings. */
    private static class PlainConcatenation extends ClassVisitor {
        private static final String BUILDER = "java/lang/StringBuilder";

        private final List<Runnable> methods = new ArrayList<>();
        private String owner = "";
        private boolean isInterface;
        private int concatenations;

        PlainConcatenation(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            owner = name;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
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
}
