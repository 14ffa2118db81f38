package io.github.pmdrill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide text stands, where it breaks, and how a table quotes it. */
class ColumnsTest {
    /** A ballet shoe is wide for JLine, and was narrow in a transcript. */
    @ParameterizedTest
    @CsvSource({"1FA70, 2", "1FA80, 2", "4E2D, 2", "41, 1", "301, 0", "200D, 0", "7, 0", "2060, 0", "FF21, 2"})
    void a_character_is_as_wide_as_the_terminal_library_says(String hex, int columns) {
        assertThat(Columns.of(Integer.parseInt(hex, 16))).isEqualTo(columns);
    }

    @Test
    void columns_line_up_whatever_stands_in_them() {
        assertThat(Columns.left("\u4e2d\u6587", 6)).isEqualTo("\u4e2d\u6587  ");
        assertThat(Columns.right("e\u0301", 3)).isEqualTo("  e\u0301");
        assertThat(Columns.cut("\u4e2d\u6587\u4e2d\u6587", 6)).isEqualTo("\u4e2d...");
    }

    @Test
    void a_line_breaks_at_its_blanks_and_only_a_word_that_is_too_long_is_cut() {
        assertThat(Wrapping.rows("one two  three", 10, 10)).containsExactly("one two", "three");
        assertThat(Wrapping.rows("  in  two", 10, 10)).containsExactly("  in  two");
        assertThat(Wrapping.rows("a 0123456789ab", 9, 10)).containsExactly("a", "0123456789", "ab");
        assertThat(Wrapping.rows("", 10, 10)).containsExactly("");
    }

    @Test
    void words_stay_whole_and_some_never_begin_a_row() {
        assertThat(Wrapping.words("0123456789ab - and", 10, word -> !word.equals("-")))
                .containsExactly("0123456789ab -", "and");
    }

    @Test
    void a_value_is_quoted_where_it_would_be_read_as_more_than_one() {
        assertThat(Csv.row(List.of("a", "b,c", "say \"x\"", "two\nlines", " in", "")))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\" in\",\r\n");
        assertThat(Csv.value("a,b", '\t')).isEqualTo("a,b");
    }
}
