package io.github.pmdrill.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who flies west, and a night whose clocks go back: what came later stays later, whatever the date says. */
class TravelTest {
    private static final Instant MORNING_IN_TOKYO = Instant.parse("2026-03-06T23:00:00Z");

    @TempDir
    Path folder;

    private Run run(String zone, Instant at, String... args) {
        return new Run(folder).withKinds().in(zone).at(at).args(args);
    }

    @Test
    void a_card_that_was_graded_hours_ago_on_the_next_day_is_not_new() {
        run("Asia/Tokyo", MORNING_IN_TOKYO, "start", "kinds/cold")
                .input("", "3")
                .exits(0);

        Run west = run(
                "America/Los_Angeles",
                MORNING_IN_TOKYO.plus(Duration.ofHours(3)),
                "daily",
                "--print",
                "--cards",
                "900");

        west.exits(0).out().doesNotContain("kinds/cold");
    }

    @Test
    void a_grade_that_was_given_later_counts_later() {
        run("Asia/Tokyo", MORNING_IN_TOKYO, "start", "kinds/cold")
                .input("", "4")
                .exits(0);
        Instant later = MORNING_IN_TOKYO.plus(Duration.ofHours(20));
        run("America/Los_Angeles", later, "start", "kinds/cold").input("", "1").exits(0);

        run("America/Los_Angeles", later, "history", "--csv").exits(0).out().containsSubsequence("easy", "again");
    }

    @Test
    void resume_and_last_take_the_later_session_of_the_doubled_hour() {
        // 02:50 in summer, then 02:10 in winter, twenty minutes later.
        run("Europe/Berlin", Instant.parse("2026-10-25T00:50:00Z"), "start", "kinds/report")
                .input("")
                .exits(3);
        run("Europe/Berlin", Instant.parse("2026-10-25T01:10:00Z"), "start", "kinds/warnings")
                .input("")
                .exits(3);

        Instant morning = Instant.parse("2026-10-25T08:00:00Z");
        run("Europe/Berlin", morning, "transcript", "--last").exits(0).out().contains("kinds/warnings");
        run("Europe/Berlin", morning, "resume").input("").exits(3).out().contains("T021000-kinds");
    }

    @Test
    void a_drill_that_was_left_in_the_east_goes_on_in_the_west() {
        run("Asia/Tokyo", MORNING_IN_TOKYO, "daily").atTerminal().input("").exits(3);

        run("America/Los_Angeles", MORNING_IN_TOKYO.plus(Duration.ofHours(3)), "daily")
                .atTerminal()
                .input("")
                .exits(3)
                .out()
                .contains("Going on with 2026-03-07T080000-daily");
    }
}
