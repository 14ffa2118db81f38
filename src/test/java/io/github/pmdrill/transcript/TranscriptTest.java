package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.Golden;
import io.github.pmdrill.bank.Sweep;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.RoundPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts as they are read the next day. */
class TranscriptTest {
    private static final Asked REACH = new Asked("reach", List.of());

    static String of(Session session) {
        return of(session, UnaryOperator.identity());
    }

    static String of(Session session, UnaryOperator<String> words) {
        return Transcript.of(session, about(), words);
    }

    static String html(Session session) {
        return HtmlTranscript.article(session, about(), UnaryOperator.identity(), recording -> "");
    }

    static About about() {
        return new About(Play.START, ZoneId.of("Europe/Berlin"), Map.of("kinds/warnings", 2), Set.of(), Map.of());
    }

    /** An interview of every step, up to the self-review. */
    static Play answered(Options options) {
        Play play = Play.with(options, "warnings").taking(20).says("");
        play.asks("how many people in the worst case", REACH).asks("which colour should it be", Asked.NOTHING);
        play.does(Act.HINT)
                .gives(Act.PAUSE, "PT5M", "")
                .taking(130)
                .does(Act.NEXT)
                .taking(15);
        play.says("five minutes for all of them").taking(620);
        play.says("A queue feeds the workers.\n\nEnough of them run; one idempotent key per phone.");
        return play.taking(200).says("Push instead of text.").taking(40);
    }

    @Test
    void a_scenario() {
        Play play = answered(Options.DEFAULT)
                .says("We alarm the officer.")
                .does(Act.COVERED)
                .says("Send to all of them.", "I would wait an hour, then send by myself.");
        play.says("2", "3 384 | phones", "2", "2", "1").says("1 2", "sizing 1", "size the phones first", "", "3");
        play.says("Once more, with the clock at approval.", "2");

        Golden.check("transcript/scenario.md", of(play.session()));
    }

    @Test
    void a_follow_up_that_was_pushed_says_so_and_one_that_was_skipped_too() {
        Play play = answered(Options.DEFAULT).says("no idea", "Nine a second.").does(Act.SKIP);

        assertThat(of(play.session()))
                .containsSubsequence(
                        "1. **", "   Pushed once: ", "   no idea\n   Nine a second.\n", "2. **", "   Skipped.\n");
    }

    @Test
    void a_scenario_spoken_aloud() {
        Play play = answered(new Options("", 1, true, 1, true))
                .says("notes")
                .says("2")
                .skipTo("tick")
                .says("1 3", "x", "", "");

        Golden.check("transcript/aloud.md", of(play.session()));
    }

    @Test
    void a_question_that_was_asked_back_about_and_dropped_has_its_line() {
        Play play = Play.of("warnings").says("");
        play.asks("how good", new Asked("", List.of("deadline", "cost"))).asks("how many people", REACH);

        assertThat(of(play.session()))
                .contains("**how good** Which: 1 how fast, 2 cost, 3 none of these; none was chosen\n");
    }

    @Test
    void a_story_says_which_of_its_parts_its_words_have() {
        Play play = Play.of("decision").says("", "Last year I was asked to choose. I called them.");

        assertThat(of(play.session()))
                .contains("By its words it has situation, task, action; not found: result, lesson.");
    }

    @Test
    void what_was_laid_down_and_asked_where_no_questions_are_expected_has_its_lines() {
        Play scenario = Play.of("warnings").says("", "The goal is to reach **everybody**.");
        Play place = Play.of("place").says("", "How many wait?");

        assertThat(of(scenario.session())).contains("Laid down by yourself:\n\n- The goal is to reach ");
        assertThat(of(place.session())).contains("## Asked\n\n- 0:10 **How many wait?** no fact; assume and say so");
    }

    @Test
    void an_unfinished_one() {
        Golden.check("transcript/unfinished.md", of(answered(Options.DEFAULT).session()));
    }

    @Test
    void points_that_were_passed_over_are_listed_without_a_box() {
        Play play = answered(Options.DEFAULT).skipTo("guess").says("2", "all 2").does(Act.SKIP);

        assertThat(of(play.says("", "", "", "").session()))
                .contains("Guessed 2 of 3 points.\n\nNot looked through, so none counts as missed.\n\n- SECRET sizes")
                .contains("The points were not ticked.")
                .doesNotContain("[ ]", "[x]");
    }

    @Test
    void ticks_that_were_only_confirmed_say_so() {
        Play play = answered(Options.DEFAULT).skipTo("guess").says("2", "3 3 2 2 a number", "");

        assertThat(of(play.says("", "", "", "").session()))
                .contains("The ticks are those that were proposed, as heard.\n\n- [")
                .contains("Evidence, in my words: a number\n");
    }

