package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home that another program keeps the same on several machines: files come, go and have copies. */
class SyncedHomeTest {
    @TempDir
    Path folder;

    private Run machine() {
        return new Run(folder).withKinds();
    }

    private Run run(String... args) {
        return machine().args(args);
    }

    /** A card that was practised on another machine; its journal. */
    private Path elsewhere(String card, Duration later) throws IOException {
        Run other = new Run(folder.resolve("other")).withKinds().later(later);
        other.args("start", "kinds/" + card).input("", "3").exits(0);
        return other.journals().get(0);
    }

    private Path bring(Path journal, String name) throws IOException {
        Path sessions = Files.createDirectories(folder.resolve("home/sessions"));
        return Files.copy(journal, sessions.resolve(name));
    }

    private void assertCounted(String card, int times) {
        assertThat(run("history", "--csv").exits(0).text().lines().filter(row -> row.contains("kinds/" + card)))
                .as("rows of " + card)
                .hasSize(times);
    }

    @Test
    void a_session_that_arrives_counts_and_one_that_goes_does_not() throws IOException {
        run("start", "kinds/cold").input("", "3").exits(0);
        assertCounted("warm", 0);

        Path arrived = bring(elsewhere("warm", Duration.ofHours(1)), "2026-03-07T090211-kinds.jsonl");
        assertCounted("warm", 1);
        assertCounted("cold", 1);

        Files.delete(arrived);
        assertCounted("warm", 0);
        assertCounted("cold", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" (conflicted copy)", ".sync-conflict-20260307-090000-ABCDEFG", " 2", " (1)"})
    void a_copy_neither_counts_nor_is_listed_nor_gone_on_with(String ending) throws IOException {
        run("start", "kinds/cold").input("", "3").exits(0);
        run("start", "kinds/report").later(Duration.ofHours(1)).input("").exits(3);
        for (Path journal : machine().journals()) {
            bring(journal, journal.getFileName().toString().replace(".jsonl", ending + ".jsonl"));
        }

        assertCounted("cold", 1);
        assertThat(run("transcript").exits(0).text().lines()).hasSize(1 + 2);
        run("resume").input("").exits(3).out().contains("Going on with 2026-03-07T090211-kinds.");
    }

    @Test
    void a_session_whose_file_has_another_name_counts_once_and_goes_on() throws IOException {
        run("start", "kinds/cold").input("", "3").exits(0);
        Path journal = machine().journals().get(0);
        assertCounted("cold", 1);

        Files.move(journal, journal.resolveSibling("my first one.jsonl"));

        assertCounted("cold", 1);
        run("transcript", "--last").exits(0).out().contains("kinds/cold");
    }

    @Test
    void one_that_cannot_be_read_is_named_and_tried_again() throws IOException {
        run("start", "kinds/cold").input("", "3").exits(0);
        Path journal = elsewhere("warm", Duration.ofHours(1));
        String whole = Files.readString(journal);
        Path arrived = bring(journal, "2026-03-07T090211-kinds.jsonl");
        Files.writeString(arrived, "x".repeat(Math.toIntExact(Files.size(journal))));

        run("history", "--csv").exits(0).err().contains("passed over: 2026-03-07T090211-kinds");
        run("daily", "--status").exits(3).err().contains("passed over: 2026-03-07T090211-kinds");
        Files.writeString(arrived, whole);

        assertCounted("warm", 1);
        run("daily", "--status").exits(3).err().isEmpty();
    }

    @Test
    void a_ledger_of_another_machine_in_place_of_the_own_one_loses_nothing() throws IOException {
        run("start", "kinds/cold").input("", "3").exits(0);
        assertCounted("cold", 1);
        Path journal = elsewhere("warm", Duration.ofHours(1));
        bring(journal, "2026-03-07T090211-kinds.jsonl");
        Path ledger = folder.resolve("home/attempts.jsonl");
        Files.write(ledger, Files.readAllBytes(folder.resolve("other/home/attempts.jsonl")));

        assertCounted("cold", 1);
        assertCounted("warm", 1);
    }
}
