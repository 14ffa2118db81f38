package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input.Form;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Margin;
import io.github.pmdrill.dialogue.Reply;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlainConversationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> drafts = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-07T08:00:00Z");
    private Duration perLine = Duration.ofSeconds(1);

    @Test
    void a_dot_ends_an_answer_and_is_no_part_of_it() {
        assertThat(typed("We queue it.\n.\n").ask(Prompts.of(Form.TEXT)).text()).isEqualTo("We queue it.");
    }

    @Test
    void blank_lines_and_indents_inside_an_answer_are_kept() {
        Reply reply = typed("one\n\n\n  two\t\n\n.\n").ask(Prompts.of(Form.TEXT));

        assertThat(reply.text()).isEqualTo("one\n\n\n  two\t\n");
    }

    @Test
    void a_dot_within_a_line_ends_nothing() {
        assertThat(typed("...\n. .\n.5\n.\n").ask(Prompts.of(Form.TEXT)).text()).isEqualTo("...\n. .\n.5");
    }

    @Test
    void a_question_is_one_line() {
        PlainConversation conversation = typed("how many\nhow fast\n");

        assertThat(conversation.ask(Prompts.of(Form.QUESTION)).text()).isEqualTo("how many");
        assertThat(conversation.ask(Prompts.of(Form.QUESTION)).text()).isEqualTo("how fast");
    }

    @ParameterizedTest
    @CsvSource({"/next,NEXT", "/skip,SKIP", "/hint,HINT", "/covered,COVERED", "/undo,UNDO", "/quit,QUIT"})
    void a_command_is_the_act_it_names(String line, Act act) {
        assertThat(typed(line + "\n").ask(Prompts.of(Form.TEXT)).act()).isEqualTo(act);
    }

    @Test
    void next_gives_what_was_typed_before_it() {
        Reply reply = typed("half a thought\n/next\n").ask(Prompts.of(Form.TEXT));

        assertThat(reply).extracting(Reply::act, Reply::text).containsExactly(Act.NEXT, "half a thought");
    }

    @Test
    void a_question_in_the_middle_of_an_answer_leaves_the_answer_a_draft() {
        Reply reply = typed("so far\n/ask how many people\n").ask(Prompts.of(Form.TEXT));

        assertThat(reply)
                .extracting(Reply::act, Reply::text, Reply::draft)
                .containsExactly(Act.ASK, "how many people", "so far\n");
    }

    @Test
    void the_question_is_looked_back_at_in_the_middle_of_an_answer() {
        Margin margin = Margin.of(() -> List.of(Line.prompt("Warn them of floods.")));

        Reply reply = typed("so far\n?\nand on\n.\n").ask(Prompts.of(Form.TEXT).beside(margin));

        assertThat(reply.text()).isEqualTo("so far\nand on");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Warn them of floods.", "of 10:00");
    }

    @Test
    void where_nothing_is_asked_there_is_nothing_to_look_back_at() {
        typed("/question\n\n").ask(Prompts.of(Form.LINE));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("There is no question to look back at here.");
    }

    @Test
    void how_long_an_answer_became_is_said_when_it_is_given() {
        typed("one\ntwo\n.\n")
                .ask(Prompts.of(Form.TEXT).beside(Margin.NONE.with(typed -> typed.length() + " letters")));

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("(8 letters)\n");
    }

    @Test
    void a_path_in_an_answer_is_no_command() {
        assertThat(typed("/users\n/next to it\n.\n").ask(Prompts.of(Form.TEXT)).text())
                .isEqualTo("/users\n/next to it");
    }

    @Test
    void an_unknown_command_gets_a_suggestion_and_another_try() {
        Reply reply = typed("/nxt\n/next\n").ask(Prompts.of(Form.QUESTION));

        assertThat(shown()).contains("There is no /nxt (did you mean \"/next\"?); /help lists the commands.");
        assertThat(reply.act()).isEqualTo(Act.NEXT);
    }

    @Test
    void help_lists_every_command_and_asks_on() {
        Reply reply = typed("/help\nan answer\n.\n").ask(Prompts.of(Form.TEXT));

        assertThat(shown()).contains(SlashCommand.words());
        assertThat(reply.text()).isEqualTo("an answer");
    }

    @Test
    void a_draft_is_shown_and_gone_on_with() {
        Reply reply = typed("line two\n.\n").ask(Prompts.of(Form.TEXT, "line one"));

        assertThat(shown()).contains("You had typed this; go on from here:\nline one\n");
        assertThat(reply.text()).isEqualTo("line one\nline two");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_end_of_input_leaves(Form form) {
        assertThat(typed("").ask(Prompts.of(form)).act()).isEqualTo(Act.QUIT);
    }

    @Test
    void what_was_typed_before_the_end_of_input_is_kept() {
        Reply reply = typed("one\ntwo").ask(Prompts.of(Form.TEXT));

        assertThat(reply.draft()).isEqualTo("one\ntwo\n");
        assertThat(drafts).containsExactly("one\n", "one\ntwo\n", "one\ntwo\n");
    }

    @Test
    void the_last_line_needs_no_line_feed() {
        assertThat(typed("how many").ask(Prompts.of(Form.QUESTION)).text()).isEqualTo("how many");
    }

    @Test
    void a_reader_that_fails_is_the_end_of_input() {
        BufferedReader broken = new BufferedReader(new StringReader("")) {
            @Override
            public String readLine() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(over(broken, false).ask(Prompts.of(Form.TEXT)).act()).isEqualTo(Act.QUIT);
    }

    @Test
    void the_clock_speaks_once_when_it_turns_amber_and_once_when_time_is_up() {
        perLine = Duration.ofMinutes(3);

        typed("a\nb\nc\nd\ne\n.\n").ask(Prompts.of(Form.TEXT));

        assertThat(shown().lines().filter(row -> row.startsWith("(")))
                .containsExactly("(Design 09:00 of 10:00)", "(Design 12:00 of 10:00, 02:00 over)");
    }

    @Test
    void a_reply_says_when_it_was_asked_for_and_how_long_it_took() {
        Instant asked = now;
        perLine = Duration.ofSeconds(40);

        Reply reply = typed("a\nb\n.\n").ask(Prompts.of(Form.TEXT));

        assertThat(reply).extracting(Reply::at, Reply::took).containsExactly(asked, Duration.ofMinutes(2));
    }

    @Test
    void a_pause_is_measured_and_does_not_count_as_thinking() {
        perLine = Duration.ofSeconds(30);

        Reply reply = typed("so far\n/pause\n\n").ask(Prompts.of(Form.TEXT));

        assertThat(reply)
                .extracting(Reply::act, Reply::text, Reply::draft, Reply::took)
                .containsExactly(Act.PAUSE, "PT30S", "so far\n", Duration.ofMinutes(1));
    }

    @Test
    void a_pipe_gets_no_editor() {
        Reply reply = typed("/edit\nplain\n.\n").ask(Prompts.of(Form.TEXT));

        assertThat(shown()).contains("/edit needs a terminal.");
        assertThat(reply.text()).isEqualTo("plain");
    }

    @Test
    void a_person_is_shown_where_to_type_and_a_pipe_is_not() {
        over(tape("a\n.\n"), true).ask(Prompts.of(Form.TEXT));
        String person = shown();
        out.reset();
        typed("a\n.\n").ask(Prompts.of(Form.TEXT));

        assertThat(person).isEqualTo("Trace one warning.\nyou> you> ");
        assertThat(shown()).isEqualTo("Trace one warning.\n");
    }

    @Test
    void who_leaves_by_the_end_of_input_leaves_no_half_line_behind() {
        over(tape(""), true).ask(Prompts.of(Form.TEXT));

        assertThat(shown()).isEqualTo("Trace one warning.\nyou> \n");
    }

    private PlainConversation typed(String input) {
        return over(tape(input), false);
    }

    private PlainConversation over(BufferedReader in, boolean person) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new PlainConversation(in, to, person, 80, () -> now, drafts::add, new ExternalEditor("false"));
    }

    /** Input that takes its time for each line. */
    private BufferedReader tape(String input) {
        return new BufferedReader(new StringReader(input)) {
            @Override
            public String readLine() throws IOException {
                now = now.plus(perLine);
                return super.readLine();
            }
        };
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
