package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Input.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnterKeyTest {
    private static EnterKey pressed(Form form, String text) {
        return EnterKey.pressed(form, text, true, false);
    }

    @Test
    void in_an_answer_it_makes_a_line() {
        assertThat(pressed(Form.TEXT, "one\ntwo").ends()).isFalse();
        assertThat(pressed(Form.TEXT, "one\n/users").ends()).isFalse();
    }

    @Test
    void a_dot_alone_ends_an_answer_and_is_no_part_of_it() {
        assertThat(pressed(Form.TEXT, "one\n . ")).isEqualTo(new EnterKey(true, Optional.empty(), 3));
        assertThat(EnterKey.pressed(Form.TEXT, "one\n.", false, false).ends())
                .as("with the cursor elsewhere")
                .isFalse();
    }

    @Test
    void a_command_ends_an_answer_and_is_no_part_of_it() {
        EnterKey key = pressed(Form.TEXT, "one\n/ask how many?");

        assertThat(key.command()).contains(new TypedCommand(SlashCommand.ASK, "how many?"));
        assertThat(key.taken()).isEqualTo("/ask how many?".length());
    }

    @Test
    void elsewhere_it_ends_the_line() {
        assertThat(pressed(Form.SHORT, "3")).isEqualTo(new EnterKey(true, Optional.empty(), 0));
        assertThat(pressed(Form.LINE, "/quit").command()).contains(new TypedCommand(SlashCommand.QUIT, ""));
    }

    @Test
    void in_a_pasted_block_it_ends_nothing() {
        assertThat(EnterKey.pressed(Form.TEXT, "/quit", true, true).ends()).isFalse();
        assertThat(EnterKey.pressed(Form.QUESTION, "how many?", true, true).ends())
                .isFalse();
    }
}
