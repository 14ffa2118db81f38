import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of the program in one entry of its jar; {@code io.github.pmdrill.files.Resource} reads it, and says how it is made. */
class Pack {
    private static final String MARK = "pmdrill's pack ";

    /** How much the reader reads for a script before the jar and the contents, less what the script may have. */
    private static final int MOST = (1 << 17) - (1 << 14);

    private static final List<String> FOLDERS =
            List.of("questions/", "io/github/pmdrill/", "org/jline/", "META-INF/jline/");

    private final StringBuilder contents = new StringBuilder();
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();

    /** Whether a file of the jar belongs here. */
    static boolean holds(String name) {
        return FOLDERS.stream().anyMatch(name::startsWith) && !name.endsWith(".class") && !name.endsWith("/");
    }

    void add(String name, byte[] bytes) throws IOException {
        contents.append(name).append('\t').append(files.size()).append("\t\n");
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream to = new DeflaterOutputStream(files, deflater)) {
            to.write(bytes);
        } finally {
            deflater.end();
        }
    }

    /** Writes it as it is: what is read without Java's way to a jar must not be compressed again. */
    void write(ZipOutputStream to, long time) throws IOException {
        if (contents.length() > MOST) {
            throw new IOException("the contents of the pack are too long: " + contents.length() + " bytes");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write((MARK + contents.length() + "\n" + contents).getBytes(StandardCharsets.UTF_8));
        files.writeTo(all);
        CRC32 check = new CRC32();
        check.update(all.toByteArray());
        ZipEntry entry = new ZipEntry("pack");
        entry.setTime(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(all.size());
        entry.setCrc(check.getValue());
        to.putNextEntry(entry);
        all.writeTo(to);
        to.closeEntry();
    }
}
