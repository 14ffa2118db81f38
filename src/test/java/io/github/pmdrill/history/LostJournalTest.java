package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is moved, replaced, cut or deleted while it is open: every turn is found under a name that is told. */
class LostJournalTest {
    private static final Turn FIRST = JournalTest.turn("begin", Act.ANSWER, "first");
    private static final Turn SECOND = JournalTest.turn("clarify", Act.ANSWER, "second");

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Journal journal;
    private Path file;

    @BeforeEach
    void one_turn_is_in_it() throws IOException {
        journal = Journal.create(new Home(folder.resolve("home")), JournalTest.header("warnings"))
                .telling(told::add);
        file = journal.file();
        journal.append(FIRST);
    }

    @AfterEach
    void close() throws IOException {
        journal.close();
    }

    private void assertAllIn(Path path) throws IOException {
        assertThat(Recorded.read(path).turns()).containsExactly(FIRST, SECOND);
        assertThat(journal.file()).isEqualTo(path);
        assertThat(told).singleElement().asString().contains(path.toString());
    }

    @Test
    void of_one_that_stays_nothing_is_said() throws IOException {
        journal.append(SECOND);
        journal.secure();

        assertThat(Recorded.read(file).turns()).containsExactly(FIRST, SECOND);
        assertThat(told).isEmpty();
    }

    @Test
    void a_deleted_one_is_written_again() throws IOException {
        Files.delete(file);

        journal.append(SECOND);

        assertAllIn(file);
    }

    @Test
    void a_moved_one_is_written_again() throws IOException {
        Files.move(file, file.resolveSibling("elsewhere.jsonl"));

        journal.append(SECOND);

        assertAllIn(file);
    }

    @Test
    void one_whose_folder_is_gone_is_written_again_and_held_again() throws IOException {
        Files.delete(file);
        Files.delete(file.resolveSibling(".lock"));
        Files.delete(file.getParent());

        journal.append(SECOND);

        assertAllIn(file);
        assertThatIOException().isThrownBy(() -> Journal.open(file)).withMessageContaining("open in another terminal");
    }

    @Test
    void where_another_file_stands_all_of_it_has_another_name_and_the_other_is_left_alone() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "somebody else's\n");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        journal.append(SECOND);

        assertAllIn(file.resolveSibling(Journal.name(file) + "-2.jsonl"));
        assertThat(file).hasContent("somebody else's\n");
    }

    @Test
    void where_an_older_state_of_it_was_put_back_the_rest_is_added() throws IOException {
        Path older = Files.writeString(
                folder.resolve("older"), Files.readAllLines(file).get(0) + "\n");
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);

        journal.append(SECOND);

        assertAllIn(file);
    }

    @Test
    void one_that_was_cut_in_its_place_is_made_whole() throws IOException {
        Files.write(file, new byte[0]);

        journal.append(SECOND);

        assertAllIn(file);
    }

    @Test
    void one_that_was_written_over_in_its_place_is_left_alone() throws IOException {
        Files.writeString(file, "short");

        journal.append(SECOND);

        assertAllIn(file.resolveSibling(Journal.name(file) + "-2.jsonl"));
        assertThat(file).hasContent("short");
    }

    @Test
    void it_is_written_again_when_the_person_leaves_and_no_turn_follows() throws IOException {
        Files.delete(file);

        journal.secure();
        journal.append(SECOND);

        assertAllIn(file);
    }

    @Test
    void a_turn_that_cannot_be_written_again_is_not_kept_twice_later() throws IOException {
        Path sessions = file.getParent();
        Files.delete(file);
        Files.delete(sessions.resolve(".lock"));
        Files.delete(sessions);
        Files.writeString(sessions, "in the way");

        assertThatIOException().isThrownBy(() -> journal.append(SECOND));
        Files.delete(sessions);
        journal.append(SECOND);

        assertAllIn(file);
    }

    @Test
    void what_is_written_again_is_for_its_owner_alone() throws IOException {
        Files.delete(file);

        journal.append(SECOND);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
