package io.github.pmdrill.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A file in the place of another one that somebody reads. */
class ReplacementTest {
    private final AtomicInteger pauses = new AtomicInteger();

    /** One that is refused so many times. */
    private Replacement after(int refusals) {
        AtomicInteger left = new AtomicInteger(refusals);
        Replacement.Move move = (from, to) -> {
            if (left.getAndDecrement() > 0) {
                throw new AccessDeniedException(to.toString());
            }
            Replacement.PATIENT.once().move(from, to);
        };
        return new Replacement(move, pauses::incrementAndGet);
    }

    private static Path file(FileSystem files, String name) throws IOException {
        return Files.writeString(files.getRootDirectories().iterator().next().resolve(name), name);
    }

    @Test
    void on_windows_it_waits_for_the_reader() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path target = file(windows, "old");

            after(3).move(file(windows, "new"), target);

            assertThat(Files.readString(target)).isEqualTo("new");
            assertThat(pauses).hasValue(3);
        }
    }

    @Test
    void it_does_not_wait_for_ever() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path target = file(windows, "old");
            Path fresh = file(windows, "new");

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> after(1_000).move(fresh, target));

            assertThat(Files.readString(target)).isEqualTo("old");
        }
    }

    @Test
    void elsewhere_a_refusal_is_final() throws IOException {
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
            Path target = file(unix, "old");
            Path fresh = file(unix, "new");

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> after(1).move(fresh, target));

            assertThat(pauses).hasValue(0);
        }
    }
}
