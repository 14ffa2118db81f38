package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.format.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build makes of the bank says the same as its YAML. */
class CompiledBankTest {
    private static final Bank BANK = new Bank(List.of());

    private static Stream<Deck> decks() {
        return BundledBank.filesOfDecks().keySet().stream().map(BANK::deck);
    }

    @Test
    void the_index_has_every_deck_and_no_other() {
        assertThat(BANK.ids())
                .containsExactlyElementsOf(BundledBank.filesOfDecks().keySet());
    }

    @ParameterizedTest
    @MethodSource("decks")
    void the_index_lists_what_the_deck_holds(Deck deck) {
        assertThat(BANK.listing(deck.id())).isEqualTo(Listing.of(deck));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void a_compiled_question_is_the_one_of_its_deck(Deck deck) {
        for (Question question : deck.questions()) {
            Question compiled = BANK.question(question.id().toString());

            assertThat(compiled)
                    .usingRecursiveComparison()
                    .ignoringFieldsOfTypes(Place.class)
                    .ignoringFields("source", "written")
                    .isEqualTo(question);
            assertThat(compiled.source().toJson()).isEqualTo(question.source().toJson());
            assertThat(compiled.written().toJson()).isEqualTo(question.written().toJson());
        }
    }

    @Test
    void the_topics_and_the_rubrics_are_those_of_their_files() {
        assertThat(BANK.topics()).isEqualTo(Topics.from(BundledBank.source(BundledBank.TOPICS, DeckFormat.TOPICS)));
        assertThat(BANK.rubrics()).isEqualTo(Rubric.from(BundledBank.source(BundledBank.RUBRICS, DeckFormat.RUBRICS)));
    }

    @Test
    void a_title_over_two_lines_is_listed_in_one() {
        Listing listing = new Listing("talk", "A\ttitle\nof two lines ", "To speak.", List.of());
        StringBuilder text = new StringBuilder();

        listing.write(text);

        assertThat(Listing.read(text.toString()))
                .containsExactly(new Listing("talk", "A title of two lines", "To speak.", List.of()));
    }

    @Test
    void what_is_not_an_index_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Listing.read("question\tone\n"));
    }
}
