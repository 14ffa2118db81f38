package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.Node;
import io.github.pmdrill.report.StrictCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days until the interview, on a Saturday, 7 March 2026. */
class PlanCommandTest {
    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void program() {
        run = new Run(folder);
    }

    private Run plan(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "plan";
        System.arraycopy(args, 0, all, 1, args.length);
        return run.args(all).input();
    }

    private List<Node> days() {
        return Node.fromJson(plan("--json").exits(0).text()).get("days").items();
    }

    private static double minutes(Node day) {
        return Double.parseDouble(day.string("minutes"));
    }

    @Test
    void how_a_plan_is_made_fits_a_narrow_terminal() {
        assertThat(plan().columns(40).exits(0).text().lines())
                .allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void without_a_plan_it_says_how_one_is_made() {
        plan().exits(0).out().contains("There is no plan yet.", "pmdrill plan --date 2026-12-20");
        plan("--json").exits(0).out().contains("\"days\" : [ ]");
        plan("--ics").exits(1).err().contains("there is no plan; pmdrill plan --date");
        plan("--hours", "3").exits(2).err().contains("a plan needs a day");
    }

    @Test
    void a_plan_has_every_day_until_the_interview_and_mocks_near_its_end() {
        plan("--date", "2026-03-28", "--hours", "6")
                .exits(0)
                .out()
                .startsWith("The interview is on Saturday 28 March 2026, in 21 days. 6 hours a week")
                .contains("Today, Saturday 7 March, 21 days left", "Friday 27 March, the last evening")
                .contains("mock, Technical screen: pmdrill start --round technical-hour");

        List<Node> days = days();
        assertThat(days).hasSize(21);
        assertThat(days)
                .allSatisfy(day ->
                        assertThat(minutes(day)).isLessThanOrEqualTo(Double.parseDouble(day.string("most_minutes"))));
        assertThat(days.subList(14, 21).stream()
                        .flatMap(day -> day.get("items").items().stream())
                        .filter(item -> item.string("in").equals("mock")))
                .hasSize(2);
        run.args("config", "interview-date").exits(0).out().isEqualTo("2026-03-28\n");
    }

    @Test
    void where_one_stands_has_the_days_left_what_was_done_what_is_today_and_what_is_next() {
        plan("--date", "2026-03-28").exits(0);
        run.args("daily", "--minutes", "2", "--cards", "3")
                .atTerminal()
                .input("", "3", "", "3", "", "3", "")
                .exits(0);
        run.later(Duration.ofDays(1));

        plan().exits(0)
                .out()
                .contains("in 20 days.", "So far: practised on 1 of 2 days, 3 cards, 0 questions, 0 mocks.")
                .contains("Today, Sunday 8 March", "Wednesday 11 March, 17 days left", "pmdrill plan --all")
                .doesNotContain("Thursday 12 March");
    }

    @Test
    void the_settings_and_the_plan_have_one_day_of_the_interview() {
        plan("--date", "2026-03-28", "--hours", "6").exits(0);
        run.args("config", "interview-date", "2026-04-04").exits(0);

        plan().exits(0).out().contains("Saturday 4 April 2026, in 28 days. 6 hours a week");
        run.args("config", "interview-date", "--unset").exits(0);
        plan().exits(0).out().contains("There is no plan yet.");
        plan("--date", "2026-03-29").exits(0).out().contains("6 hours a week");
    }

    @Test
    void the_daily_drill_follows_the_plan_and_names_what_is_too_long_for_it() {
        plan("--date", "2026-03-27", "--hours", "6").exits(0);
        List<Node> items = days().get(0).get("items").items();
        String daily = run.args("daily").exits(0).text();

        assertThat(items).extracting(item -> item.string("in")).contains("daily", "sitting");
        for (Node item : items) {
            assertThat(daily)
                    .contains(
                            item.string("in").equals("daily")
                                    ? item.string("id")
                                    : "The plan has, too: pmdrill start " + item.string("id"));
        }
    }

    @Test
    void a_drill_that_is_asked_for_by_its_minutes_is_as_long_as_that() {
        plan("--date", "2026-03-27", "--hours", "0.5").exits(0);

        run.args("daily").exits(0).out().contains("about 1 min");
        run.args("daily", "--minutes", "10").exits(0).out().contains("about 7 min");
    }

    @Test
    void what_is_done_today_is_marked_and_not_planned_again() {
        plan("--date", "2026-03-28").exits(0);
        run.args("daily").exits(0);
        String before = plan("--json").exits(0).text();
        run.args("daily", "--minutes", "2", "--cards", "3")
                .atTerminal()
                .input("", "3", "", "3", "", "3", "")
                .exits(0);

        String after = plan("--json").exits(0).text();
        assertThat(after).contains("\"done\" : true");
        assertThat(Node.fromJson(after).get("days").get(0).toJson().replace("\"true\"", "\"false\""))
                .isEqualTo(Node.fromJson(before).get("days").get(0).toJson());
    }

    @Test
    void days_that_are_missed_leave_no_debt() {
        plan("--date", "2026-03-28", "--hours", "6").exits(0);
        run.later(Duration.ofDays(10));

        List<Node> days = days();
        assertThat(days)
                .hasSize(11)
                .allSatisfy(day ->
                        assertThat(minutes(day)).isLessThanOrEqualTo(Double.parseDouble(day.string("most_minutes"))));
        assertThat(days.subList(4, 11).stream()
                        .mapToDouble(PlanCommandTest::minutes)
                        .sum())
                .isLessThanOrEqualTo(6 * 60);
    }

    @ParameterizedTest
    @CsvSource({"today, 0", "2026-03-07, 0", "tomorrow, 1", "2026-03-08, 1", "2026-09-23, 200", "2027-03-08, 366"})
    void a_day_may_be_near_or_far(String date, int days) {
        plan("--date", date).exits(0);

        assertThat(days()).hasSize(days);
        assertThat(run.args("plan").exits(0).text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        run.args("daily", "--status").exits(days == 1 ? 0 : 3);
    }

    @ParameterizedTest
    @CsvSource({
        "--date, 2026-03-06, lies in the past",
        "--date, yesterday, is a day like 2026-12-20",
        "--date, 20.12.2026, is a day like 2026-12-20",
        "--date, 2026-02-30, is a day like 2026-12-20",
        "--date, '', is a day like 2026-12-20",
        "--date, 2028-03-07, is more than a year away",
        "--date, +12026-03-07, is more than a year away",
        "--hours, 0, from 0.5 to 40",
        "--hours, -3, from 0.5 to 40",
        "--hours, 0.4, from 0.5 to 40",
        "--hours, 41, from 0.5 to 40",
        "--hours, NaN, from 0.5 to 40",
        "--hours, many, from 0.5 to 40",
        "--job, nowhere.txt, there is no file",
        "--job, ., there is no file"
    })
    void what_cannot_be_meant_is_one_clear_line_and_changes_nothing(String option, String value, String message) {
        String[] args = option.equals("--date")
                ? new String[] {option, value}
                : new String[] {"--date", "2026-03-28", option, value};

        assertThat(plan(args).exits(2).err().contains(message).actual().lines()).hasSize(1);
        assertThat(Files.exists(run.home().resolve("plan.yaml"))).isFalse();
        run.args("config", "interview-date").exits(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1", "40"})
    void hours_may_be_few_or_many(String hours) {
        plan("--date", "2026-03-28", "--hours", hours).exits(0);

        assertThat(days()).hasSize(21);
        assertThat(days().stream().mapToDouble(PlanCommandTest::minutes).sum())
                .isBetween(1.0, Double.parseDouble(hours) * 60 * 3);
    }

    @Test
    void an_advert_is_read_from_a_file_or_standard_input_and_what_it_asks_for_is_quoted() throws IOException {
        // The words stand in for their meaning here.
        String advert = "Tasks\n- Webhook platform: signatures, retries, ordering and replay.\n";
        run.file("advert.txt", advert);
        String[] named = {
            "--date",
            "2026-03-28",
            "--hours",
            "6",
            "--job",
            run.path("advert.txt").toString()
        };

        plan(named)
                .exits(0)
                .out()
                .contains(
                        "What the advert asks for", "  \"Webhook platform: signatures, retries, ordering and replay.\"")
                .contains("because the advert says \"Webhook");
        String file = Files.readString(run.home().resolve("plan.yaml"));
        assertThat(file).contains("hours: 6.0", "- says: \"Webhook platform:", "- apis/webhook-platform");
        named[5] = "-";
        plan(named).input(advert).exits(0);
        assertThat(run.home().resolve("plan.yaml")).content().isEqualTo(file);
        plan("--hours", "5").exits(0).out().contains("because the advert says");
    }

    @Test
    void an_advert_that_is_empty_or_no_text_is_refused_and_one_without_end_is_read_at_its_beginning()
            throws IOException {
        Files.write(
                Files.createDirectories(folder).resolve("advert.bin"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff});
        Files.writeString(folder.resolve("latin.txt"), "Führe die Roadmap", StandardCharsets.ISO_8859_1);
        run.file("empty.txt", " \n\n").file("huge.txt", "Ä word that says nothing at all. ".repeat(20_000));

        plan("--date", "2026-03-28", "--job", folder + "/advert.bin")
                .exits(2)
                .err()
                .contains("is not text");
        plan("--date", "2026-03-28", "--job", folder + "/latin.txt")
                .exits(2)
                .err()
                .contains("in UTF-8");
        plan("--date", "2026-03-28", "--job", folder + "/empty.txt")
                .exits(2)
                .err()
                .contains("is empty");
        plan("--date", "2026-03-28", "--job", "-").exits(2).err().contains("the advert is empty");
        plan("--date", "2026-03-28", "--job", folder + "/huge.txt")
                .exits(0)
                .err()
                .contains("only its beginning is read", "asks for nothing that there are questions for");
    }

    @Test
    void a_calendar_has_an_event_for_each_day_as_the_standard_asks_for() {
        run.file(
                "advert.txt",
                "Webhook platform: signatures, retries, ordering and \\replay\\ – für größere Kunden 🙂.\n");
        plan("--date", "2026-03-28", "--hours", "6", "--job", folder + "/advert.txt")
                .exits(0);
        List<Map<String, String>> events =
                StrictCalendar.events(plan("--ics").exits(0).text());

        assertThat(events.get(0)).containsEntry("DTSTART", "2026-03-07");
        assertThat(events.get(0).get("DESCRIPTION")).contains("pmdrill daily: 3 cards (new: ");
        assertThat(events)
                .anySatisfy(event -> assertThat(event.get("DESCRIPTION"))
                        .contains("retries, ordering and \\replay\\ – für größere Kunden 🙂"));
        assertThat(events.get(events.size() - 1))
                .containsEntry("SUMMARY", "Interview")
                .containsEntry("DTSTART", "2026-03-28");
        run.later(Duration.ofDays(1));
        List<Map<String, String>> later =
                StrictCalendar.events(plan("--ics").exits(0).text());
        assertThat(later.get(0).get("UID")).isEqualTo(events.get(1).get("UID"));
        assertThat(later.get(later.size() - 1).get("UID"))
                .isEqualTo(events.get(events.size() - 1).get("UID"));
        plan("--ics", "--out", folder + "/plan.ics").exits(0);
        assertThat(StrictCalendar.events(read("plan.ics"))).isEqualTo(later);
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_can_be_dropped_and_what_was_practised_stays() {
        plan("--date", "2026-03-28").exits(0);

        plan("--drop").exits(0).err().contains("The plan is gone, and the day of the interview (2026-03-28)");
        plan().exits(0).out().contains("There is no plan yet.");
        run.args("config", "interview-date").exits(1);
        plan("--drop").exits(0).err().contains("There is no plan.");
        plan("--drop", "--json").exits(2);
        plan("--json", "--ics").exits(2);
    }

    @Test
    void after_the_interview_it_says_so_and_the_daily_drill_goes_its_own_way() {
        plan("--date", "2026-03-09").exits(0);
        run.later(Duration.ofDays(5));

        plan().exits(0).out().contains("The interview was on Monday 9 March 2026.");
        run.args("daily").exits(0).out().doesNotContain("The plan has");
        plan("--hours", "3").exits(2).err().contains("the interview was on 2026-03-09");
    }

    @Test
    void a_person_may_edit_the_file_and_a_slip_in_it_has_its_place() {
        plan("--date", "2026-03-28", "--hours", "6").exits(0);
        run.file("home/plan.yaml", "since: 2026-03-07\nhours: 2\nrounds: [warm-up]\n");
        plan().exits(0).out().contains("2 hours a week");
        run.file("home/plan.yaml", "since: 2026-03-07\nhours: 99\n");

        plan().exits(1).err().contains("plan.yaml:2:8", "0.5 and 40");
        run.args("daily").exits(0).err().contains("the plan is passed over: plan.yaml:2:8");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void nothing_is_wider_than_the_terminal(int columns) {
        plan("--date", "2026-03-28", "--hours", "6").columns(columns).exits(0);

        assertThat(run.text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
    }
}
