package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where practice lies, and drafts beside it. */
class HomeTest {
    private static final String USER = "/user";

    @TempDir
    Path folder;

    @Test
    void the_environment_names_the_home() throws IOException {
        assertThat(root(Map.of("PMDRILL_HOME", "own", "XDG_DATA_HOME", "/data")))
                .isEqualTo("own");
        assertThat(root(Map.of("XDG_DATA_HOME", "/data", "HOME", "/me"))).isEqualTo("/data/pmdrill");
        assertThat(root(Map.of("PMDRILL_HOME", " "))).isEqualTo("/user/.local/share/pmdrill");
    }

    @Test
    void the_home_of_the_environment_goes_before_that_of_the_account() throws IOException {
        assertThat(root(Map.of("HOME", "/me"))).isEqualTo("/me/.local/share/pmdrill");
        assertThat(root(Map.of("HOME", "/"))).isEqualTo("/.local/share/pmdrill");
        assertThat(root(Map.of("HOME", ""))).isEqualTo("/user/.local/share/pmdrill");
    }

    @Test
    void sessions_that_cannot_be_read_are_not_none() throws IOException {
        Files.createSymbolicLink(folder.resolve("sessions"), Path.of("gone"));

        assertThatIOException()
                .isThrownBy(() -> Journals.of(new Home(folder), message -> {}))
                .withMessageContaining("a link to gone, which is not there");
    }

    @Test
    void relative_folders_are_passed_over() throws IOException {
        assertThat(root(Map.of("XDG_DATA_HOME", "data", "HOME", "here"))).isEqualTo("/user/.local/share/pmdrill");
        assertThat(new StandardFolders(Map.of("XDG_CACHE_HOME", "cache", "HOME", "/me"), "?").cache())
                .contains(Path.of("/me/.cache/pmdrill"));
        assertThat(new StandardFolders(Map.of("XDG_CACHE_HOME", "cache", "HOME", "here"), "?").cache())
                .isEmpty();
    }

    @Test
    void a_home_that_cannot_be_told_never_becomes_another() {
        assertThatIOException()
                .isThrownBy(() -> new StandardFolders(Map.of(), "?").home())
                .withMessage("no home folder is known; PMDRILL_HOME can name a folder for the practice");
        assertThatIOException()
                .isThrownBy(() -> new StandardFolders(Map.of("PMDRILL_HOME", "/h\uFFFD"), USER).home())
                .withMessageStartingWith("PMDRILL_HOME is not UTF-8");
    }

    private static String root(Map<String, String> environment) throws IOException {
        return new StandardFolders(environment, USER).home().root().toString();
    }

    @Test
    void a_link_to_nothing_is_called_what_it_is() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("gone"));

        assertThatIOException()
                .isThrownBy(() -> new Home(link.resolve("home")).journals())
                .withMessageContaining(link + ": a link to gone, which is not there");
        assertThatIOException()
                .isThrownBy(() -> new Home(link).prepare())
                .withMessageContaining("a link to gone, which is not there");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void a_home_in_folders_that_are_not_there_is_made() throws IOException {
        Home home = new Home(folder.resolve("a").resolve("b"));

        home.prepare();

        assertThat(home.sessions()).isDirectory();
    }

    @Test
    void a_home_that_is_a_file_gives_one_line_with_advice() throws IOException {
        Path file = Files.writeString(folder.resolve("home"), "mine");

        assertThatIOException()
                .isThrownBy(() -> new Home(file).prepare())
                .withMessage(
                        file + " is a file, and pmdrill needs a folder there; PMDRILL_HOME can name another folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_home_below_a_file_gives_one_line_with_advice() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatIOException()
                .isThrownBy(() -> new Home(file.resolve("home")).prepare())
                .withMessageContaining(file.toString())
                .withMessageEndingWith("PMDRILL_HOME can name another folder")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void a_home_that_cannot_be_written_gives_one_line_with_advice() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write anywhere");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThatIOException()
                    .isThrownBy(() -> new Home(folder.resolve("home")).prepare())
                    .withMessageStartingWith("cannot write to ")
                    .withMessageEndingWith("PMDRILL_HOME can name another folder");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void there_are_no_journals_in_a_home_that_is_not_there() throws IOException {
        assertThat(new Home(folder.resolve("none")).journals()).isEmpty();
    }

    @Test
    void a_draft_is_read_back_for_the_prompt_it_belongs_to() {
        Path journal = folder.resolve("s.jsonl");

        assertThat(Draft.beside(journal).keep(3, "half\n\u001b an answer")).isTrue();

        assertThat(Draft.beside(journal).read(3)).isEqualTo("half\n\u001b an answer");
    }

    @Test
    void a_draft_is_worth_nothing_at_another_prompt() {
        Path journal = folder.resolve("s.jsonl");
        Draft.beside(journal).keep(3, "half");

        assertThat(Draft.beside(journal).read(4)).isEmpty();
        assertThat(Draft.beside(journal).read(33)).isEmpty();
    }

    @Test
    void a_draft_of_nothing_leaves_no_file() {
        Path journal = folder.resolve("s.jsonl");
        Draft draft = Draft.beside(journal);
        draft.keep(3, "half");

        draft.keep(4, "");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_draft_that_cannot_be_kept_is_told() {
        assertThat(Draft.beside(folder.resolve("none").resolve("s.jsonl")).keep(1, "half"))
                .isFalse();
    }
}
