package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
}
