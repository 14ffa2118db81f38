package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.plan.Options;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The card at the end of a session. */
class EndCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);

    private static List<String> card(Play play, @Nullable LocalDate back, int days) {
        return EndCard.of(play.session().interviews(), TODAY, back, days).stream()
                .map(Line::text)
                .toList();
    }

    private static Play reviewed(String line) {
        Play play = Play.with(new Options("", 1, true, 0, false), "warnings").says("");
        play.does(Act.NEXT).says("warn them", "push", "text", "2");
        return play.does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP).says("1 3", line, "");
    }

    @Test
    void it_has_five_lines() {
        assertThat(card(reviewed("size the phones first"), TODAY.plusDays(2), 12))
                .containsExactly(
                        "**Made:** 2 of 3 points, guessed 2",
                        "**Biggest miss:** \"SECRET warns nobody twice\"",
                        "**Next time:** size the phones first",
                        "**Comes back:** on 2026-03-09, in 2 days",
                        "**Practised:** on 12 days");
    }

    @Test
    void what_there_is_not_has_no_line() {
        assertThat(card(reviewed(""), null, 1))
                .containsExactly(
                        "**Made:** 2 of 3 points, guessed 2",
                        "**Biggest miss:** \"SECRET warns nobody twice\"",
                        "**Practised:** on 1 day");
    }

    @Test
    void cards_are_counted_by_grade() {
        assertThat(card(Play.of("cold", "warm").says("", "3", "", "1"), TODAY, 1))
                .containsExactly(
                        "**Made:** 2 cards: 1 again, 1 good",
                        "**See again:** Warm start",
                        "**Comes back:** the first today",
                        "**Practised:** on 1 day");
    }

    @Test
    void of_several_questions_the_points_are_added_up_and_the_miss_says_where_it_was() {
        Play play = Play.with(new Options("", 1, true, 0, false), "place", "boxes");
        play.says("", "Poll.").does(Act.SKIP).says("1");
        play.skipTo("tick").says("1", "decide first", "", "");
        play.says("", "I would ask.").skipTo("tick").says("none", "ask sooner", "", "");

        assertThat(card(play, TODAY.plusDays(1), 3).subList(0, 4))
                .containsExactly(
                        "**Made:** 1 of 2 points",
                        "**Biggest miss:** \"SECRET asks first\" (Boxes first)",
                        "**Next time:** ask sooner",
                        "**Comes back:** the first tomorrow");
    }
}
