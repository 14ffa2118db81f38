package io.github.pmdrill.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.plan.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers left out, counted. */
class MissedPointsTest {
    @TempDir
    Path folder;

    private PractisedHome practice;

    @BeforeEach
    void practice() throws IOException {
        practice = new PractisedHome(folder);
    }

    private List<String> counted() throws IOException {
        return practice.missed().stream()
                .map(p -> p.point().id() + " " + p.missed() + " of " + p.attempts() + (p.open() ? " open" : ""))
                .toList();
    }

    @Test
    void points_are_counted_over_all_attempts_and_open_when_the_last_left_them_out() throws IOException {
        practice.held(PractisedHome.warnings("1"));
        practice.held(PractisedHome.warnings("3"));
        practice.held(PractisedHome.warnings("1 3"));

        assertThat(counted()).containsExactly("size 1 of 3", "once 3 of 3 open", "clock 1 of 3");
    }

    @Test
    void points_that_were_passed_over_were_not_missed() throws IOException {
        practice.held(Play.of("warnings").skipTo("tick").does(Act.SKIP).says("later", "", ""));

        assertThat(practice.missed()).isEmpty();
    }

    @Test
    void a_card_has_no_points_to_miss() throws IOException {
        practice.held(Play.of("cold").says("", "3"));

        assertThat(practice.missed()).isEmpty();
    }

    @Test
    void a_question_of_no_deck_is_read_from_its_journal() throws IOException {
        practice.held(PractisedHome.warnings("1 2"));

        Questions elsewhere = new Questions(new Bank(List.of()), practice.home, practice.warnings::add);

        assertThat(MissedPoints.of(practice.attempts(), elsewhere))
                .extracting(p -> p.point().say())
                .containsExactly("SECRET starts the clock at approval");
        assertThat(practice.warnings).isEmpty();
    }

    @Test
    void a_point_with_figures_stands_with_those_of_the_run_that_missed_it() throws IOException {
        Question taps = Decks.shipped().stream()
                .filter(q -> q.id().toString().equals("estimation/average-to-peak-rate"))
                .findFirst()
                .orElseThrow();
        practice.held(taps(taps.drawn(2), "none"));
        practice.held(taps(taps, "1"));
        Questions ofAll = new Questions(new Bank(List.of()), practice.home, practice.warnings::add);

        MissedPoint average = MissedPoints.of(practice.attempts(), ofAll).get(0);

        assertThat(average.point().id()).isEqualTo("average");
        assertThat(average.point().say()).contains("34 million").doesNotContain("26 million");
        assertThat(AnkiNote.of(average).front()).contains("34 million").doesNotContain("26 million");
    }

    private static Play taps(Question question, String ticks) {
        Play play = Play.of(Options.DEFAULT, List.of(question)).skipTo("tick");
        return play.says(ticks).skipTo("again").says("");
    }

    @Test
    void a_point_that_a_deck_has_gained_since_was_not_missed() throws IOException {
        practice.held(PractisedHome.warnings("1 2"));
        Path deck = folder.resolve("decks/kinds.yaml");
        String gained = "      - {id: late, dimension: framing, say: Came later, said: [late]}\n";
        Files.writeString(
                deck,
                Files.readString(deck)
                        .replaceFirst("(?m)^      - \\{id: clock, .*\\n", "$0" + gained.replace("$", "\\$")));
        PractisedHome later = new PractisedHome(folder.resolve("other"));
        Questions now = new Questions(new Bank(List.of(folder.resolve("decks"))), practice.home, later.warnings::add);
        assertThat(new Bank(List.of(folder.resolve("decks")))
                        .question("kinds/warnings")
                        .points())
                .hasSize(4);

        assertThat(MissedPoints.of(practice.attempts(), now))
                .extracting(p -> p.point().id())
                .containsExactly("clock");
    }

    @Test
    void a_question_that_is_nowhere_any_more_is_passed_over_with_one_warning() {
        Question gone = Decks.question("warnings");
        var attempts = List.of(
                AttemptsOf.missing(gone, Instant.EPOCH), AttemptsOf.missing(gone, Instant.EPOCH.plusSeconds(9)));

        assertThat(MissedPoints.of(attempts, new Questions(new Bank(List.of()), practice.home, practice.warnings::add)))
                .isEmpty();
        assertThat(practice.warnings).containsExactly("passed over: gone cannot be read: no such file or folder");
    }

    @Test
    void points_of_one_dimension_are_numbered_in_the_questions_order() {
        Question several = Decks.shipped().stream()
                .filter(q -> q.id().toString().equals("trade-offs/managed-sms-or-own"))
                .findFirst()
                .orElseThrow();

        assertThat(MissedPoints.of(List.of(AttemptsOf.missing(several, Instant.EPOCH)), practice.questions()))
                .filteredOn(p -> p.point().dimension().equals("sizing"))
                .extracting(p -> p.point().id() + " " + p.place() + " of " + p.places())
                .containsExactly("fee 1 of 2", "turning-volume 2 of 2");
    }

    @Test
    void a_pitfall_stands_with_the_point_that_speaks_of_the_same() {
        Question several = Decks.shipped().stream()
                .filter(q -> q.id().toString().equals("system-design/flood-alert-fanout"))
                .findFirst()
                .orElseThrow();

        List<MissedPoint> missed =
                MissedPoints.of(List.of(AttemptsOf.missing(several, Instant.EPOCH)), practice.questions());

        assertThat(missed)
                .filteredOn(p -> !p.pitfall().isEmpty())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(SharedWords.shared(p.point().say(), p.pitfall()))
                        .isGreaterThan(1));
        assertThat(missed).filteredOn(p -> p.pitfall().isEmpty()).isNotEmpty();
    }

    @Test
    void the_sheet_has_what_was_missed_twice_and_the_most_often_missed_first() throws IOException {
        practice.held(PractisedHome.warnings("1 2"));
        practice.held(PractisedHome.warnings("1"));
        practice.held(PractisedHome.warnings("none"));

        List<MissedPoint> repeated = MistakesSheet.repeated(practice.missed());

        assertThat(repeated).extracting(p -> p.point().id()).containsExactly("clock", "once");
        assertThat(MistakesSheet.markdown(repeated)).isEqualTo("""
                        # Points missed more than once

                        - Missed 3 of 3 times: **SECRET starts the clock at approval** (Flood
                          warnings, framing).
                        - Missed 2 of 3 times: **SECRET warns nobody twice** (Flood warnings,
                          failure).
                        """);
    }
}
