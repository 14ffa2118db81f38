package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditedFileTest {
    private static final List<String> QUESTION = List.of("How many?", "", "- one fact");
    private static final String END = "# ---- write below this line; everything above is left out ----\n";
    private static final String HEAD = "# How many?\n#\n# - one fact\n" + END;

    @Test
    void the_question_stands_over_the_answer_as_comments() {
        assertThat(EditedFile.of(QUESTION, "so far")).isEqualTo(HEAD + "so far");
    }

    @Test
    void what_stands_below_the_line_is_the_answer_also_where_it_looks_like_a_comment() {
        assertThat(EditedFile.answer(QUESTION, HEAD + "# Goal\n#\nmany\n# - one fact\n"))
                .isEqualTo("# Goal\n#\nmany\n# - one fact\n");
    }

    @Test
    void what_was_written_among_the_comments_is_not_lost() {
        assertThat(EditedFile.answer(QUESTION, "# How many?\nmany\n# - one fact\n" + END + "more"))
                .isEqualTo("many\nmore");
    }

    @Test
    void without_the_line_only_the_comments_at_the_head_are_left_out() {
        assertThat(EditedFile.answer(QUESTION, "# How many?\n#\n# - one fact\n# mine\nmany\n# - one fact"))
                .isEqualTo("# mine\nmany\n# - one fact");
        assertThat(EditedFile.answer(QUESTION, "# Goal\nmany")).isEqualTo("# Goal\nmany");
    }

    @Test
    void without_a_question_the_answer_stands_alone() {
        assertThat(EditedFile.of(List.of(), "# mine")).isEqualTo("# mine");
        assertThat(EditedFile.answer(List.of(), "# mine")).isEqualTo("# mine");
    }
}
