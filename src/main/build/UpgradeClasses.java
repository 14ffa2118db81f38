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
import org.objectweb.asm.Opcodes;

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
            for (String added : List.of(PlainCalls.ORDER, PlainCalls.ORDER + "$ByKey", PlainWays.RESOURCE, PlainWays.LOGGER, PlainWays.CAPABILITIES)) {
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
        PlainConcatenation plain = new PlainConcatenation(limited ? new PlainLimits(writer) : writer);
        reader.accept(plain, 0);
        return plain.concatenations == 0 && !limited ? bytes : writer.toByteArray();
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

}
