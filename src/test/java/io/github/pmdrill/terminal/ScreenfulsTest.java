package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a long text is cut for a screen. */
class ScreenfulsTest {
    private static List<List<String>> of(int height, Line... lines) {
        Layout layout = new Layout(Theme.PLAIN);
        return Screenfuls.of(List.of(lines), height, line -> layout.lines(line, 80));
    }

    @Test
    void what_fits_one_screen_is_one_page() {
        assertThat(of(4, Line.gap(), Line.note("a"), Line.page(), Line.gap(), Line.note("b")))
                .containsExactly(List.of("", "a", "", "b"));
    }

    @Test
    void a_section_that_does_not_fit_beside_the_one_before_has_a_page_of_its_own() {
        assertThat(of(3, Line.note("a"), Line.note("b"), Line.page(), Line.gap(), Line.note("c"), Line.note("d")))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void short_sections_share_a_page() {
        assertThat(of(3, Line.note("a"), Line.page(), Line.note("b"), Line.page(), Line.note("c"), Line.note("d")))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void what_was_heard_of_a_point_stays_with_it() {
        List<Line> points = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            points.add(Line.item(i + ". point"));
            points.add(Line.heard("not heard"));
        }
        points.add(Line.page());

        assertThat(of(3, points.toArray(new Line[0])))
                .allSatisfy(
                        page -> assertThat(page).hasSize(2).last().asString().contains("not heard"));
    }

    @Test
    void a_heading_stays_with_what_it_heads() {
        assertThat(of(3, Line.note("a"), Line.gap(), Line.heading("Working"), Line.item("- sum"), Line.page()))
                .containsExactly(List.of("a"), List.of("Working", "  - sum"));
    }

    @Test
    void a_long_text_is_cut_between_its_paragraphs_and_no_row_is_lost() {
        Line outline = Line.text("one\n\ntwo\n\nthree\n\nfour");

        assertThat(of(4, outline, Line.page()))
                .containsExactly(List.of("  one", "", "  two"), List.of("  three", "", "  four"));
    }

    @Test
    void what_is_longer_than_a_screen_and_has_no_place_to_cut_is_cut_all_the_same() {
        assertThat(of(2, Line.verbatim("a\nb\nc"), Line.page())).containsExactly(List.of("  a", "  b"), List.of("  c"));
    }
}
