package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.pmdrill.Decks;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Journals: what is written is read back, whatever happened to the file. */
class JournalTest {
    private static final Heard HEARD = new Heard(
            List.of(
                    new Heard.PointHeard("size", Heard.State.HEARD, "9 \"per\" second"),
                    new Heard.PointHeard("once", Heard.State.PERHAPS, "key")),
            List.of("sized"),
            List.of(new Heard.Hook("worker", "queue")));

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void home() {
        home = new Home(folder.resolve("home"));
    }

    /** Other than the usual ones, so that each is seen to be kept. */
    static final Options OPTIONS = new Options("failure", 1.5, false, 2, false);

    static Header header(String... ids) {
        List<io.github.pmdrill.deck.Question> questions =
                List.of(ids).stream().map(Decks::question).toList();
        Plan plan = new Plan("kinds", questions, Decks.rubrics(), OPTIONS, -42);
        String first = questions.get(0).id().toString();
        return new Header(plan, Play.START, Zone.of("Europe/Berlin"), Map.of(first, 3), Set.of(first));
    }

    static Turn turn(String step, Act act, String text) {
        Reply reply = new Reply(act, text, "", Play.START, Duration.ofMillis(1_234));
        return new Turn(step, reply, Asked.NOTHING, Heard.NOTHING);
    }

    private Path written(Header header, List<Turn> turns) throws IOException {
        try (Journal journal = Journal.create(home, header)) {
            for (Turn turn : turns) {
                journal.append(turn);
            }
            return journal.file();
        }
    }

    private Path written(Turn... turns) throws IOException {
        return written(header("warnings"), List.of(turns));
    }

