package io.github.pmdrill.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.plan.Options;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a person is asked something between the end of the answer and the end of the session. */
class ReviewBudgetTest {
    /** The outline is read in one go, whatever the screens that it fills. */
    private static final int READING = 1;

    private static Stream<Question> reviewed() {
        return Decks.shipped().stream().filter(question -> question.kind() != Kind.CARD);
    }

    private static Stream<Question> shortOnes() {
        return reviewed().filter(question -> question.minutes() <= 10);
    }

    private static Stream<Question> longOnes() {
        return reviewed().filter(question -> question.minutes() > 10);
    }

    /** The steps of a review to its end. */
    private static List<String> review(Question question) {
        Play play = Play.of(Options.DEFAULT, List.of(question));
        play.skipTo(question.points().isEmpty() ? "rate" : "guess");
        int before = play.steps().size() - 1;
        while (!play.session().isOver()) {
            play.says(reply(play));
        }
        return play.steps().subList(before, play.steps().size());
    }

    /** Ratings in one line, as high as evidence is asked for; a rating that rises afterwards. */
    private static String reply(Play play) {
        String step = play.step();
        return switch (step) {
            case "guess" -> "2";
            case "tick" -> "all";
            case "revise" -> play.it().dimensions().get(0).id() + " 4";
            case "evidence", "revised-evidence", "different" -> "a line";
            default -> step.startsWith("rate") ? "all 2" : "";
        };
    }

    @ParameterizedTest
    @MethodSource("shortOnes")
    void seven_times_at_most_after_a_short_exercise(Question question) {
        assertThat(review(question)).hasSizeLessThanOrEqualTo(7 - READING);
    }

    @ParameterizedTest
    @MethodSource("longOnes")
    void twelve_times_at_most_after_a_long_one_with_ratings_in_one_line(Question question) {
        assertThat(review(question)).hasSizeLessThanOrEqualTo(12 - READING);
    }
}
