package io.github.pmdrill.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there whole or not at all. */
class WholeFileTest {
    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void nothing_has_its_name_before_it_is_kept() throws IOException {
        Path path = folder.resolve("a.md");
        try (WholeFile file = new WholeFile(path, false)) {
            file.writer().write("half");
            file.writer().flush();
            assertThat(path).doesNotExist();
            file.writer().write(" and half");
            file.keep();
        }
        assertThat(files()).containsExactly(path);
        assertThat(path).hasContent("half and half");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_a_process_left_that_was_killed_is_taken_out_when_it_is_old() throws IOException {
        long gone = LongStream.iterate(4_000_000, pid -> pid + 1)
                .filter(pid -> ProcessHandle.of(pid).isEmpty())
                .findFirst()
                .orElseThrow();
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        Path left = Files.writeString(folder.resolve(".pmdrill-" + gone + "-1f.next"), "half");
        Path young = Files.writeString(folder.resolve(".pmdrill-" + gone + "-2f.next"), "half");
        Path written = Files.writeString(
                folder.resolve(".pmdrill-" + ProcessHandle.current().pid() + "-3f.next"), "half");
        Path other = Files.writeString(folder.resolve(".pmdrill-x.next"), "mine");
        Files.setLastModifiedTime(left, old);
        Files.setLastModifiedTime(written, old);
        Files.setLastModifiedTime(other, old);

        WholeFile.write(folder.resolve("a.md"), "whole");

        assertThat(files()).containsExactlyInAnyOrder(young, written, other, folder.resolve("a.md"));
        assertThat(left).doesNotExist();
    }

    @Test
    void what_is_not_kept_leaves_nothing() throws IOException {
        try (WholeFile file = new WholeFile(folder.resolve("a.md"), false)) {
            file.writer().write("half");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_there_is_replaced_only_when_it_may_be() throws IOException {
        Path path = Files.writeString(folder.resolve("a.md"), "mine");

        assertThatThrownBy(() -> new WholeFile(path, false)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(path).hasContent("mine");

        try (WholeFile file = new WholeFile(path, true)) {
            file.writer().write("new");
            file.keep();
        }
        assertThat(path).hasContent("new");
    }

    @Test
    void a_link_is_written_through() throws IOException {
        Path real = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real.md"));
        Path further = Files.createSymbolicLink(folder.resolve("further.md"), Path.of("link.md"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.md"), Path.of("made.md"));

        WholeFile.write(further, "new");
        WholeFile.write(dangling, "made");

        assertThat(real).hasContent("new").isRegularFile();
        assertThat(link).isSymbolicLink();
        assertThat(further).isSymbolicLink();
        assertThat(dangling).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("made.md"))).isEqualTo("made");
        assertThat(files()).hasSize(5);
    }

    @Test
    void a_link_is_something_that_is_there() throws IOException {
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.md"), Path.of("made.md"));

        assertThat(WholeFile.whyNot(dangling, false)).isEqualTo(dangling + " exists, and is not overwritten");
        assertThatThrownBy(() -> new WholeFile(dangling, false)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void a_device_is_written_to_and_stays_one() throws IOException {
        Path device = Path.of("/dev/null");

        assertThat(WholeFile.whyNot(device, false)).isEmpty();
        WholeFile.write(device, "nothing");

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    @Test
    void a_full_disk_is_told_with_the_file() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> WholeFile.write(full, "much"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith("/dev/full: ");
    }
}
