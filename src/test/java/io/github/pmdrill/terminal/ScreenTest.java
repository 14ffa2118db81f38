package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Input.Form;
import io.github.pmdrill.dialogue.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a screen while somebody types at it. */
class ScreenTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(1);
    private static final String FIFTY = IntStream.rangeClosed(1, 50)
            .mapToObj(i -> "line " + i + " says \"it's!\" \\n {" + i * 37 + "}\twith a tab")
            .collect(Collectors.joining("\n"));

    private static final String FIGURES = "0123456789".repeat(100);

    @ParameterizedTest
    @CsvSource({"80,24", "200,60", "40,12"})
    void two_hundred_ticks_while_typing_garble_nothing(int columns, int rows) throws IOException {
        try (Rig rig = rig(columns, rows, OFTEN, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));
            StringBuilder typed = new StringBuilder();

            // Three lines at least, however many ticks there are while one word is typed.
            for (int word = 0; word < 21 || rig.drafts.size() < 200; word++) {
                String more = word + (word % 7 == 6 ? "\n" : " ");
                rig.type(more);
                typed.append(more);
                int ticks = rig.drafts.size();
                rig.await("a tick", () -> rig.drafts.size() > ticks);
            }
            rig.type("the end");
            typed.append("the end");
            rig.awaitShown("the end");
            List<String> shown = rig.shown();
            rig.press("\004");

            assertThat(rig.get(reply).text()).isEqualTo(typed.toString());
            assertThat(shown.get(rows - 1)).startsWith(" Design 00:00 of 10:00");
            assertThat(shown.stream().filter(row -> row.contains("Design"))).hasSize(1);
            String last = typed.substring(typed.lastIndexOf("\n") + 1);
            assertThat(shown).contains(("   > " + last).stripTrailing());
        }
    }

    @Test
    void every_draft_that_is_kept_is_the_text_as_it_stood_at_some_moment() throws IOException {
        try (Rig rig = rig(80, 24, OFTEN, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            // The text is always letters in front of figures, with the cursor between them.
            rig.type(FIGURES);
            rig.press("\033OH");
            for (int i = 0; i < 600; i++) {
                rig.type("abcd");
                rig.press("\177\177");
            }
            rig.press("\004");

            String text = rig.get(reply).text();
            assertThat(text).isEqualTo("ab".repeat(600) + FIGURES);
            assertThat(rig.drafts.stream()
                            .filter(draft -> !draft.matches("(ab)*(a|abcd?)?" + FIGURES))
                            .filter(draft -> !FIGURES.startsWith(draft)))
                    .isEmpty();
        }
    }

    @Test
    void a_draft_that_is_being_written_belongs_to_the_prompt_it_was_typed_at() throws IOException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        List<Boolean> late = new ArrayList<>();
        Drafts slow = text -> {
            if (text.equals("an answer")) {
                writing.countDown();
                late.add(wait(answered, 300));
            }
            return true;
        };
        try (Rig rig = rig(80, 24, OFTEN, slow)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));
            rig.type("an answer");
            assertThat(wait(writing, 30_000)).isTrue();
            rig.press("\004");
            rig.get(reply);
            answered.countDown();

            assertThat(late).doesNotContain(true);
        }
    }

    private static boolean wait(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_clock_goes_on_while_nothing_is_typed() throws IOException {
        try (Rig rig = rig(80, 24, OFTEN, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            rig.now = rig.now.plusSeconds(75);

            rig.awaitShown("Design 01:15 of 10:00");
            assertThat(reply).isNotDone();
        }
    }

    @Test
    void a_draft_that_cannot_be_written_is_said_on_the_status_line() throws IOException {
        try (Rig rig = rig(80, 24, OFTEN, text -> false)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            rig.type("one");

            rig.awaitShown("draft not saved");
            assertThat(reply).isNotDone();
        }
    }

    @Test
    void a_bracketed_paste_of_fifty_lines_arrives_whole_and_submits_nothing() throws IOException {
        try (Rig rig = rig(80, 24, NEVER, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            rig.press("\033[200~" + FIFTY.replace('\n', '\r') + "\n.\n/quit\n\033[201~");
            rig.type("and on");
            rig.awaitShown("and on");
            rig.press("\004");

            assertThat(rig.get(reply).text()).isEqualTo(FIFTY + "\n.\n/quit\nand on");
        }
    }

    @Test
    void a_plain_paste_of_fifty_lines_arrives_whole_and_submits_nothing() throws IOException {
        try (Rig rig = rig(80, 24, NEVER, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            rig.paste(FIFTY + "\n.\n/quit\nand on");
            rig.awaitShown("and on");
            rig.press("\004");

            assertThat(rig.get(reply).text()).isEqualTo(FIFTY + "\n.\n/quit\nand on");
        }
    }

    @Test
    void a_bracketed_paste_whose_end_never_comes_is_kept_and_can_be_left() throws IOException {
        try (Rig rig = rig(80, 24, NEVER, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            rig.type("first ");
            rig.press("\033[200~half of\ra paste");
            rig.awaitShown("a paste");
            rig.raise(Terminal.Signal.INT);
            rig.awaitShown("Ctrl-C again leaves");
            rig.type(" and on");
            rig.awaitShown("a paste and on");
            rig.raise(Terminal.Signal.INT);

            assertThat(rig.get(reply).act()).isEqualTo(Act.INTERRUPT);
            assertThat(rig.get(reply).draft()).isEqualTo("first half of\na paste and on");
        }
    }

    @Test
    void pasted_questions_are_asked_one_after_the_other() throws IOException {
        try (Rig rig = rig(80, 24, NEVER, text -> true)) {
            Future<Reply> first = rig.ask(Prompts.of(Form.QUESTION));

            rig.press("\033[200~how many\r\rhow fast\033[201~\r");

            assertThat(rig.get(first).text()).isEqualTo("how many");
            assertThat(rig.get(rig.ask(Prompts.of(Form.QUESTION))).text()).isEqualTo("how fast");
            Future<Reply> third = rig.ask(Prompts.of(Form.QUESTION));
            rig.type("who pays\n");
            assertThat(rig.get(third).text()).isEqualTo("who pays");
        }
    }

    @Test
    void a_resize_in_the_middle_of_an_answer_loses_nothing() throws IOException {
        try (Rig rig = rig(80, 24, NEVER, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));
            String first = "A queue of one message per phone, and workers that send what the provider takes.";

            rig.type(first + "\nthen");
            rig.awaitShown("> then");
            rig.resize(40, 12);
            rig.awaitShown(" Design 00:00 of 10:00   /next");
            rig.type(" sms");
            rig.awaitShown("   > then sms");
            rig.resize(100, 30);
            rig.type(" and on");
            rig.awaitShown("   > then sms and on");
            rig.press("\004");

            assertThat(rig.get(reply))
                    .extracting(Reply::act, Reply::text)
                    .containsExactly(Act.ANSWER, first + "\nthen sms and on");
        }
    }

    @Test
    void a_screen_of_four_rows_has_no_status_line_and_works() throws IOException {
        try (Rig rig = rig(20, 4, OFTEN, text -> true)) {
            Future<Reply> reply = rig.ask(Prompts.of(Form.TEXT));

            rig.type("one\ntwo\nthree\nfour\nfive");
            rig.awaitShown("> five");
            assertThat(rig.shown()).noneMatch(row -> row.contains("of 10:00"));
            rig.press("\004");

            assertThat(rig.get(reply).text()).isEqualTo("one\ntwo\nthree\nfour\nfive");
        }
    }

    private static Rig rig(int columns, int rows, Duration tick, Drafts drafts) throws IOException {
        return new Rig(columns, rows, tick, drafts, new ExternalEditor("false"));
    }
}