    @Test
    void a_numeric() {
        Play play = Play.of("rate")
                .says("", "All tap once.", "10000 / 15 s = 40k per minute")
                .says("2");

        Golden.check(
                "transcript/numeric.md",
                of(play.says("", "count retries", "", "").session()));
    }

    @Test
    void a_repair() {
        Play play = Play.of("boxes")
                .says("", "I would ask who waits, and for what.")
                .says("1", "3 I asked");

        Golden.check(
                "transcript/repair.md", of(play.says("1", "ask sooner", "", "").session()));
    }

    @Test
    void queries_stand_in_the_order_in_which_they_were_tried_each_with_what_came_of_it() {
        Play play = Play.of("two-orders").says("", "SELECT customer FROM orders", "SELECT id FROM orders");

        assertThat(of(play.session()))
                .containsSubsequence(
                        "### Try 1\n\n```text\nSELECT customer FROM orders\n```\n\n```\nYour query",
                        "### Try 2\n\n```text\nSELECT id FROM orders\n```\n\n```\nYour query")
                .containsOnlyOnce("SELECT id");
    }

    @Test
    void cards() {
        Play play = Play.of("cold", "warm").says("the first one is slow", "3", "", "1", "", "1", "", "3");

        Golden.check("transcript/cards.md", of(play.session()));
    }

    @Test
    void a_round_with_a_break() {
        Agenda agenda = new Agenda(
                "Two <b>in</b> a \"row\"",
                List.of(new RoundPart("Mend *it*", Duration.ZERO), new RoundPart("The report", Duration.ofMinutes(5))));
        List<Question> questions =
                List.of(Decks.question("boxes"), Decks.question("report").lasting(9));
        Play play = Play.of(new Plan("round-two", questions, Decks.rubrics(), Options.DEFAULT, 7, Map.of(), agenda));
        play.says("", "I would ask who waits.").says("1", "2", "1", "ask sooner", "", "");
        play.taking(290).says("").taking(20).says("", "A nightly job.");

        Golden.check("transcript/round.md", of(play.session()));
    }

    @Test
    void a_line_of_a_persons_own_list_is_no_markdown() {
        Question question = new Sweep().question("Cut **costs** <script>x</script> \u001b[31m", 1);
        Play play = Play.of(Options.DEFAULT, List.of(question)).says("", "I decided.");

        assertThat(of(play.session()))
                .contains("list: Cut \\*\\*costs\\*\\* \\<script\\>x\\</script\\> \uFFFD\\[31m\n")
                .doesNotContain("<script>");
    }

    @Test
    void a_question_that_was_studied_before_says_so() {
        Session session = Play.of("warnings").says("").session();

        String transcript = Transcript.of(
                session, new About(Play.START, ZoneId.of("UTC"), Map.of(), Set.of("kinds/warnings"), Map.of()));

        assertThat(transcript).contains("studied: the outline was read before\n", "attempt: 1\n");
    }

    @Test
    void nothing_of_the_answer_is_in_it_before_it_is_revealed() {
        assertThat(of(answered(Options.DEFAULT).skipTo("tick").session())).doesNotContain("SECRET");
    }

    @Test
    void nothing_answered_says_so() {
        assertThat(of(Play.of("warnings").session())).contains("Nothing was answered yet.");
    }

    @Test
    void the_file_is_replaced_whole_and_for_its_owner_alone(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("a.md");
        TranscriptFile file = new TranscriptFile(path);
        file.write("a long first text\n");

        file.write("second\n");

        assertThat(path).hasContent("second\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void a_question_that_comes_again_shows_what_was_said_the_last_time() {
        Play then = answered(Options.DEFAULT).says("We alarm the officer.").does(Act.SKIP, Act.SKIP);
        then.says("2").does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP).says("1 2", "ask first", "");
        Question question = Decks.question("warnings");
        Play now = Play.of(new Plan(
                "kinds",
                List.of(question),
                Decks.rubrics(),
                Options.DEFAULT,
                7,
                Map.of("kinds/warnings", Again.whole("earlier"))));
        now.says("").does(Act.NEXT).says("warn them").says("Two queues, one for those nearest the water.");
        now.does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP);
        now.says("2").does(Act.SKIP, Act.SKIP, Act.SKIP, Act.SKIP).says("2 3");

        String before = of(now.session(), then);
        String after = of(now.says("slower", "").session(), then);

        assertThat(before).doesNotContain("Made now");
        Golden.check("transcript/again.md", after);
    }

    private static String of(Session session, Play then) {
        return Transcript.of(
                session,
                new About(
                        Play.START,
                        ZoneId.of("UTC"),
                        Map.of("kinds/warnings", 2),
                        Set.of(),
                        Map.of("kinds/warnings", new About.Before(LocalDate.of(2026, 2, 1), then.it()))));
    }
}
