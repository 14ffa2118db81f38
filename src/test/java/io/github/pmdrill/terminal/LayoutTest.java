package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Line.Style;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
    private static final List<String> TEXTS = List.of(
            "",
            "word",
            "A regional water authority wants to warn people when a river will flood.",
            "12. An item whose text is so long that it has to go on over several rows of any screen there is.",
            "1. " + "averyveryverylongwordthatfitsonerowbutnotbesideanother".repeat(2),
            "- **Bold that starts here and ends only some rows later on a narrow screen**, then plain again.",
            "很多人住在河边，洪水来临时必须在五分钟之内收到警告，否则就来不及离开。".repeat(2),
            "mixed 很多人 and **粗体字在这里开始** words " + "x".repeat(200),
            "one\ntwo\n\n- three is an item with quite some text to fill the row\n2. four\n| a | b |");

    @ParameterizedTest
    @EnumSource(value = Style.class, mode = EnumSource.Mode.EXCLUDE, names = "VERBATIM")
    void no_row_is_wider_than_the_screen(Style style) {
        List<String> tooWide = IntStream.rangeClosed(20, 200)
                .boxed()
                .flatMap(columns -> TEXTS.stream().flatMap(text -> tooWide(style, text, columns)))
                .toList();

        assertThat(tooWide).isEmpty();
    }

    private static Stream<String> tooWide(Style style, String text, int columns) {
        return Stream.of(Theme.values())
                .flatMap(theme -> new Layout(theme).lines(new Line(style, text), columns).stream())
                .filter(row -> AttributedString.fromAnsi(row).columnLength() > columns)
                .map(row -> columns + " columns: " + row);
    }

    @ParameterizedTest
    @EnumSource(
            value = Style.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VERBATIM", "GAP", "PAGE"})
    void no_letter_is_lost_or_added(Style style) {
        for (String text : TEXTS) {
            String shown = String.join("", plain(style, text, 33));
            assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s|\\*\\*", ""));
        }
    }

    @Test
    void words_are_not_broken_where_they_fit_a_row() {
        assertThat(plain(Style.NOTE, "five gauges report every minute", 20))
                .containsExactly("five gauges report", "every minute");
    }

    @Test
    void an_item_hangs_from_its_number() {
        assertThat(plain(Style.ITEM, "3. asks engineers what the contract says", 27))
                .containsExactly("  3. asks engineers what", "     the contract says");
    }

    @Test
    void a_word_longer_than_a_row_is_cut() {
        assertThat(plain(Style.NOTE, "x".repeat(45), 21))
                .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(5));
    }

    @Test
    void a_wide_character_takes_two_columns() {
        assertThat(plain(Style.NOTE, "河".repeat(15), 21)).containsExactly("河".repeat(10), "河".repeat(5));
    }

    @Test
    void bold_ends_with_its_row_and_begins_again_on_the_next() {
        assertThat(new Layout(Theme.COLOUR).lines(new Line(Style.NOTE, "aa **b bbbbbbbbbbbbbbbb c** d"), 20))
                .containsExactly(
                        "\033[2maa \033[1mb\033[0m\033[2m\033[0m",
                        "\033[2m\033[1mbbbbbbbbbbbbbbbb c\033[0m\033[2m d\033[0m");
    }

    @Test
    void without_colour_there_is_no_escape_sequence() {
        for (Style style : Style.values()) {
            assertThat(plain(style, "**bold** and plain", 60)).noneMatch(row -> row.contains("\033"));
        }
    }

    @Test
    void what_a_deck_says_cannot_move_the_cursor() {
        assertThat(new Layout(Theme.PLAIN).lines(new Line(Style.VERBATIM, "a\033[2Jb\rc\u0007"), 80))
                .noneMatch(row -> row.chars().anyMatch(Character::isISOControl));
    }

    @Test
    void columns_that_matter_are_kept() {
        assertThat(plain(Style.VERBATIM, "a   b\n  c", 20)).containsExactly("  a   b", "    c");
    }

    @Test
    void long_rows_stay_readable_on_a_wide_screen() {
        assertThat(plain(Style.PROMPT, "word ".repeat(100), 200))
                .allMatch(row -> row.length() <= 84)
                .hasSizeGreaterThan(5);
    }

    private static List<String> plain(Style style, String text, int columns) {
        return new Layout(Theme.PLAIN).lines(new Line(style, text), columns);
    }
}
