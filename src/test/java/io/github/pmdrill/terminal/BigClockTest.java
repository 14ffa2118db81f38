package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BigClockTest {
    @Test
    void a_time_stands_in_large_digits() {
        assertThat(String.join("\n", BigClock.rows("12:34")).stripIndent()).isEqualTo("""
                            #  ###     ###  # #
                            #    #  #    #  # #
                            #  ###     ###  ###
                            #  #    #    #    #
                            #  ###     ###    #""");
    }

    @Test
    void every_digit_looks_different() {
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(d -> BigClock.rows(Integer.toString(d))))
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void all_rows_are_equally_long_so_that_a_redraw_leaves_nothing_behind() {
        assertThat(BigClock.rows("108:59"))
                .hasSize(BigClock.ROWS)
                .extracting(String::length)
                .containsOnly(BigClock.rows("108:59").get(0).length());
    }

    @Test
    void no_time_is_empty_rows() {
        assertThat(BigClock.rows("")).hasSize(BigClock.ROWS).allMatch(String::isBlank);
    }
}
