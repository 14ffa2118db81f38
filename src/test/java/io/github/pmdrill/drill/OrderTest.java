package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.plan.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of each kind of question, and what is seen before each. */
class OrderTest {
    private static final String LONG_REVIEW = "rate:framing,rate:sizing,rate:trade-offs,rate:failure";

    @Test
    void a_scenario_goes_from_the_prompt_to_one_line_for_next_time() {
        Play play = Play.of("warnings").skipTo("again");

        assertThat(String.join(",", play.steps()))
                .isEqualTo("begin,clarify,goal,phase:design,phase:operate,"
                        + "follow-up:rate,follow-up:rejected,follow-up:down,guess," + LONG_REVIEW
                        + ",tick,different,overall,again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report   | begin phase:answer follow-up:january guess rate tick different overall again
            place    | begin phase:decide guess rate tick different overall again
            boxes    | begin phase:mend guess rate tick different overall again
            limits   | begin phase:explain rate:framing rate:sizing rate:trade-offs rate:failure tick different overall again
            notice   | begin phase:write rate:framing rate:sizing rate:trade-offs rate:failure tick different overall again
            decision | begin phase:tell phase:whole rate tick different overall again
            rate     | begin phase:assume phase:compute rate tick different overall again
            panel    | begin phase:observe guess rate tick different overall again
            cold     | recall grade end
            """)
    void every_other_kind_has_the_same_steps_with_fewer_of_them(String id, String steps) {
        Play play = Play.of(id);

        play.skipTo(steps.substring(steps.lastIndexOf(' ') + 1));

        assertThat(String.join(" ", play.steps())).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"warnings", "report", "place", "boxes", "limits", "notice", "decision", "rate", "panel"})
    void nothing_of_the_answer_is_seen_before_the_points_are_ticked(String id) {
        Play play = Play.of(id);
        String before = "";
        while (!play.step().equals("tick")) {
            before = play.seen();
            if (play.step().equals("begin")) {
                play.says("");
            } else {
                play.does(Act.SKIP);
            }
        }

        assertThat(before).doesNotContain("SECRET");
        assertThat(play.said()).contains("SECRET outline");
    }

    @Test
    void a_story_is_guided_through_its_parts_where_that_is_asked_for() {
        Play play = Play.of(Options.DEFAULT, List.of(Decks.question("decision").guided()));

        assertThat(String.join(" ", play.skipTo("rate").steps()))
                .isEqualTo("begin phase:prepare phase:situation phase:task phase:action phase:result phase:lesson"
                        + " phase:whole rate");
    }

    @Test
    void no_other_question_changes_where_a_guided_story_is_asked_for() {
        assertThat(Decks.question("warnings").guided().phases())
                .isEqualTo(Decks.question("warnings").phases());
    }

    @Test
    void a_card_keeps_its_back_until_the_front_was_recalled() {
        Play play = Play.of("cold");
        String front = play.seen();

        play.says("the first one is slow");

        assertThat(front).contains("What is a cold start?").doesNotContain("SECRET");
        assertThat(play.said())
                .contains("SECRET the first request", "SECRET the first visitor", "SECRET unless kept warm");
    }

    @Test
    void a_repair_shows_the_weak_answer_first_and_the_flaw_last() {
        Play play = Play.of("boxes");
        String first = play.said();

        play.skipTo("tick");

        assertThat(first).contains("I would use a queue and a cache.");
        assertThat(play.said()).contains("it starts with boxes", "when the need is known");
    }

    @Test
    void a_comparison_names_goal_and_options_and_keeps_what_they_cost() {
        Play play = Play.of("place");
        String first = play.said();

        play.skipTo("tick");

        assertThat(first).contains("Goal: Nobody misses", "Options: Poll; Connection.");
        assertThat(play.said()).contains("SECRET waste", "SECRET two-way");
    }

    @Test
    void an_explanation_names_who_listens() {
        assertThat(Play.of("limits").said()).contains("For: a sales manager");
    }

    @Test
    void a_draft_names_its_reader_and_its_limit() {
        assertThat(Play.of("notice").said()).contains("For: customers; at most 10 words");
    }

    @Test
    void a_chart_is_shown_with_its_columns_kept() {
        assertThat(Play.of("panel").prompt().say()).contains(Line.verbatim("Mon ####\nTue ##"));
    }

    @Test
    void a_number_is_asked_for_with_what_is_given() {
        assertThat(Play.of("rate").said()).contains("- 10000 people tap within 15 s.");
    }

    @Test
    void an_easy_question_shows_its_hints_with_the_prompt() {
        assertThat(Play.of("place").said()).contains("Two jobs.");
    }

    @Test
    void a_medium_question_gives_its_hints_one_by_one_on_request() {
        Play play = Play.of("warnings").says("");
        String before = play.seen();

        play.does(Act.HINT);

        assertThat(before).doesNotContain("hint.");
        assertThat(play.said()).contains("First hint.").doesNotContain("Second hint.");
        assertThat(play.prompt().commands()).contains(Act.HINT);
        assertThat(play.does(Act.HINT).prompt().commands()).doesNotContain(Act.HINT);
    }

    @Test
    void a_hard_question_has_no_hints() {
        Play play = Play.of("report").says("");

        assertThat(play.prompt().commands()).doesNotContain(Act.HINT);
        assertThat(play.seen()).doesNotContain("Never shown.");
    }

    @Test
    void a_question_that_is_skipped_at_its_prompt_leaves_nothing() {
        Play play = Play.of("report", "cold").does(Act.SKIP);

        assertThat(play.step()).isEqualTo("recall");
        assertThat(play.session().interviews().get(0).hasBegun()).isFalse();
    }

    @Test
    void the_place_among_several_questions_is_told() {
        assertThat(Play.of("cold", "warm").said()).contains("1 of 2");
    }

    @Test
    void no_outline_point_or_pitfall_of_any_bundled_question_is_seen_before_its_time() {
        for (Question question : Decks.shipped()) {
            Play play = Play.of(Options.DEFAULT, List.of(question));
            String before = "";
            while (!play.step().equals("tick") && !play.step().equals("grade")) {
                before = play.seen();
                play.gives(play.step().equals("begin") ? Act.ANSWER : Act.SKIP, "", "");
            }
            assertThat(before)
                    .as(question.id().toString())
                    .doesNotContain(SessionPropertyTest.secrets(question).toArray(new String[0]));
        }
    }
}
