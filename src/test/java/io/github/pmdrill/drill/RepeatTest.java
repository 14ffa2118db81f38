package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Weakest;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of an interview that comes again. */
class RepeatTest {
    /** Told of one fact; the first part is answered at length, with a figure that is heard, and the second briefly. */
    private static Interview before() {
        Play play = Play.of("warnings").says("");
        play.asks("how many people", new Asked("reach", List.of()))
                .does(Act.NEXT)
                .says("warn them");
        play.says("It must do 9 per second, and a queue feeds the workers that send.");
        play.skipTo("tick").says("1").skipTo("again").does(Act.SKIP);
        return play.it();
    }

    private static Play again(RepeatedPart repeat) {
        Question question = repeat.question();
        return Play.of(new Plan(
                "again",
                List.of(question),
                Decks.rubrics(),
                Options.DEFAULT,
                1,
                Map.of(question.id().toString(), repeat.again())));
    }

    @Test
    void a_part_left_unanswered_is_the_weakest() {
        assertThat(Weakest.phase(before()).map(Phase::id)).isNotEmpty().isNotEqualTo(Optional.of("design"));
    }

    @Test
    void a_phase_once_more_is_one_answer_with_what_was_told_before_and_no_rating() {
        Play play = again(RepeatedPart.weakestPhase("s", before()).orElseThrow());
        String put = play.said();
        play.says("", "Push first, then text.");

        assertThat(put).contains("once more", "TOLD 240000 addresses.");
        assertThat(play.step()).isEqualTo("tick");
        assertThat(play.says("none").says("shorter").said()).doesNotContain("counts as");
        assertThat(play.it().grade()).isEmpty();
    }

    @Test
    void a_follow_up_by_itself_has_the_points_of_its_dimension_and_its_rating() {
        RepeatedPart repeat = RepeatedPart.followUp("s", before(), "failure", Set.of(), new Random(1))
                .orElseThrow();
        Play play = again(repeat);

        assertThat(repeat.again().part()).startsWith("follow-up:");
        assertThat(repeat.question().points()).allMatch(p -> p.dimension().equals("failure"));
        assertThat(play.said())
                .contains(repeat.question()
                        .prompt()
                        .strip()
                        .lines()
                        .reduce((a, b) -> b)
                        .orElseThrow());
        assertThat(play.says("", "The officer is paged.").step()).isEqualTo("rate");
        assertThat(play.said()).contains("failure").doesNotContain("framing");
    }

    @Test
    void a_follow_up_comes_again_when_all_of_its_dimension_were_put() {
        Interview before = before();
        String dimension = before.question().followUps().stream()
                .filter(f -> f.said().isEmpty() && !f.dimension().isEmpty())
                .findFirst()
                .orElseThrow()
                .dimension();
        List<String> all = before.question().followUps().stream()
                .filter(f -> f.dimension().equals(dimension))
                .map(f -> f.id())
                .toList();

        assertThat(RepeatedPart.followUp("s", before, dimension, all, new Random(1)))
                .isPresent();
    }

    private static List<Question> answerable() {
        return Decks.shipped().stream().filter(q -> q.kind() != Kind.CARD).toList();
    }

    @ParameterizedTest
    @MethodSource("answerable")
    void a_part_of_any_question_can_be_kept_and_read_back(Question question) {
        Play play = Play.of(Options.DEFAULT, List.of(question)).skipTo("again");
        RepeatedPart phase = RepeatedPart.weakestPhase("s", play.it()).orElseThrow();
        RepeatedPart.followUp("s", play.it(), "framing", Set.of(), new Random(2))
                .ifPresent(RepeatTest::assertKept);

        assertKept(phase);
        again(phase).says("").skipTo("again");
    }

    private static void assertKept(RepeatedPart repeat) {
        Question part = repeat.question();
        Question back = Question.fromJournal(
                part.id().deck(), Node.fromJson(part.source().toJson()));
        assertThat(back.source().toJson()).isEqualTo(part.source().toJson());
        assertThat(back.phases()).isEqualTo(part.phases());
    }
}
