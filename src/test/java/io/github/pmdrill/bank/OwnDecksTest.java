package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks of one's own: a file or a folder, by path or from the folders that are searched. */
final class OwnDecksTest {
    private static final String HEAD = "title: Mine\npurpose: Practise.\n";
    private static final String CARD =
            "id: %s\nkind: card\nlevel: easy\ntitle: One\nprompt: What?\nanswer: That.\nbites: There.\n";

    @TempDir
    private Path temp;

    private Path decks;

    @BeforeEach
    void folder() throws IOException {
        decks = Files.createDirectories(temp.resolve("decks"));
    }

    @Test
    void a_deck_of_one_file_is_read_by_its_path() throws IOException {
        Path file = oneFile("talk.yaml");

        assertThat(new Bank(List.of()).deck(file.toString()).id()).isEqualTo("talk");
    }

    @Test
    void a_deck_of_a_folder_is_read_by_its_path() throws IOException {
        Path folder = folder("walk", "one", "two");

        Deck deck = new Bank(List.of()).deck(folder.toString());

        assertThat(deck.id()).isEqualTo("walk");
        assertThat(deck.questions()).extracting(q -> q.id().toString()).containsExactly("walk/one", "walk/two");
    }

    @Test
    void decks_of_a_searched_folder_are_found_by_their_ids() throws IOException {
        oneFile("talk.yaml");
        folder("walk", "one");

        Bank bank = new Bank(List.of(decks));

        assertThat(bank.ids()).contains("talk", "walk", "system-design");
        assertThat(bank.isOwn("talk")).isTrue();
        assertThat(bank.isOwn("system-design")).isFalse();
        assertThat(bank.question("walk/one").title()).isEqualTo("One");
    }

    @Test
    void an_own_deck_hides_the_bundled_one_of_its_id() throws IOException {
        oneFile("system-design.yaml");

        Bank bank = new Bank(List.of(decks));

        assertThat(bank.isOwn("system-design")).isTrue();
        assertThat(bank.deck("system-design").title()).isEqualTo("Mine");
        assertThat(bank.ids()).doesNotHaveDuplicates();
    }

    @Test
    void an_own_deck_that_is_used_in_the_place_of_a_bundled_one_is_told_once() throws IOException {
        oneFile("system-design.yaml");
        oneFile("talk.yaml");
        List<String> notes = new ArrayList<>();
        Bank bank = new Bank(List.of(decks)).telling(notes::add);
        bank.deck("talk");
        bank.deck("concepts");
        assertThat(notes).isEmpty();

        bank.listing("system-design");
        bank.deck("system-design");

        assertThat(notes)
                .containsExactly("the deck system-design is your own, " + decks.resolve("system-design.yaml")
                        + ", which hides the bundled one");
    }

    @Test
    void a_link_to_nothing_is_a_deck_that_cannot_be_read_and_the_others_can() throws IOException {
        oneFile("talk.yaml");
        Files.createSymbolicLink(decks.resolve("walk.yaml"), Path.of("gone.yaml"));
        Path folder = folder("sit", "one");
        Files.createSymbolicLink(folder.resolve("two.yaml"), Path.of("gone.yaml"));
        Bank bank = new Bank(List.of(decks));

        assertThat(bank.ids()).contains("talk", "walk");
        assertThat(bank.deck("talk").title()).isEqualTo("Mine");
        assertThat(bank.read("walk").problems())
                .hasToString("[" + decks.resolve("walk.yaml")
                        + ":1:1: cannot be read: a link to gone.yaml, which is not there]");
        assertThat(bank.read("sit").problems())
                .hasToString("[" + folder.resolve("two.yaml")
                        + ":1:1: cannot be read: a link to gone.yaml, which is not there]");
    }

    @Test
    void the_first_folder_wins() throws IOException {
        oneFile("talk.yaml");
        Path second = Files.createDirectories(temp.resolve("second"));
        Files.writeString(second.resolve("talk.yaml"), "broken");

        assertThat(new Bank(List.of(decks, second)).deck("talk").title()).isEqualTo("Mine");
    }

    @Test
    void a_folder_that_does_not_exist_is_passed_over() {
        assertThat(new Bank(List.of(temp.resolve("nowhere"))).ids()).contains("system-design");
    }

    @Test
    void files_that_are_no_decks_are_passed_over() throws IOException {
        Files.writeString(decks.resolve("notes.txt"), "x");
        Files.writeString(decks.resolve(".hidden.yaml"), "x");
        Files.createDirectories(decks.resolve("empty"));

        assertThat(new Bank(List.of(decks)).ids()).isEqualTo(new Bank(List.of()).ids());
    }

