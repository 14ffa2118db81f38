package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input.Form;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Margin;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorConversationTest {
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
    void enter_makes_a_new_line_and_a_dot_ends_the_answer() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one\n\n  two  \n.\n");

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::text).containsExactly(Act.ANSWER, "one\n\n  two  ");
    }

    @Test
    void what_is_typed_is_on_the_screen_under_the_prompt() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("We queue it,\nthen fan out.");

        rig.awaitShown("   > then fan out.");
        assertThat(rig.shown()).containsSubsequence("Trace one warning.", "you> We queue it,", "   > then fan out.");
        assertThat(reply).isNotDone();
    }

    /** Thirty rows, with a place to rest after fifteen. */
    private static Prompt long_outline() {
        List<Line> say = new ArrayList<>();
        IntStream.rangeClosed(1, 15).forEach(i -> say.add(Line.item("outline " + i)));
        say.add(Line.page());
        IntStream.rangeClosed(1, 15).forEach(i -> say.add(Line.item("point " + i)));
        return Prompts.of(Form.SHORT, "", say);
    }

    @Test
    void more_than_a_screen_waits_for_enter_where_one_may_rest() {
        Future<Reply> reply = rig.put(long_outline());
        rig.awaitShown("-- 1 of 2, Enter goes on --");
        List<String> first = rig.shown();

        rig.type("\n");
        rig.awaitShown("you>");
        rig.type("1 3\n");

        assertThat(first).contains("  outline 15").noneMatch(row -> row.contains("point"));
        assertThat(rig.get(reply)).extracting(Reply::act, Reply::text).containsExactly(Act.ANSWER, "1 3");
    }

    @Test
    void what_is_typed_while_it_waits_stands_at_the_prompt() {
        Future<Reply> reply = rig.put(long_outline());
        rig.awaitShown("-- 1 of 2, Enter goes on --");

        rig.type("1 3\n");
        rig.awaitShown("you> 1 3");
        rig.type(" 5\n");

        assertThat(rig.get(reply).text()).isEqualTo("1 3 5");
    }

    @Test
    void what_fits_the_screen_waits_for_nothing() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.SHORT, "", List.of(Line.note("a"), Line.page(), Line.note("b"))));

        rig.type("2\n");

        assertThat(rig.get(reply).text()).isEqualTo("2");
    }

    @Test
    void control_c_while_it_waits_asks_at_the_prompt() {
        Future<Reply> reply = rig.put(long_outline());
        rig.awaitShown("-- 1 of 2, Enter goes on --");

        rig.press("\003");
        rig.awaitShown("Ctrl-C again leaves");
        rig.press("\003");

        assertThat(rig.get(reply).act()).isEqualTo(Act.INTERRUPT);
    }

    @Test
    void control_d_ends_an_answer_without_a_line_feed() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one\ntwo");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("one\ntwo");
    }

    @Test
    void alt_enter_ends_an_answer() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one");
        rig.press("\033\r");

        assertThat(rig.get(reply).text()).isEqualTo("one");
    }

    @Test
    void a_dot_in_the_middle_of_an_answer_ends_nothing() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one\n.");
        rig.press("\033OD");
        rig.type("\ntwo");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("one\n\ntwo.");
    }

    @Test
    void quotes_backslashes_bangs_and_tabs_are_only_text() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("it's \"quoted\\\n!! and !x \\n\ttab # $HOME ~ {\n.\n");

        assertThat(rig.get(reply).text()).isEqualTo("it's \"quoted\\\n!! and !x \\n\ttab # $HOME ~ {");
    }

    @Test
    void a_chinese_answer_is_kept_and_shown() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("先发推送，再发短信\n😀 é ẹ́");
        rig.awaitShown("先发推送，再发短信");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("先发推送，再发短信\n😀 é ẹ́");
    }

    @Test
    void an_answer_is_edited_in_its_middle() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("a ueue\nand workers");
        rig.press("\033OA\033OH\033OC\033OC");
        rig.press("q");
        rig.awaitShown("you> a queue");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("a queue\nand workers");
    }

    @Test
    void a_command_on_the_last_line_is_no_part_of_the_answer() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("so far\n/next\n");

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::text).containsExactly(Act.NEXT, "so far");
    }

    @Test
    void a_question_in_the_middle_of_an_answer_leaves_the_answer_a_draft() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("so far\n/ask how many people\n");

        assertThat(rig.get(reply))
                .extracting(Reply::act, Reply::text, Reply::draft)
                .containsExactly(Act.ASK, "how many people", "so far\n");
    }

    @Test
    void help_keeps_what_is_typed() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("so far\n/help\n");
        rig.awaitMarkers(2);
        assertThat(rig.shown()).anyMatch(row -> row.contains("this list"));
        rig.type("and on");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("so far\nand on");
    }

    @Test
    void the_question_is_looked_back_at_with_what_is_left_of_the_time_and_what_is_typed_stays() {
        Future<Reply> reply =
                rig.ask(Prompts.of(Form.TEXT).beside(Margin.of(() -> List.of(Line.prompt("Warn them of floods.")))));

        rig.type("so far\n?\n");
        rig.awaitMarkers(2);
        assertThat(rig.shown()).anyMatch(row -> row.contains("Warn them of floods."));
        assertThat(rig.shown()).anyMatch(row -> row.contains("Design: 00:00 of 10:00, 10:00 left."));
        rig.type("and on\n/question\n.\n");

        assertThat(rig.get(reply).text()).isEqualTo("so far\nand on");
    }

    @Test
    void what_is_typed_is_tallied_on_the_status_line_at_each_new_line() {
        Margin counting = Margin.NONE.with(typed -> typed.lines().count() + " lines");
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT).beside(counting));

        rig.type("one\ntwo\n");

        rig.awaitShown("2 lines");
        rig.type(".\n");
        assertThat(rig.get(reply).text()).isEqualTo("one\ntwo");
    }

    @Test
    void an_unknown_command_gets_a_suggestion_and_another_try() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.LINE));

        rig.type("/nxt\n");
        rig.awaitMarkers(2);
        assertThat(rig.shown()).anyMatch(row -> row.contains("There is no /nxt (did you mean \"/next\"?)"));
        rig.type("a goal\n");

        assertThat(rig.get(reply).text()).isEqualTo("a goal");
    }

    @Test
    void a_draft_stands_in_the_editor() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT, "line one\nline"));

        rig.awaitShown("   > line");
        rig.type(" two");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("line one\nline two");
    }

    @Test
    void the_first_control_c_asks_and_typing_goes_on() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one");
        rig.press("\003");
        rig.awaitShown("Ctrl-C again leaves");
        rig.awaitMarkers(2);
        rig.type(" and two\n.\n");

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::text).containsExactly(Act.ANSWER, "one and two");
    }

    @Test
    void the_second_control_c_leaves_and_keeps_the_draft() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one\ntwo");
        rig.press("\003");
        rig.awaitShown("Ctrl-C again leaves");
        rig.awaitMarkers(2);
        rig.press("\003");

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::draft).containsExactly(Act.INTERRUPT, "one\ntwo");
        assertThat(rig.drafts.peekLast()).isEqualTo("one\ntwo");
    }

    @Test
    void a_pause_hides_the_question_and_stops_the_clock() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("so far\n/pause\n");
        rig.awaitShown("Paused");
        assertThat(rig.shown()).noneMatch(row -> row.contains("Trace one warning"));
        rig.now = rig.now.plusSeconds(90);
        rig.press("\r");

        assertThat(rig.get(reply))
                .extracting(Reply::act, Reply::text, Reply::draft, Reply::took)
                .containsExactly(Act.PAUSE, "PT1M30S", "so far\n", Duration.ZERO);
    }

    @Test
    void a_terminal_that_goes_away_leaves_the_draft() throws IOException {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("half a");
        rig.awaitShown("half a");
        rig.hangUp();

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::draft).containsExactly(Act.QUIT, "half a");
        assertThat(rig.drafts.peekLast()).isEqualTo("half a");
    }

    @Test
    void an_interrupt_from_outside_is_a_control_c() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one");
        rig.raise(Terminal.Signal.INT);
        rig.awaitShown("Ctrl-C again leaves");
        rig.awaitMarkers(2);
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("one");
    }

    @Test
    void the_key_of_a_control_c_that_comes_behind_its_signal_is_no_second_one() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one");
        rig.raise(Terminal.Signal.INT);
        rig.awaitMarkers(2);
        rig.type("\003");
        rig.press("\004");

        assertThat(rig.get(reply)).extracting(Reply::act, Reply::text).containsExactly(Act.ANSWER, "one");
    }

    @Test
    void a_control_c_between_two_prompts_is_met_at_the_next() {
        rig.raise(Terminal.Signal.INT);

        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.awaitShown("Ctrl-C again leaves");
        rig.press("\003");
        assertThat(rig.get(reply).act()).isEqualTo(Act.INTERRUPT);
    }

    @Test
    void the_editor_of_ones_own_gets_the_text_and_gives_it_back() throws IOException {
        try (Rig own = new Rig(80, 24, Duration.ofHours(1), t -> true, new ExternalEditor("sed -i s/one/two/"))) {
            Future<Reply> reply = own.ask(Prompts.of(Form.TEXT));

            own.type("one line\n/edit\n");
            own.awaitShown("two line");
            own.press("\004");

            assertThat(own.get(reply).text()).isEqualTo("two line");
        }
    }

    @Test
    void in_the_editor_of_ones_own_the_question_and_what_is_asked_stand_over_the_answer() throws IOException {
        String copies = "sh -c 'sed \"s/^# /head: /; /----/d\" $0 >$0.new; mv $0.new $0'";
        try (Rig own = new Rig(80, 24, Duration.ofHours(1), t -> true, new ExternalEditor(copies))) {
            Margin margin = Margin.of(() -> List.of(Line.prompt("Warn people of a flood.")));
            Future<Reply> reply = own.ask(Prompts.of(Form.TEXT).beside(margin));

            own.type("mine\n/edit\n");
            own.awaitShown("> mine");
            own.press("\004");

            assertThat(own.get(reply).text())
                    .isEqualTo("head:   Warn people of a flood.\nhead: Trace one warning.\nmine");
        }
    }

    @Test
    void an_editor_that_fails_changes_nothing() {
        Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

        rig.type("one\n/edit\n");
        rig.awaitMarkers(2);
        assertThat(rig.shown()).anyMatch(row -> row.contains("nothing is changed"));
        rig.type("two");
        rig.press("\004");

        assertThat(rig.get(reply).text()).isEqualTo("one\ntwo");
    }
}
