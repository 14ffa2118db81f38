package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRowsTest {
    private static final String LONG =
            "A queue of one message per phone, and workers that send what the provider takes, no faster. ".repeat(12);

    @Test
    void a_row_ends_between_two_words() {
        assertThat(shown("one two three four", 20)).isEqualTo("one two three \nfour");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 200})
    void no_row_is_wider_than_the_screen_less_one_column_and_no_word_is_cut(int columns) {
        String shown = shown(LONG, columns);

        assertThat(shown.split("\n"))
                .allMatch(row -> Columns.of(row) + TypedRows.GOES_ON.length() < columns)
                .allMatch(row -> (LONG + " ").contains(row.strip() + " "));
        assertThat(shown.split("\\s+")).containsExactly(LONG.split(" "));
    }

    @Test
    void a_line_feed_begins_a_row_with_another_lead_than_the_rest_of_a_line() {
        TypedRows rows = TypedRows.of("one two three four\nfive", 20);

        assertThat(rows.leads()).containsExactly(TypedRows.GOES_ON, TypedRows.NEXT_LINE);
    }

    @Test
    void a_word_that_is_longer_than_a_row_is_cut() {
        assertThat(shown("a " + "x".repeat(30), 20)).isEqualTo("a \nxxxxxxxxxxxxxx\nxxxxxxxxxxxxxx\nxx");
    }

    @Test
    void wide_letters_take_two_columns_each() {
        assertThat(shown("漢字漢字漢字漢字漢字", 20)).isEqualTo("漢字漢字漢字漢\n字漢字");
    }

    @Test
    void blanks_never_begin_a_row_and_those_beyond_its_end_are_not_shown() {
        assertThat(shown("one two three" + " ".repeat(20) + "four", 20)).isEqualTo("one two three \nfour");
        assertThat(shown("one two three" + " ".repeat(20), 20)).isEqualTo("one two three ");
    }

    @Test
    void what_stands_before_the_cursor_is_the_beginning_of_what_is_shown() {
        TypedRows rows = TypedRows.of(LONG + "\nnext\n\n" + LONG, 40);
        String text = LONG + "\nnext\n\n" + LONG;
        String all = rows.upTo(text.length());

        for (int end = 0; end <= text.length(); end++) {
            assertThat(all).startsWith(rows.upTo(end));
        }
    }

    @Test
    void up_and_down_go_to_the_same_column_of_the_neighbouring_row() {
        TypedRows rows = TypedRows.of("one two three four five six\nx\n\nlonger", 20);

        assertThat(rows.above(0)).isNegative();
        assertThat(rows.below(1)).isEqualTo("one two three f".length());
        assertThat(rows.above("one two three f".length())).isEqualTo(1);
        assertThat(rows.below("one two three four".length())).isEqualTo("one two three four five six\nx".length());
        assertThat(rows.below("one two three four five six\nx".length()))
                .isEqualTo("one two three four five six\nx\n".length());
        assertThat(rows.below("one two three four five six\nx\n\n".length() + 2))
                .isNegative();
    }

    @Test
    void on_a_screen_too_narrow_for_words_only_line_feeds_end_a_row() {
        assertThat(shown(LONG + "\nnext", 10)).isEqualTo(LONG + "\nnext");
    }

    private static String shown(String text, int columns) {
        return TypedRows.of(text, columns).upTo(text.length());
    }
}
