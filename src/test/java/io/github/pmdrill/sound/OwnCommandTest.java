package io.github.pmdrill.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnCommandTest {
    private static final long LONG = 60_000;

    @TempDir
    private Path folder;

    @Test
    void what_it_writes_is_for_its_owner_alone() throws IOException {
        Path file = folder.resolve("a.wav");

        assertThat(new OwnCommand("echo x >{file}", file).await(LONG)).isTrue();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_becomes_no_longer_than_it_may() throws IOException {
        Path file = folder.resolve("a.wav");
        OwnCommand endless =
                new OwnCommand("exec cat /dev/zero >{file}", file, new OwnCommand.Cap(Duration.ofHours(1), 1 << 20));

        assertThat(endless.await(LONG)).isTrue();

        assertThat(file).hasSize(1 << 20);
        assertThat(endless.trouble()).isEqualTo("its file had 1 MB, and longer none becomes");
    }

    @Test
    void it_goes_on_no_longer_than_it_may() throws IOException {
        OwnCommand endless = new OwnCommand(
                "exec sleep 600 # {file}", folder.resolve("a.wav"), new OwnCommand.Cap(Duration.ZERO, 1 << 20));

        assertThat(endless.await(LONG)).isTrue();

        assertThat(endless.trouble()).isEqualTo("it had gone on for 0 minutes, and longer none does");
    }
}