    @Test
    void an_unknown_deck_is_named_with_a_near_one() {
        assertThatThrownBy(() -> new Bank(List.of(decks)).read("system-desing"))
                .isInstanceOf(UnknownException.class)
                .hasMessageContaining("did you mean \"system-design\"?");
    }

    @Test
    void an_unknown_question_is_named_with_a_near_one() throws IOException {
        folder("walk", "one");

        assertThatThrownBy(() -> new Bank(List.of(decks)).question("walk/onne"))
                .isInstanceOf(UnknownException.class)
                .hasMessage("the deck walk has no question onne (did you mean \"one\"?)");
    }

    @Test
    void an_unknown_name_cannot_move_the_cursor() {
        assertThatThrownBy(() -> new Bank(List.of()).read("\u001b[2J"))
                .isInstanceOf(UnknownException.class)
                .message()
                .doesNotContain("\u001b");
    }

    @Test
    void a_question_is_read_by_the_path_of_its_file() throws IOException {
        Path folder = folder("walk", "one", "two");

        Question question =
                new Bank(List.of()).question(folder.resolve("two.yaml").toString());

        assertThat(question.id()).hasToString("walk/two");
    }

    @Test
    void a_file_must_hold_the_question_of_its_name() throws IOException {
        Path folder = folder("walk", "one");
        Files.move(folder.resolve("one.yaml"), folder.resolve("first.yaml"));

        assertThat(DeckFiles.read(folder).problems())
                .extracting(DeckProblem::toString)
                .containsExactly(
                        folder.resolve("first.yaml") + ":1:5: the file first.yaml must hold the question of that id");
    }

    @Test
    void mistakes_of_all_files_of_a_folder_come_at_once() throws IOException {
        Path folder = folder("walk", "one", "two");
        Files.writeString(folder.resolve("deck.yaml"), "titel: Mine\npurpose: Practise.\n");
        Files.writeString(folder.resolve("one.yaml"), String.format(CARD, "one") + "colour: red\n");
        Files.writeString(folder.resolve("two.yaml"), "id: [two");

        assertThat(DeckFiles.read(folder).problems())
                .extracting(problem -> Path.of(problem.file()).getFileName().toString())
                .contains("deck.yaml", "one.yaml", "two.yaml");
    }

    @Test
    void a_folder_without_deck_yaml_says_what_is_missing() throws IOException {
        Path folder = folder("walk", "one");
        Files.delete(folder.resolve("deck.yaml"));

        assertThat(DeckFiles.read(folder).problems())
                .extracting(DeckProblem::message)
                .containsExactly("the folder has no deck.yaml with a title and a purpose");
    }

    @Test
    void a_folder_without_questions_is_no_deck_yet() throws IOException {
        assertThat(DeckFiles.read(folder("walk")).problems())
                .extracting(DeckProblem::message)
                .containsExactly("the folder has no questions yet");
    }

    @Test
    void a_deck_is_named_in_kebab_case() throws IOException {
        assertThat(DeckFiles.read(oneFile("My Talk.yaml")).problems())
                .extracting(DeckProblem::message)
                .containsExactly("a deck's id is its file's name, in kebab-case: my-deck.yaml");
    }

    @Test
    void a_file_ending_in_yml_is_a_deck_too() throws IOException {
        oneFile("talk.yml");

        assertThat(new Bank(List.of(decks)).deck("talk").title()).isEqualTo("Mine");
    }

    private Path oneFile(String name) throws IOException {
        String card = String.format(CARD, "one").indent(4).replaceFirst("    id", "  - id");
        return Files.writeString(decks.resolve(name), HEAD + "questions:\n" + card);
    }

    private Path folder(String name, String... questions) throws IOException {
        Path folder = Files.createDirectories(decks.resolve(name));
        Files.writeString(folder.resolve("deck.yaml"), HEAD);
        for (String question : questions) {
            Files.writeString(folder.resolve(question + ".yaml"), String.format(CARD, question));
        }
        return folder;
    }

    @Test
    void a_question_is_checked_and_read_whatever_its_neighbours_hold() throws IOException {
        Path folder = folder("walk", "one", "two");
        Files.writeString(folder.resolve("one.yaml"), "id: [\n");
        Path two = folder.resolve("two.yaml");

        DeckReader.Outcome outcome = new Bank(List.of()).check(two.toString());

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.orThrow().questions()).hasSize(1);
        assertThat(new Bank(List.of()).question(two.toString()).id().question()).isEqualTo("two");
    }

    @Test
    void a_question_that_is_broken_is_never_passed_as_clean() throws IOException {
        Path folder = folder("walk", "one", "two");
        Path two = Files.writeString(folder.resolve("two.yaml"), "id: [\n");

        DeckReader.Outcome outcome = new Bank(List.of()).check(two.toString());

        assertThat(outcome.deck()).isNull();
        assertThat(outcome.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals(two.toString()));
    }
}
