import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites class files that are older than Java 6 as ones of Java 17: the class-data archive of JDK 17 takes no older
 * ones, and picocli's are of Java 5. Run by the build: {@code UpgradeClasses FROM.jar TO.jar}.
 */
class UpgradeClasses {
    private static final int JAVA_6 = 50;

    public static void main(String[] args) throws IOException {
        try (ZipFile from = new ZipFile(args[0]);
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(new FileOutputStream(args[1])));
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {new File(args[0]).toURI().toURL()})) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                to.putNextEntry(copy);
                to.write(isOld(entry.getName(), bytes) ? upgraded(bytes, classes) : bytes);
                to.closeEntry();
            }
        }
    }

    private static boolean isOld(String name, byte[] bytes) {
        int version = name.endsWith(".class") ? (bytes[6] & 0xff) << 8 | bytes[7] & 0xff : JAVA_6;
        return version < JAVA_6;
    }

    private static byte[] upgraded(byte[] bytes, ClassLoader classes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        ClassVisitor upgrade = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(bytes).accept(upgrade, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
