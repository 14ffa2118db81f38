package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.Golden;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.plan.Options;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interviewer as a person: what is said beside the case, and what one can look back at. */
class ConversationTest {
    private static final List<String> BESIDE_THE_CASE = List.of(
            "hello",
            "nice to meet you",
            "can you repeat the question",
            "ok",
            "let me think",
            "what do you mean",
            "hm",
            "how much time is left",
            "is that a good approach",
            "am I on the right track",
            "and?",
            "sorry",
            "sounds good",
            "one moment",
            "thanks");

    private final Play play = Play.of("warnings").says("");

    @Test
    void fifteen_turns_beside_the_case_are_answered_count_as_nothing_asked_and_are_told_no_fact() {
        StringBuilder script = new StringBuilder();
        for (String line : BESIDE_THE_CASE) {
            play.says(line);
            script.append("you> ").append(line).append('\n').append(play.said()).append('\n');
        }

        assertThat(BESIDE_THE_CASE).hasSize(15);
        assertThat(play.it().clarifications()).isEmpty();
        assertThat(play.prompt().count()).isEqualTo("asked 0");
        assertThat(script.toString()).doesNotContain("TOLD");
        assertThat(play.seen()).doesNotContain("I have nothing on that");
        assertThat(play.step()).isEqualTo("clarify");
        Golden.check("drill/beside-the-case.txt", script.toString());
    }

    @Test
    void only_a_whole_line_that_leaves_the_case_alone_needs_no_dot_and_only_before_an_answer() {
        play.skipTo("phase:design");
        assertThat(play.prompt().isTalk("how much time is left")).isTrue();
        assertThat(play.prompt().isTalk("Read")).isFalse();
        assertThat(play.prompt().isTalk("How many phones are there?")).isFalse();
        assertThat(play.prompt().isTalk("Push first.\nhow much time is left")).isFalse();
        assertThat(play.gives(Act.ASK, "hi", "half an answer").prompt().isTalk("how much time is left"))
                .isFalse();
    }

    @Test
    void the_same_lines_in_the_middle_of_an_answer_are_answered_and_the_answer_stays() {
        play.skipTo("phase:design");
        for (String line : BESIDE_THE_CASE) {
            play.gives(Act.ASK, line, "half an answer");
            assertThat(play.said()).as(line).isNotBlank();
            assertThat(play.prompt().draft()).as(line).isEqualTo("half an answer");
        }

        assertThat(play.it().clarifications()).isEmpty();
    }

    @Test
    void the_same_is_not_said_twice_in_a_row() {
        String first = play.says("thanks").said();

        assertThat(play.says("thanks").said()).isNotEqualTo(first);
    }

    @Test
    void the_question_that_is_repeated_in_a_follow_up_is_the_follow_up() {
        play.skipTo("follow-up:rate").says("can you repeat the question?");

        assertThat(play.said()).isEqualTo("Again: How many messages a second?");
    }

    @Test
    void in_a_part_the_time_and_an_opinion_can_be_asked_for_without_a_command() {
        play.skipTo("phase:design").says("Is that a good approach?");

        assertThat(play.said()).isEqualTo("I would rather hear your reasons.");
        assertThat(play.step()).isEqualTo("phase:design");
        assertThat(play.prompt().draft()).isEmpty();
    }

    @Test
    void one_looks_back_at_the_question_what_was_told_and_the_part() {
        play.asks("how many people", new Asked("reach", List.of())).skipTo("phase:design");

        assertThat(lookingBack(play))
                .contains(
                        "A water authority", "You were told:", "TOLD 240000", "2/4 Design, 10 min. Trace one warning.")
                .doesNotContain("five minutes");
    }

    @Test
    void one_looks_back_at_the_follow_up() {
        assertThat(lookingBack(play.skipTo("follow-up:rate")))
                .contains("A water authority", "How many messages a second?");
    }

    @Test
    void in_the_self_review_one_looks_back_at_ones_own_answers() {
        play.skipTo("goal")
                .says("Warn them all.", "One queue\nand two providers.")
                .skipTo("guess");

        assertThat(lookingBack(play))
                .contains(
                        "A water authority",
                        "Warn them all.",
                        "Design\nOne queue\nand two providers.",
                        "How many did you make?")
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"warnings", "report", "place", "boxes", "limits", "notice", "decision", "rate", "panel", "cold"})
    void looking_back_gives_nothing_away_at_any_step(String id) {
        Play all = Play.of(id);
        while (!all.step().equals("tick") && !all.step().equals("grade")) {
            assertThat(lookingBack(all))
                    .as(all.step())
                    .doesNotContain("SECRET")
                    .contains(all.it().question().prompt().strip());
            all.gives(all.step().equals("begin") ? Act.ANSWER : Act.SKIP, "", "");
        }
    }

    @Test
    void a_chart_is_looked_back_at() {
        assertThat(lookingBack(Play.of("panel").says(""))).contains("Mon ####\nTue ##");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice   | phase:write   | one two three | 3 of 10 words
            limits   | phase:explain | one two three | 3 words, 00:01 spoken
            decision | phase:whole   | one           | 1 word, 00:00 spoken
            decision | phase:tell    | I was asked to | ·situation ✓task ·action ·result ·lesson
            report   | phase:answer  | one two three | ''
            """)
    void what_is_typed_is_tallied_where_its_length_or_its_parts_matter(
            String id, String step, String typed, String tally) {
        Prompt prompt = Play.of(id).skipTo(step).prompt();

        assertThat(prompt.margin().tally().apply(typed)).isEqualTo(tally);
    }

    @Test
    void what_is_typed_aloud_are_notes_and_is_not_tallied() {
        Options aloud = new Options("", 1, true, 3, true);
        Prompt prompt = Play.with(aloud, "notice").skipTo("phase:write").prompt();

        assertThat(prompt.margin().tally().apply("one two")).isEmpty();
    }

    @Test
    void the_hint_that_fits_the_part_comes_first_whatever_its_place() {
        Question question = Decks.of("hinted", """
                title: Hinted
                purpose: Hints.
                questions:
                  - id: stock
                    kind: open
                    level: medium
                    title: Stock
                    prompt: "Which shelf?"
                    hints: ["What goes wrong when it restarts?", "How many queries are there in a second?"]
                    phases:
                      - {id: size, title: Size, minutes: 2, cue: "Count the queries of a second."}
                      - {id: fail, title: Fail, minutes: 2, cue: "What goes wrong."}
                    outline: None.
                """).questions().get(0);
        Play stock = Play.of(Options.DEFAULT, List.of(question)).says("").does(Act.HINT);
        String first = stock.said();

        assertThat(first).contains("How many queries");
        assertThat(stock.does(Act.SKIP, Act.HINT).said()).contains("What goes wrong when it restarts?", "last hint");
        assertThat(stock.prompt().commands()).doesNotContain(Act.HINT);
    }

    @Test
    void of_a_bundled_question_every_hint_comes_once() {
        Play stock = Play.of(
                        Options.DEFAULT,
                        List.of(Decks.shipped().stream()
                                .filter(q -> q.id().toString().equals("behavioural/disagree-and-commit"))
                                .findFirst()
                                .orElseThrow()))
                .says("");

        assertThat(stock.does(Act.HINT).said()).startsWith("Hint: ");
        assertThat(stock.does(Act.HINT).said()).contains("That was the last hint for this.");
    }

    private static String lookingBack(Play play) {
        return play.prompt().margin().question().get().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
