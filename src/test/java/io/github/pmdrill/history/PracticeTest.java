package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.drill.Play;
import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Done;
import io.github.pmdrill.schedule.Schedule;
import io.github.pmdrill.schedule.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the ledger says what the ledger says. */
class PracticeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-07");

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();
    private Home home;

    @BeforeEach
    void home() throws IOException {
        home = new Home(folder.resolve("home"));
        home.prepare();
    }

    private static Attempt attempt(String question, String part, LocalDate day, String grade) {
        Instant at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Attempt(
                question,
                part,
                "2026-03-01T120000-kinds",
                at,
                day,
                60,
                Map.of("sizing", 3),
                Map.of("sizing", 2),
                4,
                9,
                List.of("one", "two"),
                grade,
                false);
    }

    private static Attempt card(String question, int daysAgo, String grade) {
        return attempt(question, "", TODAY.minusDays(daysAgo), grade);
    }

    private void ledger(Attempt... attempts) throws IOException {
        StringBuilder lines = new StringBuilder();
        List.of(attempts).forEach(a -> lines.append(AttemptFormat.write(a)).append('\n'));
        Files.writeString(
                home.attempts(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
    }

    private Practice practice() throws IOException {
        return practice(TODAY);
    }

    private Practice practice(LocalDate today) throws IOException {
        return Practice.on(today, Zone.of("UTC"), home, warnings::add);
    }

    /** All that it says, as one text. */
    private static String all(Practice practice) {
        List<String> questions = List.of("a/one", "a/two", "a/three");
        StringBuilder all = new StringBuilder();
        for (String question : questions) {
            all.append(question)
                    .append(practice.times(question))
                    .append(practice.last(question))
                    .append(practice.followUps(question))
                    .append(practice.past().standings().get(question))
                    .append(practice.past().answered().get(question));
        }
        return all.append(practice.done())
                .append(practice.days())
                .append(practice.latest())
                .toString();
    }

    private String withoutWhatIsKept(LocalDate today) throws IOException {
        Files.deleteIfExists(Checkpoint.file(home));
        return all(practice(today));
    }

    @Test
    void nothing_practised_makes_no_file() throws IOException {
        Practice practice = practice();

        assertThat(practice.times("a/one")).isZero();
        assertThat(practice.last("a/one")).isEqualTo(Instant.EPOCH);
        assertThat(practice.past().standings()).isEmpty();
        assertThat(practice.latest()).isNull();
        assertThat(Checkpoint.file(home)).doesNotExist();
        assertThat(home.attempts()).doesNotExist();
    }

    @Test
    void the_days_practised_are_those_before_and_today_once_something_was_done() throws IOException {
        assertThat(practice().daysPractised()).isZero();
        ledger(card("a/one", 8, "good"), card("a/two", 8, "good"), card("a/one", 3, "hard"));
        assertThat(practice().daysPractised()).isEqualTo(2);
        ledger(card("a/one", 0, "easy"), card("a/two", 0, "good"));
        assertThat(practice().daysPractised()).isEqualTo(3);
    }

    @Test
    void what_was_practised_before_today_is_the_past_and_the_rest_was_done() throws IOException {
        ledger(card("a/one", 8, "good"), card("a/one", 3, "hard"), card("a/one", 0, "easy"), card("a/two", 0, "good"));

        Practice practice = practice();

        assertThat(practice.past().standings()).containsOnlyKeys("a/one");
        Standing standing = practice.past().standings().get("a/one");
        assertThat(standing)
                .isEqualTo(Standing.first(TODAY.minusDays(8), io.github.pmdrill.notes.Grade.GOOD)
                        .after(TODAY.minusDays(3), io.github.pmdrill.notes.Grade.HARD));
        assertThat(practice.done()).containsExactly(new Done("a/one", ""), new Done("a/two", ""));
        assertThat(practice.times("a/one")).isEqualTo(3);
        assertThat(practice.times("a/two")).isEqualTo(1);
        assertThat(practice.days()).isEqualTo(2);
    }

    @Test
    void a_question_asked_in_part_is_not_practised_whole() throws IOException {
        ledger(
                card("a/one", 8, "good"),
                attempt("a/one", "phase:design", TODAY.minusDays(4), "again"),
                attempt("a/one", "follow-up:worker-dies", TODAY.minusDays(3), "again"),
                attempt("a/one", "follow-up:twist", TODAY.minusDays(2), "again"),
                attempt("a/one", "follow-up:worker-dies", TODAY.minusDays(1), "again"));

        Practice practice = practice();

        assertThat(practice.times("a/one")).isEqualTo(1);
        assertThat(practice.past().standings().get("a/one").reviews()).isEqualTo(1);
        assertThat(practice.past().answered())
                .containsEntry("a/one", new Answered(Map.of("sizing", 2), 2, 9, 3, TODAY.minusDays(1)));
        assertThat(practice.followUps("a/one")).containsExactly("follow-up:twist", "follow-up:worker-dies");
    }

    @Test
    void a_card_that_was_passed_over_has_no_standing() throws IOException {
        ledger(card("a/one", 8, ""));

        assertThat(practice().past().standings()).isEmpty();
        assertThat(practice().times("a/one")).isEqualTo(1);
    }

    @Test
    void what_is_kept_is_for_its_owner_alone() throws IOException {
        ledger(card("a/one", 8, "good"));
        practice();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Checkpoint.file(home))))
                .isEqualTo("rw-------");
    }

    @Test
    void lines_of_earlier_days_are_not_read_twice() throws IOException {
        ledger(card("a/two", 9, "good"), card("a/three", 9, "good"));
        ledger(card("a/one", 8, "good"), card("a/two", 3, "hard"));
        String before = all(practice());
        byte[] bytes = Files.readAllBytes(home.attempts());
        var modified = Files.getLastModifiedTime(home.attempts());
        bytes[0] = 'x';
        Files.write(home.attempts(), bytes);
        Files.setLastModifiedTime(home.attempts(), modified);

        assertThat(all(practice())).isEqualTo(before);
    }

    @Test
    void a_ledger_that_grew_is_read_on() throws IOException {
        ledger(card("a/one", 8, "good"), card("a/two", 0, "hard"));
        practice();
        ledger(card("a/one", 0, "good"), card("a/three", 0, "good"));
        String grown = all(practice());
        String tomorrow = all(practice(TODAY.plusDays(1)));

        assertThat(grown).isEqualTo(withoutWhatIsKept(TODAY));
        assertThat(tomorrow).isEqualTo(withoutWhatIsKept(TODAY.plusDays(1)));
    }

    @Test
    void an_edited_ledger_of_the_same_size_is_read_anew() throws IOException {
        ledger(card("a/one", 8, "good"), card("a/two", 3, "hard"));
        practice();
        String edited = Files.readString(home.attempts()).replaceFirst("good", "easy");
        var later = java.nio.file.attribute.FileTime.from(
                Files.getLastModifiedTime(home.attempts()).toInstant().plusSeconds(2));
        Files.writeString(home.attempts(), edited);
        Files.setLastModifiedTime(home.attempts(), later);

        assertThat(practice().past().standings().get("a/one").memory().stability())
                .isGreaterThan(8);
    }

    @Test
    void a_ledger_that_was_written_anew_is_read_anew() throws IOException {
        ledger(card("a/one", 8, "good"), card("a/two", 3, "hard"));
        practice();
        Files.delete(home.attempts());
        ledger(card("a/two", 8, "good"), card("a/three", 3, "hard"), card("a/one", 2, "hard"));

        assertThat(all(practice())).isEqualTo(withoutWhatIsKept(TODAY));
        Files.delete(home.attempts());
        ledger(card("a/two", 8, "good"));
        assertThat(all(practice())).isEqualTo(withoutWhatIsKept(TODAY));
    }

    @Test
    void what_is_kept_may_be_torn_anywhere_or_of_another_version() throws IOException {
        ledger(card("a/one", 8, "good"), attempt("a/two", "follow-up:x", TODAY.minusDays(2), "good"));
        String before = all(practice());
        byte[] kept = Files.readAllBytes(Checkpoint.file(home));
        for (int size = 0; size < kept.length; size++) {
            Files.write(Checkpoint.file(home), Arrays.copyOf(kept, size));
            assertThat(all(practice())).as("torn at byte " + size).isEqualTo(before);
        }
        String other = new String(kept, StandardCharsets.UTF_8).replace("practice 1", "practice 2");
        Files.writeString(Checkpoint.file(home), other);
        assertThat(all(practice())).isEqualTo(before);
    }

    @Test
    void what_was_kept_and_edited_is_not_believed() throws IOException {
        ledger(card("a/one", 8, "good"));
        practice();
        String edited = Files.readString(Checkpoint.file(home)).replace("a/one\t1", "a/one\t7");
        Files.writeString(Checkpoint.file(home), edited);

        assertThat(practice().times("a/one")).isEqualTo(1);
    }

    @Test
    void a_home_that_cannot_be_written_to_can_be_read() throws IOException {
        ledger(card("a/one", 8, "good"));
        Files.createDirectory(Checkpoint.file(home));

        assertThat(practice().times("a/one")).isEqualTo(1);
        assertThat(warnings).isEmpty();
    }

    @Test
    void a_day_of_the_past_looks_only_at_the_days_before_it() throws IOException {
        ledger(card("a/one", 8, "good"), card("a/one", 3, "hard"), card("a/two", 1, "good"));
        practice();
        byte[] kept = Files.readAllBytes(Checkpoint.file(home));

        Practice past = practice(TODAY.minusDays(3));

        assertThat(past.past().standings().get("a/one").reviews()).isEqualTo(1);
        assertThat(past.past().standings()).doesNotContainKey("a/two");
        assertThat(past.done()).containsExactly(new Done("a/one", ""));
        assertThat(past.latest()).isEqualTo(TODAY.minusDays(1));
        assertThat(Files.readAllBytes(Checkpoint.file(home))).isEqualTo(kept);
    }

    @Test
    void any_ledger_read_day_by_day_says_the_same_as_read_at_once() throws IOException {
        Random random = new Random(11);
        List<String> grades = List.of("again", "hard", "good", "easy", "");
        List<String> parts = List.of("", "", "", "phase:design", "follow-up:one", "follow-up:two");
        for (int day = 60; day >= 0; day--) {
            for (int i = random.nextInt(4); i > 0; i--) {
                // Now and then a clock is wrong by a few days.
                int off = random.nextInt(6) == 0 ? random.nextInt(5) - 2 : 0;
                String question = List.of("a/one", "a/two", "a/three").get(random.nextInt(3));
                ledger(attempt(
                        question,
                        parts.get(random.nextInt(parts.size())),
                        TODAY.minusDays(day + off),
                        grades.get(random.nextInt(grades.size()))));
            }
            String readOn = all(practice(TODAY.minusDays(day)));
            byte[] kept = Files.exists(Checkpoint.file(home)) ? Files.readAllBytes(Checkpoint.file(home)) : null;
            assertThat(readOn).isEqualTo(withoutWhatIsKept(TODAY.minusDays(day)));
            if (kept != null) {
                Files.write(Checkpoint.file(home), kept);
            }
        }
    }

    @Test
    void standings_are_those_of_the_schedule() throws IOException {
        List<Attempt> attempts = List.of(
                card("a/one", 9, "good"),
                card("a/two", 9, "hard"),
                card("a/one", 9, "again"),
                card("a/one", 2, "easy"));
        ledger(attempts.toArray(new Attempt[0]));

        assertThat(practice().past().standings())
                .isEqualTo(Schedule.of(attempts.stream()
                                .map(a -> new io.github.pmdrill.schedule.Review(
                                        a.question(), a.day(), io.github.pmdrill.notes.Grade.of(a.grade())))
                                .toList())
                        .standings());
    }

    @Test
    void without_a_ledger_the_journals_say_it() throws IOException {
        Play play = Play.of("cold").says("", "3");
        try (Journal journal = Journal.create(home, JournalTest.header("cold"))) {
            for (var turn : play.session().turns()) {
                journal.append(turn);
            }
        }
        assertThat(practice().times("kinds/cold")).isEqualTo(1);
        assertThat(practice().times("kinds/cold")).isEqualTo(1);

        Files.writeString(home.attempts(), "torn", StandardOpenOption.APPEND);
        assertThat(practice().times("kinds/cold")).isEqualTo(1);
        assertThat(Files.readString(home.attempts())).doesNotContain("torn");
    }
}
