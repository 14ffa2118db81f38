package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decks and questions by what a person calls them. */
class NamesTest {
    @TempDir
    Path folder;

    private Names names;

    @BeforeEach
    void with_decks_of_ones_own() throws IOException {
        deck("fruit", "apple-pie", "apricot", "fig");
        deck("trees", "fig", "oak");
        Files.writeString(folder.resolve("broken.yaml"), "titel: [");
        names = new Names(new Bank(List.of(folder)));
    }

    private void deck(String id, String... questions) throws IOException {
        StringBuilder text = new StringBuilder("title: Title\npurpose: Mine.\nquestions:\n");
        for (String question : questions) {
            text.append("  - {id: ").append(question).append(", formerly: [old-" + id + "-" + question + "]");
            text.append(", kind: card, level: easy, title: A, prompt: \"What?\", answer: That., bites: There.}\n");
        }
        Files.writeString(folder.resolve(id + ".yaml"), text.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "fruit, fruit, true",
        "data, data-interpretation, true",
        "tre, trees, true",
        "apricot, fruit/apricot, false",
        "apple-p, fruit/apple-pie, false",
        "oak, trees/oak, false",
        "old-trees-oak, trees/oak, false",
        "fruit/fig, fruit/fig, false",
        "fruit/apr, fruit/apricot, false",
        "fruit/old-fruit-fig, fruit/fig, false",
        "broken, broken, true",
        "link-shortener, system-design/link-shortener, false"
    })
    void what_is_unique_is_meant(String name, String id, boolean isDeck) {
        assertThat(names.meant(name)).isEqualTo(new Names.Named(id, isDeck));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fig         | fig may be fruit/fig, trees/fig; name one of them
            fruit/ap    | fruit/ap may be fruit/apple-pie, fruit/apricot; name one of them
            fruit/x     | the deck fruit has no question x
            friut/fig   | there is no deck friut (did you mean "fruit"?); pmdrill decks lists them
            fruti       | no deck or question is called fruti (did you mean "fruit"?); pmdrill decks lists them
            apple-pi3   | no deck or question is called apple-pi3 (did you mean "apple-pie"?); pmdrill decks lists them
            apple pi    | no deck or question is called apple pi (did you mean "apple-pie"?); by words: pmdrill search 'apple pi'
            it's odd!!! | no deck or question is called it's odd!!!; by words: pmdrill search 'it'\\''s odd!!!'
            """)
    void what_is_not_is_answered_with_what_there_is(String name, String says) {
        assertThatThrownBy(() -> names.meant(name))
                .isInstanceOf(UnknownException.class)
                .hasMessage(says);
    }

    @Test
    void a_path_is_a_deck_or_a_question_of_a_folder() throws IOException {
        String file = folder.resolve("fruit.yaml").toString();
        assertThat(names.meant(file)).isEqualTo(new Names.Named(file, true));

        Path question = Files.createDirectories(folder.resolve("many")).resolve("one.yaml");
        Files.writeString(question, "");
        Files.writeString(question.resolveSibling("deck.yaml"), "");
        assertThat(names.meant(question.toString())).isEqualTo(new Names.Named(question.toString(), false));
    }
}
