package io.github.pmdrill.files;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files that the program is built with.
 *
 * <p>In the packaged program they lie together in a pack, the first entry of its jar. Java's own way to a file of a jar
 * asks the modules of Java first and then reads the names of all entries, of which there are thousands: together a
 * third of what a short command takes.
 *
 * <p>A pack begins with its contents, a line for each file: its path, and how many bytes behind them it lies, a tab after
 * each. Each file is compressed for itself, by zlib. A class folder, as in a test, has none.
 */
public final class Resource {
    /** What a pack begins with; the length of its contents in bytes follows, and a line's end. */
    private static final String MARK = "pmdrill's pack ";

    /** How much of a jar is read at once: the contents must end before. */
    private static final int HEAD = 1 << 17;

    private static final int BUFFER = 1 << 14;

    private final File jar;
    private final String head;
    private final int first;
    private final int end;

    private Resource(File jar, String head) {
        this.jar = jar;
        this.head = head;
        int length = head.indexOf(MARK) + MARK.length();
        first = head.indexOf('\n', length);
        end = first + 1 + Integer.parseInt(head.substring(length, first));
    }

    /** The pack of the program that runs, which is the first on the class path. */
    private static final class Own {
        static final @Nullable Resource PACK = of(new File(first(System.getProperty("java.class.path", ""))));

        private static String first(String path) {
            int end = path.indexOf(File.pathSeparatorChar);
            return end < 0 ? path : path.substring(0, end);
        }
    }

    /** The pack of a jar, with or without a script before it; none where it has none. */
    static @Nullable Resource of(File jar) {
        try (RandomAccessFile file = new RandomAccessFile(jar, "r")) {
            byte[] head = new byte[(int) Math.min(HEAD, file.length())];
            file.readFully(head);
            String text = new String(head, StandardCharsets.ISO_8859_1);
            return text.contains(MARK) ? new Resource(jar, text) : null;
        } catch (IOException e) {
            // A folder of classes, or several jars.
            return null;
        }
    }

    /** A file by its path, such as {@code questions/topics.json}; to be closed. */
    public static InputStream open(String path) throws IOException {
        InputStream found = find(path);
        if (found == null) {
            throw new IllegalStateException("the program is built without " + path);
        }
        return found;
    }

    /** The same, of one that may be missing. */
    public static @Nullable InputStream find(String path) throws IOException {
        InputStream packed = Own.PACK == null ? null : Own.PACK.file(path);
        return packed == null ? Resource.class.getResourceAsStream("/" + path) : packed;
    }

    /** What a file holds. */
    public static byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text holds. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    @Nullable
    InputStream file(String path) throws IOException {
        int line = head.indexOf("\n" + path + "\t", first);
        if (line < 0 || line > end) {
            return null;
        }
        int number = line + path.length() + 2;
        int at = Integer.parseInt(head.substring(number, head.indexOf('\t', number)));
        FileInputStream in = new FileInputStream(jar);
        in.skipNBytes(end + at);
        return new InflaterInputStream(in, new Inflater(), BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        };
    }
}
