package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Clarification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last reply is taken back; only the time that it took stays. */
class UndoTest {
    /** What an interview holds, times aside. */
    private static String holds(Play play) {
        List<String> all = new ArrayList<>();
        for (Interview it : play.session().interviews()) {
            all.add(String.join(
                    " | ",
                    it.step().toString(),
                    it.answers().toString(),
                    it.clarifications().stream()
                            .map(Clarification::question)
                            .toList()
                            .toString(),
                    it.goal(),
                    it.askedFollowUps().stream()
                            .map(AskedFollowUp::answer)
                            .toList()
                            .toString(),
                    it.guess().toString(),
                    it.blind().toString(),
                    it.revised().toString(),
                    it.evidence().toString(),
                    it.ticked().toString(),
                    it.different(),
                    it.redone().toString(),
                    it.grade().toString()));
        }
        Prompt prompt = play.prompt();
        all.add(prompt.step() + " " + prompt.input().form() + " " + prompt.count() + " " + prompt.optional());
        return String.join("\n", all);
    }

    private static final List<String> SCRIPT = List.of(
            "",
            "how many people",
            "what about cost",
            "1",
            "which colour",
            "/next",
            "warn all",
            "9 per second",
            "queue",
            "it goes down",
            "push instead of text",
            "it is sent twice, once by each",
            "/skip",
            "2",
            "3 I said so",
            "1",
            "2",
            "4",
            "proof",
            "1-2",
            "sizing 3",
            "a figure",
            "size first",
            "hard",
            "3",
            "once more",
            "1");

    private static void give(Play play, String line) {
        switch (line) {
            case "/next" -> play.does(Act.NEXT);
            case "/skip" -> play.does(Act.SKIP);
            default -> play.says(line);
        }
    }

    @Test
    void every_reply_of_a_scenario_can_be_taken_back() {
        for (int replies = 1; replies < SCRIPT.size(); replies++) {
            Play play = Play.of("warnings", "cold");
            SCRIPT.subList(0, replies - 1).forEach(line -> give(play, line));
            String before = holds(play);
            give(play, SCRIPT.get(replies - 1));

            play.does(Act.UNDO);

            assertThat(holds(play)).as("after reply " + replies).isEqualTo(before);
        }
    }

    @Test
    void one_undo_after_the_other_leads_back_to_the_beginning() {
        Play play = Play.of("warnings", "cold");
        List<String> before = new ArrayList<>();
        for (String line : SCRIPT) {
            before.add(holds(play));
            give(play, line);
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            play.does(Act.UNDO);
            assertThat(holds(play)).as("reply " + (i + 1)).isEqualTo(before.get(i));
        }
        assertThat(play.prompt().commands()).doesNotContain(Act.UNDO);
    }

    @Test
    void the_grade_of_the_last_card_can_be_taken_back() {
        Play play = Play.of("cold", "warm").says("", "1", "", "4");
        boolean over = play.session().isOver();

        play.does(Act.UNDO);

        assertThat(over).as("one more prompt, for the undo").isFalse();
        assertThat(play.step()).isEqualTo("grade");
        assertThat(play.said()).contains("SECRET the rest do not wait");
        assertThat(play.it().grade()).isEmpty();
    }

    @Test
    void the_session_is_over_after_the_last_screen() {
        assertThat(Play.of("cold").says("", "1", "").session().isOver()).isTrue();
    }

    @Test
    void there_is_nothing_to_take_back_at_the_beginning() {
        assertThat(Play.of("warnings").prompt().commands()).doesNotContain(Act.UNDO);
    }

    @Test
    void the_time_of_a_reply_that_was_taken_back_was_still_used() {
        Play play = Play.of("warnings").skipTo("phase:design").taking(100);
        long before = play.it().elapsed().toSeconds();

        play.says("an answer").taking(5).does(Act.UNDO);

        assertThat(play.it().elapsed().toSeconds() - before).isEqualTo(105);
        assertThat(play.it().used().get("design").toSeconds()).isEqualTo(105);
    }

    @Test
    void an_answer_that_was_taken_back_stands_in_the_editor() {
        Play play = Play.of("warnings").skipTo("phase:design").says("my answer").does(Act.UNDO);

        assertThat(play.prompt().draft()).isEqualTo("my answer");
    }

    @Test
    void a_part_that_is_come_back_to_is_announced_again() {
        Play play = Play.of("warnings").skipTo("phase:design").says("my answer").does(Act.UNDO);

        assertThat(play.said()).contains("2/4 Design");
    }

    @Test
    void taking_a_question_back_leaves_the_answer_it_interrupted_in_the_editor() {
        Play play = Play.of("warnings")
                .skipTo("phase:design")
                .asksAside("which colour", "half an answer", Asked.NOTHING)
                .gives(Act.UNDO, "", "half an answer, and more");

        assertThat(play.prompt().draft()).isEqualTo("half an answer, and more");
    }

    @Test
    void taking_a_choice_and_its_question_back_leaves_the_answer_they_interrupted_in_the_editor() {
        Play play = Play.of("warnings")
                .skipTo("phase:design")
                .asksAside("what about cost", "half an answer", new Asked("cost", List.of()))
                .does(Act.UNDO);

        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.prompt().draft()).isEqualTo("half an answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIP", "COVERED"})
    void taking_a_command_back_gives_back_what_stood_in_the_editor(Act act) {
        Play play = Play.of("warnings")
                .skipTo("follow-up:rate")
                .gives(act, "", "half an answer")
                .does(Act.UNDO);

        assertThat(play.step()).isEqualTo("follow-up:rate");
        assertThat(play.prompt().draft()).isEqualTo("half an answer");
    }
}
