package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.history.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that is called otherwise now keeps what was practised under its former id. */
class FormerIdTest {
    private static final String NOW = "kinds/flood-path";

    @TempDir
    Path folder;

    private Run run;

    /** A whole interview and a card under the ids of the day; then both questions get other ones. */
    @BeforeEach
    void practisedUnderTheFormerId() {
        run = new Run(folder).withKinds();
        run.args("start", "kinds/warnings", "--follow-ups", "0")
                .input("", "/next", "warn them", "It must do 9 per second, in five minutes.", ".", "Push it.", ".", "1")
                .exits(3);
        run.args("resume")
                .input("/skip", "/skip", "/skip", "/skip", "/skip", "/skip", "/skip", "/skip", "1", "slower", "", "")
                .exits(0);
        run.args("start", "kinds/cold").input("", "it loads", ".", "3").exits(0);
        run.later(Duration.ofDays(30))
                .file(
                        "decks/kinds.yaml",
                        Run.kinds()
                                .replace("id: warnings\n", "id: flood-path\n    formerly: [warnings]\n")
                                .replace("id: cold\n", "id: cold-start\n    formerly: [cold]\n"));
    }

    /** The transcript of the newest session. */
    private String newest() throws IOException {
        return Files.readString(Journal.beside(run.journals().get(0), ".md"));
    }

    @Test
    void commands_take_the_former_id_for_the_question() {
        run.args("show", "kinds/warnings", "--json").exits(0).out().contains("\"id\" : \"" + NOW + "\"");
        run.args("start", "kinds/warnings").input("").exits(3).out().contains("Flood warnings");
        run.args("listen", "kinds/warnings", "--as", "question")
                .input("how many people")
                .exits(0);
        run.args("partner", "kinds/warnings").exits(0).out().contains(NOW);
    }

    @Test
    void the_schedule_counts_for_the_question_of_today() {
        run.args("history", "--json").exits(0);

        assertThat(run.text().replaceAll("\\s", ""))
                .contains("\"question\":\"" + NOW + "\"", "\"question\":\"kinds/cold-start\"");
    }

    @Test
    void the_next_interview_is_the_second_attempt() throws IOException {
        run.args("start", NOW).input("", "/next", "", "All of it.", ".").exits(3);
        assertThat(newest()).contains("attempt: 2", "### Then, on ");
    }

    @Test
    void the_weakest_part_is_found_by_either_id() {
        run.args("start", "--retry", NOW).input("").exits(3).out().contains("once more");
        run.args("start", "--retry", "kinds/warnings").input("").exits(3).out().contains("once more");
    }

    @Test
    void what_was_studied_stays_studied() throws IOException {
        run.file("decks/kinds.yaml", Run.kinds())
                .args("show", "kinds/warnings", "--outline")
                .exits(0);
        run.file(
                        "decks/kinds.yaml",
                        Run.kinds().replace("id: warnings\n", "id: flood-path\n    formerly: [warnings]\n"))
                .args("start", NOW)
                .input("")
                .exits(3);
        assertThat(newest()).contains("studied: ");
    }

    @Test
    void the_first_id_names_the_note_of_anki_so_that_an_import_does_not_double_it() {
        run.args("export", "anki", "--deck", "kinds").exits(0).out().contains("pmdrill:kinds/cold");
    }
}
