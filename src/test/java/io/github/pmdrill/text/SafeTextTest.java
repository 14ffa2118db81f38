package io.github.pmdrill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x07, 0x08, 0x0B, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069})
    void what_moves_a_cursor_or_turns_the_reading_order_is_replaced(int character) {
        String text = "a" + Character.toString(character) + "b";

        assertThat(SafeText.text(text)).isEqualTo("a\uFFFDb");
        assertThat(SafeText.line(text)).isEqualTo("a\uFFFDb");
    }

    @Test
    void an_escape_sequence_loses_its_escape() {
        assertThat(SafeText.text("\u001b[2J\u001b]0;title\u0007")).isEqualTo("\uFFFD[2J\uFFFD]0;title\uFFFD");
    }

    @Test
    void half_a_surrogate_pair_is_replaced() {
        assertThat(SafeText.text("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "caf\u00e9",
                "\u6d2a\u6c34",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\u05e9\u05dc\u05d5\u05dd",
                "\u0915\u094d\u200d\u0937",
                ""
            })
    void text_of_any_language_passes(String text) {
        assertThat(SafeText.line(text)).isEqualTo(text);
    }

    @Test
    void a_text_keeps_its_lines_and_tabs() {
        assertThat(SafeText.text("a\r\nb\n\tc")).isEqualTo("a\nb\n\tc");
    }

    @Test
    void a_line_stays_one_line() {
        assertThat(SafeText.line("a\r\nb\nc\td\re")).isEqualTo("a b c d e");
    }
}
