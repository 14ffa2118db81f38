package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.Golden;
import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The sheet of every question is one that a friend can hold an interview from. */
class PartnerSheetTest {
    private static final Map<String, Rubric> RUBRICS = new Bank(List.of()).rubrics();

    private static String sheet(Question question, Map<String, Rubric> rubrics) {
        return PartnerSheet.of(PartnerSheet.unheld(question, rubrics));
    }

    @Test
    void a_scenario() {
        Golden.check("transcript/partner-scenario.md", sheet(Decks.question("warnings"), Decks.rubrics()));
    }

    @Test
    void a_numeric() {
        Golden.check("transcript/partner-numeric.md", sheet(Decks.question("rate"), Decks.rubrics()));
    }

    @Test
    void a_card_says_that_it_has_no_form() {
        String sheet = sheet(Decks.question("cold"), Decks.rubrics());

        assertThat(sheet).contains("A card has no rubric, and so no form").doesNotContain("Form for the", "## Rubric");
    }

    @Test
    void every_bundled_question_has_a_sheet_with_all_that_an_interviewer_needs() {
        for (Question question : Decks.shipped()) {
            String sheet = sheet(question, RUBRICS);
            String squeezed = squeezed(sheet.replaceAll("(?m)^>", ""));
            assertThat(squeezed).contains(squeezed(question.prompt()));
            if (question.kind() == Kind.CARD) {
                continue;
            }
            for (Fact fact : question.facts()) {
                assertThat(squeezed).contains(squeezed(fact.topic()), squeezed(fact.say()));
                fact.choose().forEach((topic, say) -> assertThat(squeezed).contains(squeezed(topic + ": " + say)));
            }
            for (FollowUp followUp : question.followUps()) {
                assertThat(squeezed).contains(squeezed(followUp.ask() + " ("));
            }
            for (Point point : question.points()) {
                assertThat(squeezed).contains(squeezed("- [ ] " + point.id() + ": " + point.say()));
            }
            for (String pitfall : question.pitfalls()) {
                assertThat(squeezed).contains(squeezed(pitfall));
            }
            assertThat(sheet).contains("## Rubric", "## Form for the interviewer", "- date: ____");
            assertThat(sheet.lines().filter(line -> line.startsWith("# ")))
                    .as(sheet)
                    .hasSize(1);
        }
    }

    @Test
    void no_sheet_has_markup_that_a_reader_would_take_for_html() {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        for (Question question : Decks.shipped()) {
            parser.parse(sheet(question, RUBRICS)).accept(new AbstractVisitor() {
                @Override
                public void visit(HtmlBlock node) {
                    foreign(node, question);
                }

                @Override
                public void visit(HtmlInline node) {
                    foreign(node, question);
                }
            });
        }
    }

    private static void foreign(Node node, Question question) {
        throw new AssertionError(question.id() + ": " + node);
    }

    @Test
    void a_form_fits_a_page() {
        for (Question question : Decks.shipped()) {
            if (question.kind() != Kind.CARD) {
                String form = PartnerForm.of(PartnerSheet.unheld(question, RUBRICS));
                assertThat(form.lines().count()).as(form).isLessThanOrEqualTo(50);
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
