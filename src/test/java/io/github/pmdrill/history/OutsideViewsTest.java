package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.notes.OutsideView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others said lies beside the journals, and comes back as it was. */
class OutsideViewsTest {
    private static final String SESSION = "2026-03-07T080211-kinds";
    private static final LocalDate DAY = LocalDate.parse("2026-03-07");

    @TempDir
    Path root;

    private Path journal;
    private OutsideViews views;

    @BeforeEach
    void move_in() throws IOException {
        Home home = new Home(root.resolve("home"));
        home.prepare();
        journal = home.sessions().resolve(SESSION + ".jsonl");
        views = new OutsideViews(home);
    }

    private static OutsideView view(String by, int sizing) {
        Map<String, Integer> ratings = new LinkedHashMap<>(Map.of("sizing", sizing));
        return new OutsideView("kinds/warnings", by, DAY, ratings, List.of("once"), " a \"line\"\n", "\u001b|\u2028");
    }

    private static OutsideOpinion opinion(String text) {
        return new OutsideOpinion("my-model --quiet", DAY, text);
    }

    @Test
    void where_nobody_was_asked_there_is_nothing() throws IOException {
        assertThat(views.of(SESSION)).isEmpty();
        assertThat(root.resolve("home/outside")).doesNotExist();
    }

    @Test
    void what_is_kept_is_what_is_read() throws IOException {
        views.keep(journal, opinion("```\n\u001b[31m"));
        views.keep(journal, view("Ada", 3));
        views.keep(journal, view("Bo", 1));
        views.keep(journal, opinion("again"));

        assertThat(views.of(SESSION)).containsExactly(view("Ada", 3), view("Bo", 1));
        assertThat(views.all(SESSION).opinions()).containsExactly(opinion("```\n\u001b[31m"), opinion("again"));
    }

    @Test
    void a_second_form_of_the_same_person_takes_the_place_of_the_first() throws IOException {
        assertThat(views.keep(journal, view("Ada", 3))).isEmpty();

        assertThat(views.keep(journal, view("ada", 2))).contains(view("Ada", 3));

        assertThat(views.of(SESSION)).containsExactly(view("ada", 2));
    }

    @Test
    void it_is_one_line_of_text_each_for_its_owner_alone() throws IOException {
        views.keep(journal, view("Ada", 3));
        views.keep(journal, opinion("two\nlines"));

        Path file = root.resolve("home/outside/" + SESSION + ".jsonl");
        assertThat(file).content().hasLineCount(2).startsWith("{\"question\":\"kinds/warnings\",\"by\":\"Ada\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void a_broken_line_is_named_and_nothing_is_written_over_it() throws IOException {
        views.keep(journal, view("Ada", 3));
        Path file = root.resolve("home/outside/" + SESSION + ".jsonl");
        Files.writeString(file, "{\"by\":\"Bo\",\"day\":\"soon\"}\n", StandardOpenOption.APPEND);
        String before = Files.readString(file);

        assertThatThrownBy(() -> views.of(SESSION)).hasMessageContaining(SESSION + ".jsonl: line 2 cannot be read");
        assertThatThrownBy(() -> views.keep(journal, view("Ada", 1))).hasMessageContaining("line 2");
        assertThat(file).hasContent(before);
    }
}
