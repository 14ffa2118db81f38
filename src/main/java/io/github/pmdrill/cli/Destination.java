package io.github.pmdrill.cli;

import io.github.pmdrill.files.OwnerOnly;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.SavedSession;
import io.github.pmdrill.practice.SoundCopies;
import io.github.pmdrill.report.Export;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.transcript.Redaction;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where exported sessions go: standard output, one file, or a folder with a file for each. */
final class Destination implements Closeable {
    private final Environment environment;
    private final String format;
    private final Redaction redaction;
    private final boolean alone;
    private final boolean force;
    private final @Nullable Path path;
    private final boolean folder;
    private final boolean sound;
    private final Set<String> names = new HashSet<>();
    private @Nullable WholeFile file;
    private @Nullable Export export;
    private int written;
    private int left;

    /**
     * @param out as it was typed: {@code -} for standard output, a folder or how one ends, else a file
     * @param format one of {@link Export#FORMATS}; null for that of the file's ending, else Markdown
     * @param alone whether one session goes there
     * @param force whether files that are there may be replaced
     * @param sound whether recordings are copied beside a page
     */
    Destination(
            Environment environment,
            String out,
            @Nullable String format,
            Redaction redaction,
            boolean alone,
            boolean force,
            boolean sound) {
        this.sound = sound;
        this.environment = environment;
        this.redaction = redaction;
        this.alone = alone;
        this.force = force;
        this.path = out.equals("-") ? null : Path.of(out);
        this.folder = path != null && (out.endsWith("/") || Files.isDirectory(path));
        this.format = format != null ? format : folder ? "md" : ending(out);
    }

    private static String ending(String out) {
        String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Export.FORMATS.contains(ending) ? ending : "md";
    }

    /**
     * Looks whether it can be written to, before anything is read.
     *
     * @throws Misuse when it cannot
     */
    void check() throws IOException {
        if (sound && (path == null || !format.equals("html"))) {
            throw new Misuse("--with-sound copies recordings beside a page: --format html --out FILE");
        }
        if (path == null) {
            return;
        }
        if (!folder) {
            Output.check(path, force, "--force replaces it");
        } else if (!Files.isDirectory(path)) {
            Output.check(path.resolveSibling(path.getFileName()), false, "");
            Files.createDirectory(path, OwnerOnly.folder(path));
        }
    }

    /** Whether it is a file or a folder. */
    boolean isOnDisk() {
        return path != null;
    }

    /** Writes a session; whether another one can be written. */
    boolean add(SavedSession kept) throws IOException {
        if (folder && path != null) {
            addTo(path.resolve(named(kept)), kept);
            return true;
        }
        if (export == null) {
            export = new Export(format, writer(), redaction, alone, sound(path));
        }
        export.add(kept);
        written++;
        // Main says what is wrong with it, if it is more than a reader who has read enough.
        return path != null || !environment.out().checkError();
    }

    private @Nullable BiFunction<SavedSession, String, String> sound(@Nullable Path page) {
        return sound && page != null ? new SoundCopies(page)::copied : null;
    }

    private Writer writer() throws IOException {
        if (path == null) {
            return new OutputStreamWriter(environment.out(), StandardCharsets.UTF_8);
        }
        file = new WholeFile(path, force);
        return file.writer();
    }

    /** The session's name as that of a file; a name that is taken already, once words are replaced, gets a number. */
    private String named(SavedSession kept) {
        String name = redaction.of(kept.name()).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String own = name;
        for (int number = 2; !names.add(own); number++) {
            own = name + "-" + number;
        }
        return own + "." + format;
    }

    private void addTo(Path target, SavedSession kept) throws IOException {
        try (WholeFile whole = new WholeFile(target, force)) {
            try (Export one = new Export(format, whole.writer(), redaction, true, sound(target))) {
                one.add(kept);
            }
            whole.keep();
            written++;
        } catch (FileAlreadyExistsException e) {
            left++;
        }
    }

    /** Ends it, and tells what was written; the exit code. */
    int finish() throws IOException {
        if (export != null) {
            export.close();
        }
        if (file != null) {
            file.keep();
        }
        if (path != null && written > 0) {
            environment.tell(
                    "Wrote " + (folder ? counted(written) + " to " : "") + SafeText.line(String.valueOf(path)));
        }
        if (left > 0) {
            environment.tell("pmdrill: " + counted(left) + " there already in " + SafeText.line(String.valueOf(path))
                    + " and left as it was; --force replaces");
        }
        return left > 0 ? Exit.FAILED : Exit.DONE;
    }

    private static String counted(int files) {
        return files == 1 ? "1 file" : String.format(Locale.ROOT, "%,d files", files);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
