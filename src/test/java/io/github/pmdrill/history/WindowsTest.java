package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Practice on a file system as Windows has it: names, folders, locks, and no permissions of POSIX. */
class WindowsTest {
    private static final String LOCAL = "C:\\Users\\Zoë\\AppData\\Local";

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private StandardFolders folders(Map<String, String> environment) {
        return new StandardFolders(environment, "C:\\Users\\Zoë", windows);
    }

    private Home home() throws IOException {
        return folders(Map.of("LOCALAPPDATA", LOCAL)).home();
    }

    @Test
    void practice_lies_in_the_local_data_of_the_account() throws IOException {
        assertThat(home().root()).hasToString(LOCAL + "\\pmdrill");
        assertThat(folders(Map.of()).home().root()).hasToString(LOCAL + "\\pmdrill");
        assertThat(folders(Map.of("USERPROFILE", "D:\\ada")).home().root())
                .hasToString("D:\\ada\\AppData\\Local\\pmdrill");
        assertThat(folders(Map.of("PMDRILL_HOME", "D:\\drill")).home().root()).hasToString("D:\\drill");
    }

    @Test
    void what_a_shell_of_another_system_has_set_is_passed_over() throws IOException {
        assertThat(folders(Map.of("HOME", "/c/Users/ada", "XDG_DATA_HOME", "data"))
                        .home()
                        .root())
                .hasToString(LOCAL + "\\pmdrill");
    }

    @Test
    void what_only_saves_time_lies_beside_it() {
        assertThat(folders(Map.of("LOCALAPPDATA", LOCAL)).cache())
                .hasValueSatisfying(cache -> assertThat(cache).hasToString(LOCAL + "\\pmdrill\\cache"));
    }

    @Test
    void a_session_is_kept_and_read_back() throws IOException {
        Home home = home();
        Header header = JournalTest.header("warnings");
        Path file;
        try (Journal journal = Journal.create(home, header)) {
            journal.append(JournalTest.turn("begin", Act.ANSWER, ""));
            journal.append(JournalTest.turn("clarify", Act.ANSWER, "how many: \u20ac 3?"));
            file = journal.file();
        }

        assertThat(Recorded.read(file).turns())
                .containsExactly(
                        JournalTest.turn("begin", Act.ANSWER, ""),
                        JournalTest.turn("clarify", Act.ANSWER, "how many: \u20ac 3?"));
        assertThat(home.journals()).containsExactly(file);
        SessionLock.of(file).close();
    }

    @Test
    void no_file_has_a_name_that_windows_refuses() throws IOException {
        Home home = home();
        try (Journal journal = Journal.create(home, JournalTest.header("warnings"))) {
            Draft.beside(journal.file()).keep(0, "a draft");
        }

        try (Stream<Path> files = Files.walk(home.root())) {
            assertThat(files.map(path -> String.valueOf(path.getFileName())))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(name -> assertThat(name).doesNotContainPattern("[<>:\"/\\\\|?*]|[. ]$"));
        }
    }

    @Test
    void a_file_is_replaced_whole() throws IOException {
        Home home = home();
        home.prepare();
        Path file = home.root().resolve("settings.yaml");

        WholeFile.write(file, "minutes: 10\n");
        WholeFile.write(file, "minutes: 15\n");

        assertThat(file).hasContent("minutes: 15\n");
        assertThat(file.resolveSibling(".")).isDirectoryNotContaining("glob:**.next");
    }
}
