package io.github.pmdrill.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.Golden;
import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** The documents themselves. */
class DocumentsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-07");
    private static final String LONG = "Our warehouse printed labels twice whenever the scanner lost contact, so I"
            + " asked the night shift, measured forty parcels, and agreed with engineering on one key for each label";

    private static BestAnswer answer(Question question, String... partsAndTexts) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < partsAndTexts.length; i += 2) {
            parts.put(partsAndTexts[i], partsAndTexts[i + 1]);
        }
        return new BestAnswer(question, DAY, 2, 1, true, parts, "*say* the number first");
    }

    private static List<Question> stories(int count, String tags) {
        StringBuilder yaml = new StringBuilder("title: Own\npurpose: Own.\nquestions:\n");
        for (int i = 1; i <= count; i++) {
            yaml.append("  - {id: s")
                    .append(i)
                    .append(", kind: story, level: easy, title: Story ")
                    .append(i);
            yaml.append(", tags: [").append(tags).append("], prompt: Tell it., outline: So.}\n");
        }
        return Decks.of("own", yaml.toString()).questions();
    }

    private static List<Listing.Entry> entries(List<Question> questions) {
        return questions.stream()
                .map(q -> Listing.Entry.of(
                        q.id(), q.kind(), q.level(), q.minutes(), q.title(), "", "", q.tags(), List.of(), List.of()))
                .toList();
    }

    private static String tradeOffs(List<BestAnswer> answers) {
        return TradeOffs.of(answers, UnaryOperator.identity());
    }

    private static String storyBank(List<BestAnswer> stories, List<Listing.Entry> questions) {
        return Stories.of(stories, questions, UnaryOperator.identity());
    }

    @Test
    void names_are_replaced_in_the_words_of_a_deck_too() {
        UnaryOperator<String> names = text -> text.replaceAll("\\p{L}{4,}", "x");
        BestAnswer place = answer(Decks.question("place"), "Decide", "Poll.");

        assertThat(TradeOffs.of(List.of(place), names)).doesNotContain("Decide", "Poll.", "SECRET");
        assertThat(Stories.of(List.of(place), List.of(), names)).doesNotContain("Decide", "Poll.");
    }

    @Test
    void a_decision_has_its_options_and_ones_own_words() {
        Golden.check(
                "library/trade-offs.md",
                tradeOffs(List.of(answer(Decks.question("place"), "Decide", "Poll, since\nfew screens wait."))));
    }

    @Test
    void a_story_has_its_parts_and_the_questions_it_may_serve() {
        List<Question> own = stories(3, "scope, failure");

        Golden.check(
                "library/stories.md",
                storyBank(List.of(answer(own.get(0), "Situation", "A warehouse.", "Action", LONG)), entries(own)));
    }

    @Test
    void one_story_for_too_many_questions_is_warned_of() {
        List<Question> five = stories(5, "scope");
        List<BestAnswer> one = List.of(answer(five.get(0), "Action", LONG));

        assertThat(storyBank(one, entries(five))).contains("would have to serve 5 questions");
        assertThat(storyBank(one, entries(five.subList(0, 4)))).doesNotContain("Careful");
    }

    @Test
    void the_same_story_told_twice_is_warned_of() {
        List<Question> two = stories(2, "scope");
        BestAnswer told = answer(two.get(0), "Action", LONG);

        String again = storyBank(
                List.of(told, answer(two.get(1), "Action", LONG.replace("forty", "fifty") + " and pallet")), List.of());
        String another = storyBank(
                List.of(
                        told,
                        answer(
                                two.get(1),
                                "Action",
                                "Children could not find the library's audio books, so we moved them to the first"
                                        + " screen and watched eleven families try")),
                List.of());

        assertThat(again).contains("nearly the same story as the one under Story 2", "under Story 1");
        assertThat(another).doesNotContain("Careful");
    }

    @Test
    void what_was_typed_adds_no_heading_and_no_markup() {
        String hostile = "```\n# Mine\n<script>alert(1)</script>\n````\n- [x] done\n\u001b[31mred";
        BestAnswer typed = new BestAnswer(
                Decks.question("place"), DAY, 1, 0, true, Map.of("Decide", hostile), "<b># x</b> \u001b[2J");

        String markdown = tradeOffs(List.of(typed));

        assertThat(markdown).doesNotContain("\u001b");
        Node document = Parser.builder().build().parse(markdown);
        document.accept(new AbstractVisitor() {
            private int headings;

            @Override
            public void visit(Heading heading) {
                assertThat(++headings).as("headings").isLessThanOrEqualTo(2);
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }
        });
    }

    @Test
    void wrapping_adds_no_list_and_no_heading() {
        List<String> words = List.of("a", "-", "1.", "12)", "#", "##", ">", "=", "--", "+", "*", "word", "longer-word");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("Begin");
            for (int n = 0; n < 60; n++) {
                text.append(' ').append(words.get(random.nextInt(words.size())));
            }
            Node document = Parser.builder().build().parse(Prose.paragraph(text.toString()));

            assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class);
            assertThat(document.getFirstChild().getNext()).isNull();
            assertThat(TextContentRenderer.builder().build().render(document).replaceAll("\\s+", " "))
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void the_key_numbers_are_those_of_the_bank_that_have_a_figure_in_their_answer() {
        Bank bank = new Bank(List.of());
        List<Question> cards = bank.deck("concepts").questions().stream()
                .filter(q -> q.kind() == Kind.CARD)
                .toList();
        List<Question> numbers = cards.stream().filter(MetricsSheet::holds).toList();

        assertThat(numbers)
                .extracting(q -> q.id().question())
                .contains("error-budget", "core-web-vitals", "breach-notification", "cache-hit-ratio", "b-tree")
                .doesNotContain("moscow", "three-cloud-map", "status-code-families", "http2-and-http3", "rice");
        assertThat(numbers)
                .hasSizeBetween(10, 25)
                .allMatch(q -> !q.says("caveat").isEmpty());
        assertThat(MetricsSheet.markdown(numbers))
                .contains("## Reliability\n\n- **Error budget.**", "43.2 minutes", "(As of 2026-11-21.)");
    }
}
