package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.interview.Course;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Stage;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.notes.Said;
import io.github.pmdrill.notes.Timing;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The last reply of a long session costs no more than its first. */
class SessionWorkTest {
    private static final int TURNS = 400;

    private final Work work = new Work();

    /** How often any stage took a reply, and how often one was asked for its prompt. */
    private static final class Work {
        private int replies;
        private int prompts;
    }

    /** A stage whose work is counted, and that of whatever comes after it. */
    private record Counted(Stage stage, Work work) implements Stage {
        @Override
        public String word() {
            return stage.word();
        }

        @Override
        public Prompt prompt(Interview it) {
            work.prompts++;
            return stage.prompt(it.to(stage));
        }

        @Override
        public Interview after(Interview it, Turn turn) {
            Interview next = stage.after(it.to(stage), turn);
            return next.to(new Counted(next.stage(), work));
        }

        @Override
        public Timing clocked(Timing timing, Reply reply) {
            // Every reply comes here once, also those that leave the stage where it is.
            work.replies++;
            return stage.clocked(timing, reply);
        }

        @Override
        public @Nullable Phase timed() {
            return stage.timed();
        }

        @Override
        public boolean putsTheQuestion() {
            return stage.putsTheQuestion();
        }

        @Override
        public boolean isDone() {
            return stage.isDone();
        }

        @Override
        public boolean isComplete() {
            return stage.isComplete();
        }
    }

    private Session session(Question... questions) {
        Plan plan = new Plan("kinds", List.of(questions), Decks.rubrics(), Options.DEFAULT, 7);
        return Session.begin(plan, it -> new Counted(Course.first(it), work));
    }

    private static Turn turn(Session session, Act act, String text) {
        Reply reply = new Reply(act, text, "", Play.START, Duration.ofSeconds(1));
        return session.turn(
                reply,
                question -> {
                    throw new AssertionError("nothing is listened to here");
                },
                (question, query) -> Ran.NOTHING);
    }

    private static Turn asking(Session session) {
        Reply reply = Reply.answer("which colour", Play.START, Duration.ofSeconds(1));
        return new Turn(session.prompt().step(), reply, Asked.NOTHING, Heard.NOTHING);
    }

    @Test
    void every_question_of_a_long_clarification_moves_one_stage_once() {
        Session session = session(Decks.question("warnings"));
        session = session.after(turn(session, Act.ANSWER, ""));
        for (int i = 1; i < TURNS; i++) {
            Turn asked = asking(session);
            work.replies = 0;
            work.prompts = 0;

            session = session.after(asked);

            assertThat(work.replies).as("stages that took reply " + i).isEqualTo(1);
            assertThat(work.prompts).as("prompts made meanwhile").isZero();
        }
        assertThat(session.interviews().get(0).clarifications()).hasSize(TURNS - 1);
    }

    @Test
    void every_reply_to_a_long_row_of_cards_moves_one_stage_once() {
        Session session =
                session(Collections.nCopies(TURNS / 2, Decks.question("cold")).toArray(Question[]::new));
        for (int i = 0; i < TURNS; i++) {
            work.replies = 0;

            session = session.after(turn(session, Act.ANSWER, i % 2 == 0 ? "" : "3"));

            assertThat(work.replies).as("stages that took reply " + i).isEqualTo(1);
        }
        assertThat(session.interviews()).hasSize(TURNS / 2);
    }

    @Test
    void taking_a_reply_back_goes_to_the_state_before_it() {
        Session session = session(Decks.question("warnings"));
        session = session.after(turn(session, Act.ANSWER, ""));
        List<Said> before = new ArrayList<>();
        for (int i = 1; i < TURNS / 2; i++) {
            before.add(session.interviews().get(0).said());
            session = session.after(asking(session));
        }
        Collections.reverse(before);
        for (Said said : before) {
            work.replies = 0;

            session = session.after(turn(session, Act.UNDO, ""));

            assertThat(work.replies)
                    .as("the time that it took is spent, and nothing else")
                    .isEqualTo(1);
            assertThat(session.interviews().get(0).said()).isSameAs(said);
        }
    }

    @Test
    void a_reply_of_the_review_given_and_taken_back_again_and_again_moves_one_stage_once() {
        Session session = session(Decks.question("warnings"));
        session = session.after(turn(session, Act.ANSWER, ""));
        while (!session.prompt().step().equals("guess")) {
            Act act = session.prompt().commands().contains(Act.NEXT) ? Act.NEXT : Act.SKIP;
            session = session.after(turn(session, act, ""));
        }
        int[] first = new int[2];
        for (int i = 0; i < TURNS; i++) {
            Turn next = turn(session, i % 2 == 0 ? Act.ANSWER : Act.UNDO, i % 2 == 0 ? "2" : "");
            work.replies = 0;
            work.prompts = 0;

            session = session.after(next);
            session.prompt();

            assertThat(work.replies).as("stages that took reply " + i).isEqualTo(1);
            first[i % 2] = i < 2 ? work.prompts : first[i % 2];
            assertThat(work.prompts)
                    .as("prompts made for the next, as after the first")
                    .isEqualTo(first[i % 2]);
        }
        assertThat(session.prompt().step()).isEqualTo("guess");
    }

    @Test
    void a_prompt_is_made_once() {
        Session session = session(Decks.question("warnings"));

        session.prompt();

        assertThat(work.prompts).isEqualTo(1);
    }
}
