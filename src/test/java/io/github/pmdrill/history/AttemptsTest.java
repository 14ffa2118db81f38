package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger says what the journals say. */
class AttemptsTest {
    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();
    private Home home;
    private int sessions;
    private Attempts attempts;

    @BeforeEach
    void ledger() {
        home = new Home(folder.resolve("home"));
        attempts = new Attempts(home, warnings::add);
    }

    private static Play cards() {
        return Play.of("cold", "warm").says("", "3");
    }

    /** Writes the journal of a session that was held, and notes it; its name. */
    private String held(Session session, String... ids) throws IOException {
        Header header = JournalTest.header(ids);
        Header begun = new Header(
                header.plan(),
                header.started().plusSeconds(sessions++),
                header.zone(),
                header.attempts(),
                header.studied());
        try (Journal journal = Journal.create(home, begun)) {
            for (var turn : session.turns()) {
                journal.append(turn);
            }
            String name = Journal.name(journal.file());
            attempts.update(name, Zone.of("Europe/Berlin"), session);
            return name;
        }
    }

    private List<String> grades() throws IOException {
        return attempts.all().stream().map(a -> a.question() + " " + a.grade()).toList();
    }

    /** The ledger as it is when it is made anew. */
    private List<Attempt> rebuilt() throws IOException {
        Files.deleteIfExists(home.attempts());
        return new Attempts(home, warnings::add).all();
    }

    @Test
    void journals_without_a_finished_question_are_not_read_at_every_start() throws IOException {
        String name = held(Play.of("cold", "warm").session(), "cold", "warm");
        assertThat(new Attempts(home, warnings::add).all()).isEmpty();

        Path journal = home.sessions().resolve(name + ".jsonl");
        Files.writeString(journal, "x".repeat(Math.toIntExact(Files.size(journal))));

        assertThat(new Attempts(home, warnings::add).all()).isEmpty();
        assertThat(warnings).isEmpty();
    }

