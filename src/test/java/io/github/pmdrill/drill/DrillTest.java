package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.WordsInCommon;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Ear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loop: a prompt, a reply, kept, and on. */
class DrillTest {
    private final Script script = new Script();
    private final Kept kept = new Kept();

    private static Session session(String... ids) {
        return Play.of(ids).session();
    }

    private Drill.Ending hold(Session session) {
        return new Drill(script, kept, q -> new Ear(q, Topics.NONE, new WordsInCommon()), (q, query) -> Ran.NOTHING)
                .hold(session, "");
    }

    private static Reply reply(Act act, String text, String draft) {
        return new Reply(act, text, draft, Play.START, Duration.ofSeconds(1));
    }

    private static Reply answer(String text) {
        return reply(Act.ANSWER, text, "");
    }

    @Test
    void every_reply_is_kept_before_the_next_prompt() {
        script.will(answer("slow"), answer("3"), answer(""));

        Drill.Ending ending = hold(session("cold"));

        assertThat(ending).isEqualTo(Drill.Ending.DONE);
        assertThat(kept.turns).extracting(Turn::step).containsExactly("recall", "grade", "end");
    }

    @Test
    void a_reply_that_is_not_taken_is_asked_for_again_and_not_kept() {
        script.will(answer(""), answer("5"), answer("4"), answer(""));

        hold(session("cold"));

        assertThat(script.asked.get(2).say()).containsExactly(Line.complaint("A number from 1 to 4, please."));
        assertThat(kept.turns).hasSize(3);
    }

    @Test
    void leaving_keeps_nothing_and_says_that_it_is_open() {
        script.will(answer(""), reply(Act.QUIT, "", "half"));

        assertThat(hold(session("cold"))).isEqualTo(Drill.Ending.LEFT);
        assertThat(kept.turns).hasSize(1);
    }

    @Test
    void an_interrupt_is_told_apart() {
        script.will(reply(Act.INTERRUPT, "", ""));

        assertThat(hold(session("cold"))).isEqualTo(Drill.Ending.INTERRUPTED);
    }

    @Test
    void leaving_at_the_last_screen_is_done() {
        script.will(answer(""), answer("3"), reply(Act.QUIT, "", ""));

        assertThat(hold(session("cold"))).isEqualTo(Drill.Ending.DONE);
    }

    @Test
    void leaving_between_two_questions_is_not_done() {
        script.will(reply(Act.QUIT, "", ""));

        assertThat(hold(Play.of("report", "cold").skipTo("again").session())).isEqualTo(Drill.Ending.LEFT);
    }

    @Test
    void an_answer_that_is_not_saved_comes_back_into_the_editor_and_is_given_again() {
        kept.fails = 1;
        script.will(answer("my answer"), answer("my answer"), reply(Act.QUIT, "", ""));

        hold(Play.of("report").says("").session());

        Prompt retry = script.asked.get(1);
        assertThat(retry.step()).isEqualTo("phase:answer");
        assertThat(retry.draft()).isEqualTo("my answer");
        assertThat(Play.text(retry)).contains("Not saved: no space left");
        assertThat(kept.turns).extracting(t -> t.reply().text()).containsExactly("my answer");
    }

    @Test
    void a_question_that_is_not_saved_leaves_the_answer_it_interrupted_in_the_editor() {
        kept.fails = 1;
        script.will(reply(Act.ASK, "how many people", "half an answer"), reply(Act.QUIT, "", ""));

        hold(Play.of("warnings").skipTo("phase:design").session());

        assertThat(script.asked.get(1).draft()).isEqualTo("half an answer");
    }

    @Test
    void a_pause_that_is_not_saved_leaves_the_answer_in_the_editor() {
        kept.fails = 1;
        script.will(reply(Act.PAUSE, "PT3M", "half an answer"), reply(Act.QUIT, "", ""));

        hold(Play.of("warnings").skipTo("phase:design").session());

        assertThat(script.asked.get(1).draft()).isEqualTo("half an answer");
    }

    @Test
    void where_nobody_sits_a_full_disk_ends_it() {
        kept.fails = 1;
        script.interactive = false;
        script.will(answer("my answer"));

        assertThatThrownBy(() -> hold(session("cold")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }

    @Test
    void a_draft_stands_in_the_editor_of_the_first_prompt_only() {
        script.will(answer("given"), reply(Act.QUIT, "", ""));

        new Drill(script, kept, q -> new Ear(q, Topics.NONE, new WordsInCommon()), (q, query) -> Ran.NOTHING)
                .hold(Play.of("report").says("").session(), "half");

        assertThat(script.asked).extracting(Prompt::draft).containsExactly("half", "");
    }

    @Test
    void what_is_typed_before_the_clock_starts_stands_at_the_first_prompt_that_takes_words() {
        script.will(answer("how many"), answer("how fast"), answer(""), reply(Act.QUIT, "", ""));

        hold(session("warnings"));

        assertThat(script.asked.get(1).say())
                .containsExactly(Line.complaint(
                        "Enter alone goes on from here; what you typed is kept, and stands there then."));
        assertThat(script.asked).extracting(Prompt::draft).containsExactly("", "", "", "how many\nhow fast");
        assertThat(kept.turns).hasSize(1);
    }

    @Test
    void a_pipe_that_speaks_before_the_clock_starts_is_told_to_say_it_again() {
        script.interactive = false;
        script.will(answer("how many"), answer(""), reply(Act.QUIT, "", ""));

        hold(session("warnings"));

        assertThat(script.asked.get(1).say())
                .containsExactly(Line.complaint("Enter alone goes on from here; then say it again."));
        assertThat(script.asked.get(2).draft()).isEmpty();
    }

    @Test
    void a_session_that_is_over_asks_nothing() {
        assertThat(hold(Play.of("cold").says("", "1", "").session())).isEqualTo(Drill.Ending.DONE);
        assertThat(script.asked).isEmpty();
    }

    @Test
    void the_session_is_shown_after_every_reply() {
        script.will(answer(""), answer("3"), answer(""));

        hold(session("cold"));

        assertThat(kept.shown).isEqualTo(3);
    }

    /** Replies as they were written down before. */
    private static final class Script implements Conversation {
        final Deque<Reply> replies = new ArrayDeque<>();
        final List<Prompt> asked = new ArrayList<>();
        boolean interactive = true;

        void will(Reply... some) {
            replies.addAll(List.of(some));
        }

        @Override
        public Reply ask(Prompt prompt) {
            asked.add(prompt);
            return replies.remove();
        }

        @Override
        public void tell(Line line) {}

        @Override
        public boolean isInteractive() {
            return interactive;
        }

        @Override
        public void close() {}
    }

    /** A disk that is full for a while. */
    private static final class Kept implements Keeper {
        final List<Turn> turns = new ArrayList<>();
        int fails;
        int shown;

        @Override
        public void keep(Turn turn) throws IOException {
            if (fails > 0) {
                fails--;
                throw new IOException("no space left");
            }
            turns.add(turn);
        }

        @Override
        public void show(Session session) {
            shown++;
        }
    }
}
