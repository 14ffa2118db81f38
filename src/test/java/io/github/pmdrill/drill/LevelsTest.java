package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Levels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings in one line. */
class LevelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 3 2                        | [3, 3, 2] | ''
            3,3,2                        | [3, 3, 2] | ''
            3; 3 / 2.                    | [3, 3, 2] | ''
            '  3  3  2  '                | [3, 3, 2] | ''
            all 2                        | [2, 2, 2] | ''
            ALL 2, for want of time      | [2, 2, 2] | for want of time
            3 3 2 I gave 9 per second    | [3, 3, 2] | I gave 9 per second
            3 3 2 - I gave a number      | [3, 3, 2] | I gave a number
            3 3 2: -5 % was my guess     | [3, 3, 2] | -5 % was my guess
            3 3 2 4 servers are enough   | [3, 3, 2] | 4 servers are enough
            """)
    void a_level_for_each_and_what_shows_them(String text, String levels, String because) {
        Levels given = Levels.of(text, 3).orElseThrow();

        assertThat(given.levels().toString()).isEqualTo(levels);
        assertThat(given.because()).isEqualTo(because);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3 3",
                "3 3 5",
                "0 1 2",
                "332",
                "3 3 2nd",
                "all",
                "all 5",
                "all 25",
                "three 3 2",
                "٣ 3 2"
            })
    void what_is_no_level_for_each_is_asked_for_again(String text) {
        assertThat(Levels.forAll(3).complaint().apply(text))
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("like 3 3 2"));
    }

    @Test
    void too_few_of_them_are_counted() {
        assertThat(Levels.forOneOrAll(8).complaint().apply("2 2 3 2 2 3"))
                .hasValueSatisfying(complaint -> assertThat(complaint).startsWith("You gave 6, of 8. "));
        assertThat(Levels.forAll(2).complaint().apply(""))
                .hasValueSatisfying(complaint -> assertThat(complaint).startsWith("A level"));
    }

    @Test
    void the_first_of_many_takes_one_level_or_all_of_them_and_not_some() {
        assertThat(Levels.oneOrAll("3 I said so", 8).orElseThrow().levels()).containsExactly(3);
        assertThat(Levels.oneOrAll("all 2", 8).orElseThrow().levels()).hasSize(8);
        assertThat(Levels.oneOrAll("2 2 3 2 2 2 1 2", 8).orElseThrow().levels())
                .containsExactly(2, 2, 3, 2, 2, 2, 1, 2);
        assertThat(Levels.oneOrAll("3 2 2", 8)).isEmpty();
    }
}