    /** A ledger with so many attempts of sessions whose journals are elsewhere, and an index that knows of it. */
    private void elsewhere(int number) throws IOException {
        held(cards().session(), "cold", "warm");
        Attempt one = attempts.all().get(0);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < number; i++) {
            lines.append(AttemptFormat.write(one).replace(one.session(), "elsewhere-" + i))
                    .append('\n');
        }
        Files.writeString(home.attempts(), lines + Files.readString(home.attempts()));
        assertThat(attempts.all()).hasSize(number + 1);
    }

    /** Takes the sense out of the first line, without a trace in length or end. */
    private void spoilFirstLine() throws IOException {
        Files.writeString(home.attempts(), Files.readString(home.attempts()).replaceFirst("\\{\"", "#\""));
    }

    @Test
    void after_a_session_no_more_than_the_end_of_the_ledger_is_read() throws IOException {
        elsewhere(400);
        spoilFirstLine();

        attempts.begun();
        held(cards().says("", "2").session(), "cold", "warm");

        assertThat(attempts.latest()).extracting(Attempt::grade).endsWith("good", "hard");
        assertThat(Files.readString(home.attempts())).startsWith("#").hasLineCount(403);
    }

    @Test
    void a_session_gone_on_with_is_found_in_the_end_of_the_ledger_too() throws IOException {
        elsewhere(400);
        Play play = cards();
        String name = held(play.session(), "cold", "warm");
        attempts.latest();
        spoilFirstLine();

        Path journal = home.journal(name).orElseThrow();
        play.says("", "4");
        try (Journal again = Journal.open(journal)) {
            for (var turn : play.session()
                    .turns()
                    .subList(again.turns(), play.session().turns().size())) {
                again.append(turn);
            }
        }
        Files.writeString(
                home.attempts(),
                AttemptFormat.write(Reconciliation.finished(name, Zone.of("Europe/Berlin"), play.session())
                                .get(1))
                        + "\n",
                StandardOpenOption.APPEND);

        assertThat(attempts.latest()).extracting(Attempt::grade).endsWith("good", "easy");
        assertThat(Files.readString(home.attempts())).startsWith("#");
    }

    @Test
    void a_session_that_the_end_of_the_ledger_does_not_tell_is_put_into_it() throws IOException {
        elsewhere(400);
        attempts.begun();
        held(cards().says("", "2").session(), "cold", "warm");
        String ledger = Files.readString(home.attempts());
        Files.writeString(home.attempts(), ledger.substring(0, ledger.lastIndexOf("{\"question\"")));

        assertThat(grades()).hasSize(403).endsWith("kinds/warm hard");
    }

    @Test
    void an_index_of_an_earlier_version_is_understood() {
        assertThat(JournalEntry.read("a\t12\t-34\t2026-03-07T07:02:11.5Z\town\t2"))
                .isEqualTo(new JournalEntry("a", 12, -34, Instant.parse("2026-03-07T07:02:11.5Z"), true, 2));
    }

    @Test
    void points_that_were_passed_over_are_none_that_could_be_missed() throws IOException {
        Play play = Play.of("warnings").skipTo("guess").says("2", "all 2").does(Act.SKIP);
        held(play.says("", "", "", "").session(), "warnings");

        Attempt only = attempts.all().get(0);

        assertThat(only.points()).isZero();
        assertThat(only.ticked()).isEmpty();
        assertThat(only.grade()).isEqualTo("hard");
    }

    @Test
    void a_finished_question_is_one_line() throws IOException {
        Play play = Play.of("warnings").skipTo("guess").says("2", "3 said so").skipTo("tick");
        play.says("1 3", "framing 2", "size first", "", "2");
        held(play.session(), "warnings");

        Attempt only = attempts.all().get(0);

        assertThat(only.question()).isEqualTo("kinds/warnings");
        assertThat(only.blind()).containsEntry("framing", 3);
        assertThat(only.revised()).containsEntry("framing", 2);
        assertThat(only.guess()).isEqualTo(2);
        assertThat(only.ticked()).containsExactly("size", "clock");
        assertThat(only.soon()).isTrue();
        assertThat(Files.readString(home.attempts()).lines()).hasSize(1);
    }

    @Test
    void a_question_that_is_not_finished_is_not_in_it() throws IOException {
        held(Play.of("warnings").skipTo("tick").session(), "warnings");

        assertThat(attempts.all()).isEmpty();
    }

    @Test
    void a_ledger_that_was_deleted_is_made_anew() throws IOException {
        held(cards().says("", "1").session(), "cold", "warm");
        List<Attempt> before = attempts.all();

        assertThat(rebuilt()).isEqualTo(before).hasSize(2);
        assertThat(home.attempts()).exists();
    }

    @Test
    void a_ledger_that_is_torn_anywhere_is_made_anew() throws IOException {
        held(cards().session(), "cold", "warm");
        List<Attempt> before = attempts.all();
        byte[] bytes = Files.readAllBytes(home.attempts());
        for (int size = 1; size < bytes.length - 1; size++) {
            Files.write(home.attempts(), Arrays.copyOf(bytes, size));
            assertThat(attempts.all()).as("torn at byte " + size).isEqualTo(before);
        }
    }

    @Test
    void a_ledger_of_rubbish_is_made_anew() throws IOException {
        held(cards().session(), "cold", "warm");
        List<Attempt> before = attempts.all();
        Files.write(home.attempts(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\n'});

        assertThat(attempts.all()).isEqualTo(before);
    }

    @Test
    void a_grade_that_was_taken_back_is_taken_out() throws IOException {
        Play play = cards();
        String name = held(play.session(), "cold", "warm");

        Session undone = play.does(Act.UNDO).session();
        try (Journal journal = Journal.open(home.sessions().resolve(name + ".jsonl"))) {
            journal.append(undone.turns().get(undone.turns().size() - 1));
        }
        attempts.update(name, Zone.of("Europe/Berlin"), undone);

        assertThat(grades()).isEmpty();
    }

    @Test
    void a_grade_that_was_changed_is_changed() throws IOException {
        Play play = cards();
        String name = held(play.session(), "cold", "warm");

        attempts.update(
                name, Zone.of("Europe/Berlin"), play.does(Act.UNDO).says("4").session());

        assertThat(grades()).containsExactly("kinds/cold easy");
    }

    @Test
    void a_question_to_be_seen_again_soon_is_noted_at_once() throws IOException {
        Play play = Play.of("report", "cold").skipTo("again");
        String name = held(play.session(), "report", "cold");

        attempts.update(name, Zone.of("Europe/Berlin"), play.says("2").session());

        assertThat(attempts.all()).extracting(Attempt::soon).containsExactly(true);
    }

    @Test
    void a_redone_part_changes_the_time_it_took() throws IOException {
        Play play = Play.of("report").says("", "an answer").skipTo("again");
        String name = held(play.session(), "report");
        long before = attempts.all().get(0).seconds();

        attempts.update(name, Zone.of("Europe/Berlin"), play.says("3", "again").session());

        assertThat(attempts.all()).extracting(Attempt::seconds).containsExactly(before + 20);
    }

    @Test
    void other_sessions_are_left_alone() throws IOException {
        held(cards().session(), "cold", "warm");
        Play play = cards();
        String second = held(play.session(), "cold", "warm");

        attempts.update(
                second, Zone.of("Europe/Berlin"), play.does(Act.UNDO).says("1").session());

        assertThat(grades()).containsExactly("kinds/cold good", "kinds/cold again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "nonsense\n", "{\"pmdrill\":2}\n"})
    void a_broken_journal_is_passed_over_with_one_warning(String broken) throws IOException {
        held(cards().session(), "cold", "warm");
        Files.write(home.sessions().resolve("2026-01-01T000000-x.jsonl"), broken.getBytes(StandardCharsets.UTF_8));

        assertThat(rebuilt()).hasSize(1);
        assertThat(warnings).singleElement().asString().startsWith("passed over: 2026-01-01T000000-x ");
    }

    @Test
    void nothing_practised_makes_no_ledger() throws IOException {
        assertThat(attempts.all()).isEmpty();
        assertThat(home.root()).doesNotExist();
    }

    @Test
    void a_session_begun_here_that_only_adds_is_written_without_reading() throws IOException {
        held(cards().session(), "cold", "warm");
        // Nobody could read this line, and nobody needs to.
        Files.writeString(home.attempts(), "nonsense\n");
        Attempts begun = new Attempts(home, warnings::add);
        begun.begun();

        Play play = cards();
        begun.update("2026-03-08T080000-kinds", Zone.of("Europe/Berlin"), play.session());
        begun.update(
                "2026-03-08T080000-kinds",
                Zone.of("Europe/Berlin"),
                play.says("", "3").session());

        assertThat(Files.readAllLines(home.attempts())).hasSize(3).startsWith("nonsense");
    }

    @Test
    void a_session_begun_here_adds_to_a_ledger_of_its_own_journals_where_there_is_none() throws IOException {
        held(cards().session(), "cold", "warm");
        Files.delete(home.attempts());
        Attempts begun = new Attempts(home, warnings::add);
        begun.begun();

        begun.update("2026-03-08T080000-kinds", Zone.of("Europe/Berlin"), cards().session());

        assertThat(begun.all()).hasSize(2);
    }

    @Test
    void a_session_begun_here_adds_no_line_to_a_torn_one() throws IOException {
        held(cards().session(), "cold", "warm");
        Files.writeString(home.attempts(), "{\"torn", StandardOpenOption.APPEND);
        Attempts begun = new Attempts(home, warnings::add);
        begun.begun();

        begun.update("2026-03-08T080000-kinds", Zone.of("Europe/Berlin"), cards().session());

        assertThat(begun.all()).hasSize(2);
        assertThat(Files.readAllLines(home.attempts())).hasSize(2).noneMatch(line -> line.contains("torn"));
    }

    @Test
    void two_that_write_at_once_lose_nothing() throws Exception {
        List<Thread> writers = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        held(cards().session(), "cold", "warm");
        for (int i = 0; i < 4; i++) {
            String name = "2026-03-0" + (i + 1) + "T090000-kinds";
            Thread writer = new Thread(() -> write(name, failures));
            writers.add(writer);
            writer.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(failures).isEmpty();
        assertThat(grades())
                .hasSize(1 + 4 * 2)
                .filteredOn(g -> g.endsWith("again"))
                .hasSize(4);
    }

    /** Finishes a card, takes the grade back, gives another one and finishes a second card, many times over. */
    private void write(String name, List<Throwable> failures) {
        try {
            Attempts own = new Attempts(home, warnings::add);
            own.begun();
            for (int i = 0; i < 20; i++) {
                Play play = cards();
                own.update(name, Zone.of("Europe/Berlin"), play.session());
                own.update(name, Zone.of("Europe/Berlin"), play.does(Act.UNDO).session());
                own.update(
                        name, Zone.of("Europe/Berlin"), play.says("1", "", "3").session());
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }

    @Test
    void a_ledger_that_cannot_be_written_is_made_out_of_the_journals_each_time() throws IOException {
        held(cards().session(), "cold", "warm");
        List<Attempt> before = attempts.all();
        Files.delete(home.attempts());
        Files.delete(home.root().resolve(".lock"));
        Files.createDirectory(home.root().resolve(".lock"));

        assertThat(attempts.all()).isEqualTo(before);
        assertThat(home.attempts()).doesNotExist();
    }
}
