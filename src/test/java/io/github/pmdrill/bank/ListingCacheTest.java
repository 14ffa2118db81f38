package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of own decks. */
class ListingCacheTest {
    private static final FileTime THEN = FileTime.from(Instant.parse("2026-03-07T08:00:00Z"));

    @TempDir
    private Path temp;

    private Path decks;
    private Path deck;
    private Path cache;

    @BeforeEach
    void a_deck() throws IOException {
        decks = Files.createDirectories(temp.resolve("decks"));
        deck = Files.writeString(decks.resolve("talk.yaml"), Starter.text().replaceFirst("title: .*", "title: One"));
        Files.setLastModifiedTime(deck, THEN);
        cache = temp.resolve("cache/listings.tsv");
    }

    private Bank bank() {
        return new Bank(List.of(decks), cache);
    }

    private Listing listed() {
        Bank bank = bank();
        Listing listing = bank.listing("talk");
        bank.remember();
        return listing;
    }

    /** Changes the deck so that neither its size nor its time tells. */
    private void changeUnseen() throws IOException {
        Files.writeString(deck, Files.readString(deck).replace("title: One", "title: Two"));
        Files.setLastModifiedTime(deck, THEN);
    }

    @Test
    void a_deck_that_nobody_touched_is_not_read_again() throws IOException {
        Listing first = listed();
        changeUnseen();

        assertThat(listed()).isEqualTo(first);
        assertThat(first.title()).isEqualTo("One");
    }

    @Test
    void a_deck_that_was_touched_is_read() throws IOException {
        listed();
        changeUnseen();
        Files.setLastModifiedTime(deck, FileTime.from(THEN.toInstant().plusNanos(1000)));

        assertThat(listed().title()).isEqualTo("Two");
    }

    @Test
    void a_question_that_was_added_to_a_folder_is_found() throws IOException {
        Path folder = Files.createDirectories(decks.resolve("walk"));
        Files.writeString(folder.resolve("deck.yaml"), "title: Walk\npurpose: To walk.\n");
        Files.writeString(folder.resolve("one.yaml"), card("one"));
        Bank before = bank();
        assertThat(before.listing("walk").questions()).hasSize(1);
        before.remember();

        Files.writeString(folder.resolve("two.yaml"), card("two"));

        assertThat(bank().listing("walk").questions()).hasSize(2);
    }

    private static String card(String id) {
        return "id: " + id + "\nkind: card\nlevel: easy\ntitle: " + id
                + "\ngroup: G\nprompt: What?\nanswer: That.\nbites: There.\n";
    }

    @Test
    void a_cache_that_is_spoilt_is_passed_over() throws IOException {
        Listing listing = listed();
        for (String spoilt : List.of("", "x", "pmdrill listings 1\n", "pmdrill listings 1\nfile\t" + deck)) {
            Files.writeString(cache, spoilt);

            assertThat(listed()).as(spoilt).isEqualTo(listing);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_costs_only_time() throws IOException {
        Files.writeString(temp.resolve("cache"), "a file where the folder would be");

        assertThat(listed().title()).isEqualTo("One");
    }

    @Test
    void the_question_itself_is_read_from_its_file() throws IOException {
        String id = listed().questions().get(0).id().toString();
        Files.writeString(deck, Files.readString(deck).replace("title: One", "title: Six"));

        assertThat(bank().question(id).id()).hasToString(id);
    }
}