    @Test
    void a_header_is_read_back_with_its_questions_whole() throws IOException {
        Header header = header(Decks.all().stream().map(q -> q.id().question()).toArray(String[]::new));

        Header read = Recorded.read(written(header, List.of())).header();

        assertThat(read.plan().options()).isEqualTo(header.plan().options());
        assertThat(read.plan().rubrics()).isEqualTo(header.plan().rubrics());
        assertThat(read.plan().seed()).isEqualTo(-42);
        assertThat(read.plan().questions().stream().map(q -> q.source().toJson()))
                .isEqualTo(Decks.all().stream().map(q -> q.source().toJson()).toList());
        assertThat(read.started()).isEqualTo(header.started());
        assertThat(read.zone()).isEqualTo(header.zone());
        assertThat(read.attempts()).containsEntry("kinds/warnings", 3);
        assertThat(read.studied()).containsExactly("kinds/warnings");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"QUIT", "INTERRUPT"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_kind_of_turn_is_read_back(Act act) throws IOException {
        Reply reply = new Reply(act, "text", "draft", Play.START.plusMillis(7), Duration.ofMillis(3_600_001));
        Turn turn = new Turn("phase:design", reply, new Asked("reach", List.of("cost", "deadline")), HEARD);

        assertThat(Recorded.read(written(turn)).turns()).containsExactly(turn);
    }

    @ParameterizedTest
    @EnumSource(Talk.class)
    void what_was_asked_is_read_back_whole(Talk talk) throws IOException {
        Reply reply = new Reply(Act.ANSWER, "text", "", Play.START, Duration.ofSeconds(3));
        Asked asked = new Asked("reach", "deadline", List.of("cost"), talk, talk == Talk.TERM ? "It holds work." : "");
        Turn turn = new Turn("clarify", reply, asked, HEARD);

        assertThat(Recorded.read(written(turn)).turns()).containsExactly(turn);
    }

    static List<String> texts() {
        return List.of(
                "",
                " ",
                "\n\n\r\n\r",
                "\u001b[2J\u001b]0;title\u0007",
                "a\u0000b",
                "\u202Eright to left\u202C \u05D0\u05D1\u05D2 \u0645\u0631\u062D\u0628\u0627",
                "line\u2028separator\u2029and\u0085more",
                "\"}\n{\"step\":\"begin\"}",
                "\\u0000 \\n \\",
                "\uD83D\uDE00 \u4F60\u597D",
                "\uFEFFmark",
                "a line\n".repeat(10_000),
                "x".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatever_is_typed_is_read_back_to_the_letter(String text) throws IOException {
        Path file = written(turn("phase:design", Act.ANSWER, text));

        assertThat(Recorded.read(file).turns())
                .singleElement()
                .matches(t -> t.reply().text().equals(text));
        assertThat(Files.readString(file).lines()).hasSize(2);
    }

    @Test
    void a_lone_surrogate_spoils_nothing_but_itself() throws IOException {
        Path file = written(turn("phase:design", Act.ANSWER, "a\uD83Db"), turn("phase:operate", Act.ANSWER, "c"));

        assertThat(Recorded.read(file).turns())
                .extracting(t -> t.reply().text())
                .containsExactly("a?b", "c");
    }

    @Test
    void a_last_line_that_is_torn_anywhere_is_not_read_and_gone_after_the_next_reply() throws IOException {
        Path whole =
                written(turn("begin", Act.ANSWER, ""), turn("clarify", Act.ANSWER, "wie viele \u2028 \uD83D\uDE00?"));
        byte[] bytes = Files.readAllBytes(whole);
        int last = lastLine(bytes);
        for (int size = last; size < bytes.length; size++) {
            Files.write(whole, Arrays.copyOf(bytes, size));
            try (Journal journal = Journal.open(whole)) {
                assertThat(journal.turns()).as("torn at byte " + size).isEqualTo(1);
                journal.append(turn("clarify", Act.NEXT, ""));
            }
            assertThat(Recorded.read(whole).turns())
                    .as("torn at byte " + size)
                    .extracting(t -> t.reply().act())
                    .containsExactly(Act.ANSWER, Act.NEXT);
        }
    }

    private static int lastLine(byte[] bytes) {
        for (int i = bytes.length - 2; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        throw new AssertionError("one line only");
    }

    @Test
    void a_first_line_that_is_torn_says_that_nothing_was_kept() throws IOException {
        Path file = written();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));

        assertThatIOException()
                .isThrownBy(() -> Recorded.read(file))
                .withMessage(Journal.name(file) + " has no whole first line; nothing was kept in it");
    }

    @Test
    void a_newer_version_is_refused() throws IOException {
        Path file = written();
        Files.writeString(file, Files.readString(file).replaceFirst("\"pmdrill\":2", "\"pmdrill\":3"));

        assertThatIOException()
                .isThrownBy(() -> Recorded.read(file))
                .withMessage(Journal.name(file) + " cannot be read: written by a newer pmdrill (format 3)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "step":"begin"   | nonsense            | line 2
            "act":"answer"   | "act":"shout"       | line 2
            "took":1.234     | "took":"long"       | line 2
            "at":"2026       | "at":"yesterday     | line 2
            {"step"          | {{"step"            | line 2
            "pmdrill":2      | "pmdrill":"one"     | cannot be read
            "started":"2026  | "started":"         | cannot be read
            "kind":"scenario | "kind":"opera       | its question cannot be read
            "step":"begin"   | "step":"goal"       | line 2 answers goal, but begin was asked
            """)
    void a_journal_edited_by_hand_gives_one_line_that_names_it(String text, String edited, String says)
            throws IOException {
        Path file = written(turn("begin", Act.ANSWER, ""), turn("clarify", Act.NEXT, ""));
        String before = Files.readString(file);
        Files.writeString(file, before.replace(text, edited));

        assertThat(before).contains(text);
        assertThatIOException()
                .isThrownBy(() -> Recorded.read(file).session())
                .withMessageStartingWith(Journal.name(file))
                .withMessageContaining(says)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void turns_after_the_end_of_the_interview_do_not_fit_together() throws IOException {
        List<Turn> turns =
                new ArrayList<>(Play.of("cold").says("", "3", "").session().turns());
        turns.add(turn("end", Act.ANSWER, ""));
        turns.add(turn("recall", Act.ANSWER, ""));
        Path file = written(header("cold"), turns);

        assertThatIOException().isThrownBy(() -> Recorded.read(file).session()).withMessageContaining("does not fit");
    }

    @Test
    void the_session_that_is_read_back_is_the_one_that_was_held() throws IOException {
        Play play = Play.of("warnings").says("", "how many people").skipTo("phase:operate");

        Path file = written(header("warnings"), play.session().turns());

        assertThat(Recorded.read(file).session().prompt().step()).isEqualTo("phase:operate");
        assertThat(Recorded.read(file).session().turns())
                .isEqualTo(play.session().turns());
    }

    @Test
    void two_sessions_of_one_second_have_two_names() throws IOException {
        Path one = written();
        Path two = written();

        assertThat(Journal.name(one)).isEqualTo("2026-03-07T080211-kinds");
        assertThat(Journal.name(two)).isEqualTo("2026-03-07T080211-kinds-2");
    }

    @Test
    void files_are_for_their_owner_alone() throws IOException {
        Path file = written();
        Draft.beside(file).keep(0, "half");

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(Journal.beside(file, ".draft"))).isEqualTo("rw-------");
        assertThat(permissions(home.root())).isEqualTo("rwx------");
        assertThat(permissions(home.sessions())).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
