package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Margin;
import io.github.pmdrill.dialogue.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static final Instant ASKED = Instant.parse("2026-03-07T08:00:00Z");
    private static final Countdown CLARIFY = new Countdown("Clarify", Duration.ofMinutes(5), Duration.ZERO);
    private static final Countdown CHINESE = new Countdown("澄清问题和目标用户", Duration.ofMinutes(5), Duration.ZERO);

    @Test
    void it_shows_the_clock_the_tally_and_what_can_be_typed() {
        assertThat(at(prompt(CLARIFY, "asked 4", EnumSet.of(Act.NEXT, Act.HINT, Act.PAUSE)), 155, 80, true))
                .startsWith(" Clarify 02:35 of 05:00   asked 4   /next /hint /pause /help  ");
    }

    @Test
    void it_offers_nothing_that_the_prompt_does_not_take() {
        assertThat(at(prompt(CLARIFY, "", EnumSet.of(Act.SKIP)), 0, 80, true).strip())
                .isEqualTo("Clarify 00:00 of 05:00   /skip /help");
    }

    @Test
    void what_is_typed_is_tallied_and_a_question_can_be_looked_back_at() {
        Prompt asked = prompt(CLARIFY, "", EnumSet.of(Act.SKIP)).beside(Margin.of(List::of));

        assertThat(StatusLine.text(asked, "12 of 120 words", ASKED, ASKED, 80, true)
                        .strip())
                .isEqualTo("Clarify 00:00 of 05:00   12 of 120 words   /skip ? /help");
    }

    @Test
    void time_already_spent_counts() {
        Countdown later = new Countdown("Design", Duration.ofMinutes(10), Duration.ofMinutes(9));

        assertThat(at(prompt(later, "", Set.of()), 90, 80, true)).contains("Design 10:30 of 10:00, 00:30 over");
    }

    @Test
    void a_draft_that_is_not_on_disk_is_said() {
        assertThat(at(prompt(CLARIFY, "", Set.of()), 0, 80, false)).contains("draft not saved");
    }

    @Test
    void it_fills_the_row_but_its_last_column_at_any_width() {
        List<Integer> wrong = IntStream.rangeClosed(10, 200)
                .filter(columns -> List.of(CLARIFY, CHINESE).stream()
                        .map(clock -> at(prompt(clock, "asked 12", EnumSet.allOf(Act.class)), 400, columns, false))
                        .anyMatch(row -> new AttributedString(row).columnLength() != columns - 1))
                .boxed()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_clock_is_green_then_amber_from_four_fifths_on_then_over() {
        assertThat(List.of(state(239), state(240), state(300), state(301)))
                .containsExactly(
                        Countdown.State.GREEN, Countdown.State.AMBER, Countdown.State.AMBER, Countdown.State.OVER);
    }

    @Test
    void no_clock_is_green_and_shows_no_time() {
        Prompt untimed = prompt(null, "", EnumSet.of(Act.UNDO));

        assertThat(StatusLine.state(untimed, ASKED, ASKED.plusSeconds(9000))).isEqualTo(Countdown.State.GREEN);
        assertThat(at(untimed, 9000, 40, true).strip()).isEqualTo("/undo /help");
    }

    private static Countdown.State state(int seconds) {
        return StatusLine.state(prompt(CLARIFY, "", Set.of()), ASKED, ASKED.plusSeconds(seconds));
    }

    private static String at(Prompt prompt, int seconds, int columns, boolean saved) {
        return StatusLine.text(prompt, "", ASKED, ASKED.plusSeconds(seconds), columns, saved);
    }

    private static Prompt prompt(Countdown countdown, String count, Set<Act> commands) {
        Input input = new Input(Input.Form.TEXT, text -> Optional.empty());
        return new Prompt("phase:design", List.of(), input, "", countdown, count, commands, false);
    }
}
