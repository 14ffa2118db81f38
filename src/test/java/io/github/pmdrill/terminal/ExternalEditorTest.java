package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person's own editor, and what it does to the file. */
class ExternalEditorTest {
    private static String edited(String script) throws IOException {
        return new ExternalEditor("sh -c '" + script + "'").edit(List.of(), "kept");
    }

    @Test
    void what_was_saved_as_elsewhere_is_text_like_any_other() throws IOException {
        assertThat(edited("printf \"\\357\\273\\277one\\r\\ntwo\\r\\n\" >$0")).isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @CsvSource({
        "exit 3, ended with 3; nothing is changed",
        ": >$0, The editor gave back nothing; what you had is still here",
        "rm $0, The editor left no file; what you had is still here",
        "rm $0; mkdir $0, The editor left no file; what you had is still here",
        "printf caf\\\\351 >$0, What the editor saved is not UTF-8"
    })
    void what_goes_wrong_is_told_and_changes_nothing(String script, String told) {
        assertThatThrownBy(() -> edited(script)).isInstanceOf(IOException.class).hasMessageContaining(told);
    }

    @Test
    void the_question_stands_over_the_answer_and_is_not_read_back() throws IOException {
        ExternalEditor editor = new ExternalEditor("sh -c 'grep -q \"^# How many\" $0 && sed -i s/one/two/ $0'");

        assertThat(editor.edit(List.of("How many?", "", "  one fact"), "one\n# one of my own\n"))
                .isEqualTo("two\n# two of my own");
    }
}
