package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Input.Form;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    private static final String UP = "\033OA";
    private static final String DOWN = "\033OB";

    private Rig rig;

    @BeforeEach
    void sit_down() throws IOException {
        rig = Rig.usual();
    }

    @AfterEach
    void stand_up() {
        rig.close();
    }

    @Test
    void what_is_typed_breaks_between_words_also_once_it_is_given() throws IOException {
        String words = "A queue of one message per phone, and workers that send what the provider takes, no faster";
        try (Rig narrow = Rig.of(40, 20)) {
            Future<Reply> reply = narrow.ask(Prompts.of(Form.TEXT));
            narrow.type(words);
            narrow.awaitShown("     provider takes, no faster");
            narrow.press("\004");

            assertThat(narrow.get(reply).text()).isEqualTo(words);
            assertThat(narrow.shown())
                    .containsSubsequence(
                            "you> A queue of one message per phone,",
                            "     and workers that send what the",
                            "     provider takes, no faster");
        }
    }

    @Test
    void what_is_said_to_the_interviewer_needs_no_dot_where_an_answer_has_not_begun() throws IOException {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));
        rig.type("how much time is left");
        rig.press("\r");

        assertThat(rig.get(reply).text()).isEqualTo("how much time is left");
    }

    @Test
    void a_letter_in_the_middle_of_a_broken_line_goes_where_the_cursor_is() throws IOException {
        try (Rig narrow = Rig.of(40, 20)) {
            Future<Reply> reply = narrow.ask(Prompts.of(Form.LINE));
            narrow.type("A queue of one message per phone, and orkers that send");
            narrow.press("\033OD".repeat("orkers that send".length()) + "w");
            narrow.awaitShown("     and workers that send");
            narrow.press("\r");

            assertThat(narrow.get(reply).text()).isEqualTo("A queue of one message per phone, and workers that send");
        }
    }

    @Test
    void tab_completes_a_command() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("so far\n/ne\t\n");

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::text).containsExactly(Act.NEXT, "so far");
    }

    @Test
    void tab_lists_the_commands_of_the_prompt_with_what_they_are_for() {
        Prompt prompt = Prompts.of(Form.LINE).without(Act.COVERED);
        Future<Reply> reply = rig.ask(prompt);

        rig.press("/\t");

        rig.awaitShown("leave this unanswered");
        rig.awaitShown("this list");
        assertThat(rig.shown()).noneMatch(row -> row.contains("/covered"));
        rig.press("sk\t\r");
        assertThat(rig.get(reply).act()).isEqualTo(Act.SKIP);
    }

    @Test
    void tab_completes_the_words_of_which_one_is_asked_for() {
        Prompt menu = new Prompt(
                "menu",
                List.of(),
                Input.mustChoose(List.of("concepts", "system-design", "trade-offs")),
                "",
                null,
                "",
                EnumSet.of(Act.QUIT),
                false);
        Future<Reply> reply = rig.ask(menu);

        rig.press("sys\t\r");

        assertThat(rig.get(reply).text()).isEqualTo("system-design");
    }

    @Test
    void tab_does_nothing_to_a_question() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.QUESTION));

        rig.type("how many\tpeople\n");

        assertThat(rig.get(reply).text()).isEqualTo("how manypeople");
    }

    @Test
    void up_brings_back_what_was_asked_before() {
        for (String line : List.of("how many people", "who pays")) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.QUESTION));
            rig.type(line + "\n");
            rig.get(reply);
        }
        Future<Reply> third = rig.ask(Prompts.of(Form.QUESTION));

        rig.type("mine");
        rig.press(UP + UP + DOWN + DOWN + UP + UP);
        rig.type(" now\n");

        assertThat(rig.get(third).text()).isEqualTo("how many people now");
    }

    @Test
    void in_an_answer_up_moves_among_its_rows_and_recalls_only_where_nothing_is_typed() {
        Future<Reply> first = rig.ask(Prompts.of(Form.TEXT));
        rig.type("one\ntwo\n.\n");
        rig.get(first);
        Future<Reply> second = rig.ask(Prompts.of(Form.TEXT));
        rig.type("abc\ndef");
        rig.press(UP + UP);
        rig.type("!");
        rig.press("\004");
        assertThat(rig.get(second).text()).isEqualTo("abc!\ndef");
        Future<Reply> third = rig.ask(Prompts.of(Form.TEXT));

        rig.press(UP + UP + UP + UP);
        rig.type("?");
        rig.press("\004");

        assertThat(rig.get(third).text()).isEqualTo("one?\ntwo");
    }

    @Test
    void where_a_number_is_asked_for_no_words_come_back() {
        Future<Reply> words = rig.ask(Prompts.of(Form.LINE));
        rig.type("some words\n");
        rig.get(words);
        Future<Reply> number = rig.ask(Prompts.of(Form.SHORT));
        rig.type("3\n");
        rig.get(number);
        Future<Reply> next = rig.ask(Prompts.of(Form.SHORT));

        rig.press(UP + UP + "\r");

        assertThat(rig.get(next).text()).isEqualTo("3");
    }

    @Test
    void up_brings_back_what_was_given_before_the_session_was_left() {
        rig.remember(List.of("how many people", "an answer\nof two lines", "3"));
        Future<Reply> number = rig.ask(Prompts.of(Form.SHORT));
        rig.press(UP + "\r");
        assertThat(rig.get(number).text()).isEqualTo("3");
        Future<Reply> reply = rig.ask(Prompts.of(Form.QUESTION));

        rig.press(UP + UP + "\r");

        assertThat(rig.get(reply).text()).isEqualTo("how many people");
    }
}
