package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Catalogue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands on the screen of who picks. */
class PickingTest {
    private static final Catalogue HUNDRED = words -> IntStream.rangeClosed(1, 100)
            .mapToObj(i -> new Catalogue.Row(
                    "deck/q" + i,
                    "Question " + i,
                    List.of("easy", i + " min", "new"),
                    "easy, " + i + " min, new",
                    "deck/"))
            .filter(row -> row.title().contains(words.strip()))
            .toList();

    private final Picking picking = new Picking(HUNDRED, "");

    private static Picking of(String title, String detail) {
        return new Picking(words -> List.of(new Catalogue.Row("a/b", title, List.of("easy"), detail, "a/")), "");
    }

    @Test
    void a_screen_has_what_is_typed_the_rows_the_marked_one_in_words_and_the_keys() {
        Picking.View view = picking.view(80, 6);

        assertThat(view.rows())
                .containsExactly(
                        "Find: ",
                        "> Question 1                                                 easy  1 min    new",
                        "  Question 2                                                 easy  2 min    new",
                        "  Question 3                                                 easy  3 min    new",
                        "deck/q1: easy, 1 min, new",
                        "1/100  Enter starts, Tab stays within, Esc leaves");
        assertThat(view.marked()).isEqualTo(1);
        assertThat(view.cursor()).isEqualTo(6);
    }

    @Test
    void typing_finds_and_erasing_finds_more() {
        picking.type("9");
        picking.type("9");
        assertThat(picking.view(80, 10).rows().get(1)).startsWith("> Question 99");

        picking.erase();
        assertThat(picking.view(80, 10).rows()).first().isEqualTo("Find: 9");
        assertThat(picking.view(80, 10).rows().get(1)).startsWith("> Question 9 ");

        picking.type(" x");
        picking.eraseWord();
        assertThat(picking.view(80, 10).rows()).first().isEqualTo("Find: 9 ");
        picking.eraseAll();
        assertThat(picking.isEmpty()).isTrue();
    }

    @Test
    void the_marked_row_stays_on_the_screen_whatever_its_size() {
        picking.move(50);
        for (int height : new int[] {24, 10, 6, 3, 1, 60, 200}) {
            Picking.View view = picking.view(80, height);
            assertThat(view.rows()).hasSizeLessThanOrEqualTo(height);
            if (height > 3) {
                assertThat(view.rows().get(view.marked())).startsWith("> Question 51 ");
            }
        }
    }

    @Test
    void it_moves_by_rows_and_pages_and_not_over_the_ends() {
        picking.view(80, 13);
        picking.move(-1);
        assertThat(picking.picked())
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("deck/q1"));
        picking.turn(1);
        assertThat(picking.picked())
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("deck/q11"));
        picking.toEnd();
        picking.move(1);
        assertThat(picking.picked())
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("deck/q100"));
        picking.turn(-1);
        assertThat(picking.picked())
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("deck/q90"));
        picking.toStart();
        assertThat(picking.picked())
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("deck/q1"));
    }

    @Test
    void nothing_is_wider_than_the_screen_also_where_letters_take_two_columns() {
        Picking wide = of("\u6F22\u5B57".repeat(60), "easy, " + "\u6F22".repeat(99));
        wide.type("\u6F22".repeat(90));
        for (int columns : new int[] {1, 2, 5, 20, 40, 80, 200}) {
            assertThat(wide.view(columns, 10).rows())
                    .allMatch(row -> io.github.pmdrill.text.Columns.of(row) <= Math.max(1, columns - 1));
            assertThat(wide.view(columns, 10).cursor()).isLessThan(Math.max(2, columns));
        }
    }

    @Test
    void a_narrow_screen_has_the_remarks_of_the_marked_row_below() {
        assertThat(of("A title of more", "medium, 25 min, practised 2 times")
                        .view(36, 10)
                        .rows())
                .contains("> A title of more", "medium, 25 min, practised 2 times");
    }

    @Test
    void what_a_deck_says_moves_no_cursor() {
        Picking.View view = of("\033[2Jx\u202Ey\nz", "\033]0;t\007").view(80, 6);

        assertThat(String.join("|", view.rows())).doesNotContain("\033", "\u202E", "\n", "\007");
        Picking typed = of("x", "y");
        typed.type("\033[2Ja");
        assertThat(typed.view(80, 6).rows().get(0)).isEqualTo("Find: [2Ja");
    }

    @Test
    void where_nothing_is_found_nothing_is_picked() {
        picking.type("zzz");

        assertThat(picking.view(80, 6).rows()).contains("  Nothing is about that.");
        assertThat(picking.picked()).isEmpty();
    }

    @Test
    void it_looks_within_what_the_marked_row_belongs_to() {
        picking.narrow();

        assertThat(picking.view(80, 6).rows()).first().isEqualTo("Find: deck/");
    }
}
