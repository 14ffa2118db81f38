package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A round: its agenda, and the breaks between its interviews. */
class BreakTest {
    private static final List<RoundPart> SITTINGS =
            List.of(new RoundPart("The report", Duration.ZERO), new RoundPart("The boxes", Duration.ofMinutes(5)));

    private static Play round(Options options) {
        return Play.of(new Plan(
                "round-two",
                List.of(Decks.question("report"), Decks.question("boxes")),
                Decks.rubrics(),
                options,
                7,
                Map.of(),
                new Agenda("Two in a row", SITTINGS)));
    }

    private static Play atBreak() {
        return atBreak(Options.DEFAULT);
    }

    private static Play atBreak(Options options) {
        return round(options).does(Act.SKIP);
    }

    @Test
    void the_round_is_told_before_its_first_question() {
        assertThat(round(Options.DEFAULT).said())
                .startsWith("Two in a row (16 min with breaks)\n1. The report, ")
                .contains("\n2. The boxes, ", " min, after a break of 5 min\n", " · 1 of 2, The report\n");
    }

    @Test
    void a_break_comes_before_the_question_is_shown() {
        Play play = atBreak();

        assertThat(play.step()).isEqualTo("break");
        assertThat(play.said())
                .contains("Break, 5 min.", "Next: The boxes, ")
                .doesNotContain(Decks.question("boxes").prompt().strip(), "The report");
        assertThat(play.session().opening()).isEmpty();
    }

    @Test
    void a_break_has_a_clock_of_its_own() {
        Countdown clock = Objects.requireNonNull(atBreak().prompt().countdown());

        assertThat(clock.title()).isEqualTo("Break");
        assertThat(clock.box()).isEqualTo(Duration.ofMinutes(5));
        assertThat(atBreak(new Options("", 2, true, 3, false)).prompt().countdown())
                .isEqualTo(clock);
        assertThat(atBreak(new Options("", 1, false, 3, false)).prompt().countdown())
                .isNull();
    }

    @Test
    void enter_goes_on_and_the_break_is_no_part_of_the_interview() {
        Play play = atBreak().taking(290).says("");

        assertThat(play.step()).isEqualTo("begin");
        assertThat(play.said()).contains("2 of 2, The boxes").doesNotContain("Two in a row");
        assertThat(play.it().rested()).isEqualTo(Duration.ofSeconds(290));
        assertThat(play.it().elapsed()).isEqualTo(Duration.ZERO);
        assertThat(play.it().hasBegun()).isFalse();
    }

    @Test
    void going_on_can_be_taken_back() {
        Play play = atBreak().taking(60).says("").does(Act.UNDO);

        assertThat(play.step()).isEqualTo("break");
        assertThat(play.said()).contains("Break, 5 min.");
        assertThat(Objects.requireNonNull(play.prompt().countdown()).spent()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void a_break_takes_nothing_but_enter() {
        Prompt prompt = atBreak().prompt();
        Reply typed = new Reply(Act.ANSWER, "coffee", "", Play.START, Duration.ZERO);

        assertThat(prompt.complaint(typed)).hasValue("Enter alone goes on from here; then say it again.");
        assertThat(prompt.commands()).containsExactlyInAnyOrder(Act.UNDO, Act.SKIP, Act.QUIT);
    }

    @Test
    void without_an_agenda_nothing_is_different() {
        Play play = Play.of("report", "boxes");

        assertThat(play.said()).startsWith("pmdrill · kinds · 1 of 2\n");
        assertThat(play.does(Act.SKIP).step()).isEqualTo("begin");
    }
}
