package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is printed, filled in with an editor, and read back. */
class PartnerFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");
    private static final Interview WARNINGS = PartnerSheet.unheld(Decks.question("warnings"), Decks.rubrics());
    private static final List<String> DIMENSIONS = List.of("framing", "sizing", "trade-offs", "failure");

    /** A form without mistakes. */
    private static String filled() {
        String form = PartnerForm.of(WARNINGS);
        form = form.replace("interviewer: ____", "interviewer: Ada").replace("date: ____", "date: 2026-03-07");
        for (String dimension : DIMENSIONS) {
            form = rated(form, dimension, "3");
        }
        return form;
    }

    private static String rated(String form, String dimension, String value) {
        return form.replaceFirst("(?m)^(- " + dimension + " .*: ).*$", "$1" + value);
    }

    private static OutsideView read(String form) {
        FilledForm read = FilledForm.read("form.md", form);
        OutsideView view = FormCheck.view(read, WARNINGS, DIMENSIONS, TODAY);
        assertThat(read.problems()).as(form).isEmpty();
        return view;
    }

    private static List<String> problems(String form) {
        FilledForm read = FilledForm.read("form.md", form);
        FormCheck.view(read, WARNINGS, DIMENSIONS, TODAY);
        return read.problems().stream().map(DeckProblem::toString).toList();
    }

    @Test
    void what_was_filled_in_is_what_is_read() {
        String form = filled().replace("[ ] once", "[x] once");
        form = rated(form, "sizing", "-")
                .replace("### What was strong\n\n____", "### What was strong\n\nThe *figure*.");
        form = form.replace("### What to try\n\n____", "### What to try\n\n# Slower\n\n- size: first\n____\n");

        OutsideView view = read(form);

        assertThat(view)
                .isEqualTo(new OutsideView(
                        "kinds/warnings",
                        "Ada",
                        LocalDate.parse("2026-03-07"),
                        Map.of("framing", 3, "trade-offs", 3, "failure", 3),
                        List.of("once"),
                        "The *figure*.",
                        "# Slower\n\n- size: first"));
    }

    @Test
    void a_thousand_forms_come_back_as_they_were_filled_in_by_hand() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Map<String, Integer> ratings = new LinkedHashMap<>();
            String form = filled();
            for (String dimension : DIMENSIONS) {
                int level = 1 + random.nextInt(4);
                ratings.put(dimension, level);
                form = rated(
                        form,
                        dimension,
                        one(random, "%d", "__%d__", "%d____", "  %d ", "**%d**", "%d  ")
                                .formatted(level));
            }
            List<String> ticked = new ArrayList<>();
            for (String point : List.of("size", "once", "clock")) {
                if (random.nextBoolean()) {
                    ticked.add(point);
                    form = form.replace("[ ] " + point, "[" + one(random, "x", "X", " x ", "✓", "x ") + "] " + point);
                } else {
                    form = form.replace("[ ] " + point, "[" + one(random, " ", "", "  ", "_") + "] " + point);
                }
            }
            form = edited(form, random);

            OutsideView view = read(form);

            assertThat(view.ratings()).as("seed " + seed + "\n" + form).isEqualTo(ratings);
            assertThat(view.ticked()).as("seed " + seed + "\n" + form).isEqualTo(ticked);
        }
    }

    /** What editors and telephones do to a text without being asked. */
    private static String edited(String form, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> form.replace("\n", "\r\n");
            case 1 -> "\uFEFF" + form;
            case 2 -> form.replaceAll("(?m)^- (?=\\w)", "* ");
            case 3 -> form.replaceAll("(?m)^- (?=\\w)", "");
            case 4 -> form.replace("- framing", "- Framing").replace("- question", "- Question");
            case 5 -> form.replaceAll("(?m)^(- \\[.*:) (SECRET) ", "$1 $2\n  ");
            case 6 -> form.replace("### ", "# ").stripTrailing();
            default -> PartnerSheet.of(WARNINGS).replaceFirst("(?s)## Form for the.*", "") + form;
        };
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - framing (About framing): 3     | - framing (About framing): ____  | form.md:15:28: the rating of "framing" is missing; expected a whole number from 1 to 4
            - framing (About framing): 3     | - framing (About framing): 5     | form.md:15:28: "5" is no rating; expected a whole number from 1 to 4
            - framing (About framing): 3     | - framing (About framing): 3-4   | form.md:15:28: "3-4" is no rating
            - framing (About framing): 3     | - framing (About framing): 3.5   | form.md:15:28: "3.5" is no rating
            - framing (About framing): 3     | - framing (About framing): three | form.md:15:28: "three" is no rating
            - framing (About framing): 3     | - framing (About framing): ３     | form.md:15:28: "３" is no rating
            - framing (About framing): 3     | - framing (About framing) 3      | form.md:15:1: expected a name, a colon and what fills the blank
            - sizing (About sizing): 3       | - sizeing: 3                     | form.md:16:3: "sizeing" is no dimension of this question (did you mean "sizing"?); expected one of framing, sizing, trade-offs, failure
            - sizing (About sizing): 3       | - framing: 2                     | form.md:16:3: "framing" stands here twice; first in line 15
            - sizing (About sizing): 3       | `(left out)`                     | form.md:1:1: the rating of "sizing" is missing
            - question: kinds/warnings       | - qestion: kinds/warnings        | form.md:6:3: "qestion" is no dimension of this question (did you mean "question"?)
            - interviewer: Ada               | - interviewer: ____              | form.md:7:16: "interviewer:" is blank; expected your name
            - interviewer: Ada               | `(left out)`                     | form.md:1:1: there is no line "interviewer:"; expected your name
            - date: 2026-03-07               | - date:                          | form.md:8:8: "date:" is blank; expected a day like 2026-03-07
            - date: 2026-03-07               | - date: 7.3.2026                 | form.md:8:9: "7.3.2026" is no day; expected one like 2026-03-07
            - date: 2026-03-07               | - date: 2026-02-30               | form.md:8:9: "2026-02-30" is no day
            - date: 2026-03-07               | - date: 2062-03-07               | form.md:8:9: 2062-03-07 is yet to come
            - [ ] once                       | - [?] once                       | form.md:25:4: [?] is neither ticked nor empty; expected [x] or [ ]
            - [ ] once                       | - [*] once                       | form.md:25:4: [*] is neither ticked nor empty
            - [ ] once                       | - [x] onec                       | form.md:25:7: "onec" is no point of this question (did you mean "once"?); expected one of size, once, clock
            - [ ] once                       | - [x] size                       | form.md:25:7: "size" stands here twice; first in line 24
            - [ ] once: SECRET warns nobody twice | `(left out)`                | form.md:1:1: the point "once" is missing; expected [x] or [ ] and its name
            """)
    void a_slip_is_told_with_its_place_and_what_is_expected(String right, String slip, String says) {
        String form = filled();
        assertThat(form).contains(right);

        List<String> problems = problems(form.replace(right, slip));

        assertThat(problems).anySatisfy(problem -> assertThat(problem).startsWith(says));
    }

    @Test
    void a_misspelt_dimension_is_one_mistake_and_all_mistakes_come_at_once() {
        String form =
                rated(filled().replace("- sizing", "- sizeing"), "failure", "5").replace("[ ] clock", "[!] clock");

        assertThat(problems(form)).hasSize(3);
    }

    @Test
    void columns_are_counted_as_a_reader_counts_them() {
        String form = filled().replace("- framing (About framing): 3", "- framing (\uD83D\uDE00): 9");

        assertThat(problems(form))
                .containsExactly("form.md:15:16: \"9\" is no rating; expected a whole number from 1"
                        + " to 4, or - where you saw nothing of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "hello", "{}", "\u0000\u001b[2J", "---\n- ", "# Form for the interviewer"})
    void what_is_no_form_has_mistakes_and_breaks_nothing(String text) {
        assertThat(problems(text)).isNotEmpty().noneMatch(problem -> problem.contains("\u001b"));
    }

    @Test
    void nothing_that_is_typed_moves_a_cursor() {
        assertThat(problems(rated(filled(), "framing", "\u001b[2J"))).noneMatch(p -> p.contains("\u001b"));
        OutsideView view = read(filled().replace("Ada", "A\u001b[31mda").replace("strong\n\n", "strong\n\n\u001b[2Jx"));
        assertThat(view.by() + view.strong()).doesNotContain("\u001b");
    }
}
