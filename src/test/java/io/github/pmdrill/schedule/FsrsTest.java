package io.github.pmdrill.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.pmdrill.format.Node;
import io.github.pmdrill.notes.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The port against 150 histories that ts-fsrs 5.4.2 has made (vectors.json; ts-fsrs is MIT, by
 * open-spaced-repetition), the two published checks, and a second computation.
 */
class FsrsTest {
    private static final long NO_LIMIT = 36_500;
    private static final Node VECTORS = vectors();

    private static Node vectors() {
        try (InputStream in = FsrsTest.class.getResourceAsStream("vectors.json")) {
            return Node.fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Grade grade(int number) {
        return List.of(Grade.values()).get(number - 1);
    }

    private static Memory replay(int[] ratings, long... days) {
        Memory memory = Fsrs.first(grade(ratings[0]));
        for (int i = 1; i < ratings.length; i++) {
            memory = Fsrs.after(memory, grade(ratings[i]), days[i]);
        }
        return memory;
    }

    @Test
    void all_150_histories_agree_at_every_review() {
        List<Node> histories = VECTORS.get("sequences").items();
        assertThat(histories).hasSize(150);
        for (int h = 0; h < histories.size(); h++) {
            List<Node> reviews = histories.get(h).items();
            Memory memory = new Memory(1, 1);
            for (int i = 0; i < reviews.size(); i++) {
                Node review = reviews.get(i);
                Grade grade = grade(Integer.parseInt(review.string("rating")));
                long days = Long.parseLong(review.string("elapsed_days"));
                if (i > 0) {
                    assertThat(Fsrs.retrievability(memory, days))
                            .isCloseTo(Double.parseDouble(review.string("retrievability")), within(1e-6));
                }
                memory = i == 0 ? Fsrs.first(grade) : Fsrs.after(memory, grade, days);
                String where = "history " + h + ", review " + i;
                near(where, memory.stability(), Double.parseDouble(review.string("stability")));
                near(where, memory.difficulty(), Double.parseDouble(review.string("difficulty")));
                assertThat(Fsrs.interval(memory, 0.9, NO_LIMIT))
                        .as(where)
                        .isEqualTo(Long.parseLong(review.string("interval_90")));
            }
        }
    }

    private static void near(String where, double actual, double expected) {
        assertThat(actual).as(where).isCloseTo(expected, withinPercentage(1e-4));
    }

    @Test
    void the_published_history_of_fsrs_rs_agrees() {
        Memory memory = replay(new int[] {1, 3, 3, 3, 3, 3}, 0, 0, 1, 3, 8, 21);

        near("stability", memory.stability(), 53.62691);
        near("difficulty", memory.difficulty(), 6.3574867);
    }

    @Test
    void good_on_each_due_day_gives_the_published_intervals() {
        Memory memory = Fsrs.first(Grade.GOOD);
        long[] intervals = new long[6];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = Fsrs.interval(memory, 0.9, NO_LIMIT);
            memory = Fsrs.after(memory, Grade.GOOD, intervals[i]);
        }
        assertThat(intervals).containsExactly(2, 11, 46, 163, 497, 1346);
    }

    @Test
    void histories_that_nobody_has_written_agree_with_a_second_computation() {
        Random random = new Random(20_260_307);
        for (int history = 0; history < 2_000; history++) {
            int length = 2 + random.nextInt(30);
            int[] ratings = random.ints(length, 1, 5).toArray();
            long[] days = IntStream.range(0, length)
                    .mapToLong(i -> random.nextInt(4) == 0 ? 0 : (long) Math.expm1(random.nextDouble() * 7))
                    .toArray();
            double[] expected = StraightFsrs.replay(ratings, days);
            Memory actual = replay(ratings, days);
            assertThat(actual.stability()).isCloseTo(expected[0], withinPercentage(1e-8));
            assertThat(actual.difficulty()).isCloseTo(expected[1], withinPercentage(1e-8));
            for (double retention : new double[] {0.7, 0.85, 0.9, 0.97}) {
                assertThat(Fsrs.interval(actual, retention, 60))
                        .isEqualTo(StraightFsrs.interval(expected[0], retention, 60));
            }
        }
    }

    @Test
    void an_interval_grows_with_stability_and_shrinks_with_the_retention_wanted() {
        double[] stabilities =
                DoubleStream.iterate(0.001, s -> s < 36_500, s -> s * 1.3).toArray();
        for (int i = 1; i < stabilities.length; i++) {
            Memory less = new Memory(stabilities[i - 1], 5);
            Memory more = new Memory(stabilities[i], 5);
            assertThat(Fsrs.interval(more, 0.85, NO_LIMIT))
                    .isGreaterThanOrEqualTo(Fsrs.interval(less, 0.85, NO_LIMIT))
                    .isGreaterThanOrEqualTo(Fsrs.interval(more, 0.9, NO_LIMIT));
        }
        assertThat(Fsrs.interval(new Memory(100, 5), 0.9, NO_LIMIT)).isEqualTo(100);
        assertThat(Fsrs.interval(new Memory(100, 5), 0.85, NO_LIMIT)).isGreaterThan(150);
    }

    @Test
    void an_interval_is_never_under_a_day_nor_over_the_longest() {
        assertThat(Fsrs.interval(new Memory(0.001, 5), 0.9, 60)).isEqualTo(1);
        assertThat(Fsrs.interval(new Memory(36_500, 5), 0.9, 60)).isEqualTo(60);
        assertThat(Fsrs.interval(new Memory(36_500, 5), 0.9, 1)).isEqualTo(1);
    }

    @Test
    void the_better_it_went_the_more_stable_it_is() {
        Random random = new Random(6);
        for (int i = 0; i < 3_000; i++) {
            Memory memory = new Memory(Math.exp(random.nextDouble() * 10 - 3), 1 + 9 * random.nextDouble());
            long days = random.nextInt(200);
            double[] stabilities = Stream.of(Grade.values())
                    .mapToDouble(grade -> Fsrs.after(memory, grade, days).stability())
                    .toArray();
            assertThat(stabilities).as(memory + " after " + days + " days").isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everything_stays_in_its_range(Grade grade) {
        for (Memory start : List.of(new Memory(0.001, 1), new Memory(0.001, 10), new Memory(36_500, 1))) {
            for (long days : new long[] {0, 1, 40_000}) {
                Memory memory = start;
                for (int i = 0; i < 60; i++) {
                    memory = Fsrs.after(memory, grade, days);
                    assertThat(memory.stability()).isBetween(0.001, 36_500.0);
                    assertThat(memory.difficulty()).isBetween(1.0, 10.0);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HARD", "GOOD", "EASY"})
    void a_second_review_on_a_day_that_was_recalled_takes_nothing_away(Grade grade) {
        for (double stability : new double[] {0.01, 1, 50, 5_000}) {
            assertThat(Fsrs.after(new Memory(stability, 5), grade, 0).stability())
                    .isGreaterThanOrEqualTo(stability);
        }
    }

    @Test
    void what_was_reviewed_today_is_surely_recalled_and_fades() {
        Memory memory = new Memory(12, 5);

        assertThat(Fsrs.retrievability(memory, 0)).isEqualTo(1);
        assertThat(Fsrs.retrievability(memory, 12)).isCloseTo(0.9, within(1e-12));
        assertThat(Fsrs.retrievability(memory, 40_000)).isBetween(0.0, 0.5);
    }
}
