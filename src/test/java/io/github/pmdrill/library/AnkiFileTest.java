package io.github.pmdrill.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.bank.Deck;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Attempt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file for Anki, read by the rules of Anki's manual. */
class AnkiFileTest {
    @TempDir
    Path folder;

    private static Question card(String prompt, String answer) {
        String yaml = """
                title: Own
                purpose: Own.
                questions:
                  - {id: a, kind: card, level: easy, title: A, prompt: %s, answer: %s, bites: There.}
                """.formatted(quoted(prompt), quoted(answer));
        Deck deck = Decks.of("own", yaml);
        return deck.questions().get(0);
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static AnkiCollection imported(AnkiNote... notes) {
        return new AnkiCollection().imports(AnkiFile.of(List.of(notes)));
    }

    @Test
    void the_headers_are_those_of_the_manual() {
        assertThat(AnkiFile.of(List.of())).isEqualTo("""
                        #separator:tab
                        #html:true
                        #notetype:Basic
                        #guid column:1
                        #deck column:2
                        #tags column:5
                        #columns:GUID\tDeck\tFront\tBack\tTags
                        """);
    }

    @Test
    void quotes_separators_line_feeds_and_html_survive() {
        String hostile = "\"a\" and \"\t, ; <b>&amp;</b>\n#deck:x \\ 5 > 4";

        AnkiCollection.Note note =
                imported(AnkiNote.of(card(hostile, hostile))).notes.get("pmdrill:own/a");

        assertThat(note.front()).isEqualTo(hostile);
        assertThat(note.back()).isEqualTo("A\n" + hostile + "\n\nWhere it bites: There.");
    }

    @Test
    void a_second_import_updates_and_never_doubles() {
        AnkiCollection collection = imported(AnkiNote.of(card("What?", "Old.")), AnkiNote.of(Decks.question("cold")));

        collection.imports(AnkiFile.of(List.of(AnkiNote.of(card("What, then?", "New.")))));

        assertThat(collection.notes).containsOnlyKeys("pmdrill:own/a", "pmdrill:kinds/cold");
        assertThat(collection.notes.get("pmdrill:own/a").front()).isEqualTo("What, then?");
        assertThat(collection.notes.get("pmdrill:own/a").back()).contains("New.");
    }

    @Test
    void everything_in_the_bank_is_imported_twice_without_doubles() throws IOException {
        PractisedHome practice = new PractisedHome(folder);
        List<Question> shipped = Decks.shipped();
        List<AnkiNote> notes = Stream.concat(
                        shipped.stream().filter(q -> q.kind() == Kind.CARD).map(AnkiNote::of),
                        MissedPoints.of(missingAll(shipped), practice.questions()).stream()
                                .map(AnkiNote::of))
                .toList();
        String file = AnkiFile.of(notes);

        AnkiCollection once = new AnkiCollection().imports(file);
        AnkiCollection twice = new AnkiCollection().imports(file).imports(file);

        assertThat(once.notes).hasSize(notes.size()).hasSizeGreaterThan(500);
        assertThat(twice.notes).isEqualTo(once.notes);
        assertThat(once.doubled).isEmpty();
        assertThat(new HashSet<>(notes.stream().map(AnkiNote::front).toList()))
                .as("Anki tells notes apart by their fronts, too")
                .hasSameSizeAs(notes);
        assertThat(notes).flatExtracting(AnkiNote::tags).allMatch(tag -> tag.matches("pmdrill(::[a-z0-9-]+){1,2}"));
    }

    private static List<Attempt> missingAll(List<Question> questions) {
        List<Attempt> attempts = new ArrayList<>();
        for (Question question : questions) {
            attempts.add(AttemptsOf.missing(question, Instant.EPOCH));
        }
        return attempts;
    }

    @Test
    void a_missed_point_asks_for_its_dimension_and_tells_its_words() throws IOException {
        PractisedHome practice = new PractisedHome(folder);
        practice.held(PractisedHome.warnings("1 3"));

        MissedPoint missed = practice.missed().get(0);
        AnkiCollection.Note note = imported(AnkiNote.of(missed)).notes.get("pmdrill:kinds/warnings#once");

        assertThat(note.front())
                .startsWith("Flood warnings\nA water authority")
                .endsWith("Your answer left out a point on failure. Which?");
        assertThat(note.back()).isEqualTo("SECRET warns nobody twice");
        assertThat(note.deck()).isEqualTo("pmdrill::kinds");
        assertThat(note.tags())
                .containsExactly("pmdrill::deck::kinds", "pmdrill::dimension::failure", "pmdrill::missed");
    }

    @Test
    void a_card_says_what_it_depends_on_and_when_it_was_checked() {
        Question dated = Decks.shipped().stream()
                .filter(q -> q.id().toString().equals("concepts/core-web-vitals"))
                .findFirst()
                .orElseThrow();

        assertThat(imported(AnkiNote.of(dated))
                        .notes
                        .get("pmdrill:concepts/page-metrics")
                        .back())
                .startsWith("Core Web Vitals\n")
                .contains("\n\nBut: ")
                .contains("\n\nAs of " + dated.asOf());
    }
}
