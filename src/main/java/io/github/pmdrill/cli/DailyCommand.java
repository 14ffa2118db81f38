package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Journals;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.plan.Again;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.practice.Assignment;
import io.github.pmdrill.practice.CardIntervals;
import io.github.pmdrill.practice.DayOfPractice;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.practice.SessionRunner;
import io.github.pmdrill.report.DailySheet;
import io.github.pmdrill.report.DayLines;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Portion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code pmdrill daily}: ten minutes chosen by what is due. */
final class DailyCommand implements Command {
    private static final String TITLE = "daily";
    /** What says how a drill is chosen and held. */
    private static final List<String> CHOOSING =
            List.of("--minutes", "--cards", "--new", "--focus", "--seed", "--no-clock", "--aloud");

    private final Environment environment;
    private Config config = Config.EMPTY;
    private Portion portion = Portion.DEFAULT;
    private long seed;
    /** Whether the portion stands on the command line, whatever a plan says. */
    private boolean asked;

    DailyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "daily",
                        this,
                        "Today's ten minutes, chosen by what is due. Without a terminal it prints them.",
                        "",
                        "Examples:",
                        "  pmdrill daily",
                        "  pmdrill daily --minutes 5 --new 1",
                        "  pmdrill daily --print --answers-for yesterday | mail -s 'Today' me@example.org",
                        "  pmdrill daily --status")
                .addOption(Specs.option("--minutes", "N", Integer.class, "At most so many minutes (10)."))
                .addOption(Specs.option(
                        "--cards",
                        "N",
                        Integer.class,
                        "At most so many cards (10): three, and more in the minutes that the questions leave."))
                .addOption(Specs.option("--new", "N", Integer.class, "At most so much that is new in a day (5)."))
                .addOption(Specs.option(
                        "--focus", "DIMENSION", String.class, "The dimension whose follow-up comes first."))
                .addOption(Specs.option(
                        "--interview-date", "DATE", String.class, "The day of the interview; kept as a setting."))
                .addOption(Specs.flag("--print", "Today's as text, without the answers."))
                .addOption(Specs.option(
                        "--answers-for", "DATE|yesterday", String.class, "Prints the answers of that day's, too."))
                .addOption(Specs.option(
                        "--width",
                        "N",
                        Integer.class,
                        "The columns of what is printed (two fewer than the terminal's, or 78)."))
                .addOption(Specs.flag("--json", "Today's as JSON."))
                .addOption(Specs.flag("--status", "One line; exit code 0 when today's is done, 3 when it is open."))
                .addOption(
                        Specs.option("--date", "DATE", String.class, "As on another day: prints, and holds nothing."))
                .addOption(Specs.option("--seed", "N", Long.class, "Decides between things that are equally due (0)."))
                .addOption(Specs.flag("--no-clock", "Shows no clock; times are still noted."))
                .addOption(Specs.flag("--aloud", "You speak; the screen shows a large clock and takes notes."))
                .addOption(Specs.flag("--plain", "Plain lines instead of the line editor."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        boolean prints = given.hasMatchedOption("--print") || given.hasMatchedOption("--answers-for");
        boolean holds = environment.terminal()
                && !prints
                && !given.hasMatchedOption("--json")
                && !given.hasMatchedOption("--status")
                && !given.hasMatchedOption("--date");
        if (holds && !given.hasMatchedOption("--plain")) {
            environment.conversations().prepare();
        }
        long ways = Stream.of(prints, given.hasMatchedOption("--json"), given.hasMatchedOption("--status"))
                .filter(asked -> asked)
                .count();
        if (ways > 1) {
            throw new Misuse("--print, --json and --status say the same in three ways; name one of them");
        }
        config = environment.config();
        take(given);
        LocalDate date = day(given, "--date").orElseGet(environment::today);
        if (holds) {
            try (Closeable alone = environment.home().hold(TITLE)) {
                Objects.requireNonNull(alone);
                return held(date, given);
            }
        }
        DayOfPractice day = day(date);
        warnOfTheClock(day);
        if (given.hasMatchedOption("--status")) {
            return status(day);
        }
        if (given.hasMatchedOption("--json")) {
            environment.print(Json.pretty(DailySheet.data(day)));
            return Exit.DONE;
        }
        return print(day, given);
    }

    /** The drill that was left today, else a new one; while no other process begins one. */
    private int held(LocalDate date, Arguments given) throws IOException {
        Optional<Path> left = left(date);
        if (left.isPresent()) {
            tellWhatWaits(given);
            int code = new SessionRunner(environment, environment.bank(), given.hasMatchedOption("--plain"))
                    .resume(left.get());
            return code == Exit.DONE ? tellTomorrow(day(date)) : code;
        }
        DayOfPractice day = day(date);
        warnOfTheClock(day);
        int code = hold(day, given);
        return code == Exit.DONE ? tellTomorrow(day) : code;
    }

    /** What a drill holds was settled when it was begun. */
    private void tellWhatWaits(Arguments given) {
        List<String> waiting = CHOOSING.stream().filter(given::hasMatchedOption).toList();
        if (!waiting.isEmpty()) {
            environment.warn("a drill of today was left and goes on as it was begun; " + String.join(", ", waiting)
                    + (waiting.size() == 1 ? " counts" : " count")
                    + " for the next one (/skip passes over what is left)");
        }
    }

    private void take(Arguments given) throws IOException {
        int minutes = number(given, "--minutes", config.number(Setting.MINUTES, Portion.DEFAULT.minutes()), 1);
        int cards = number(given, "--cards", config.number(Setting.CARDS, Portion.DEFAULT.cards()), 0);
        int fresh = number(given, "--new", config.number(Setting.NEW, Portion.DEFAULT.fresh()), 0);
        String focus = FocusOption.focus(given, config, environment);
        seed = given.matchedOptionValue("--seed", 0L);
        asked = Stream.of("--minutes", "--cards", "--new").anyMatch(given::hasMatchedOption);
        portion = new Portion(minutes, cards, fresh, focus);
        if (given.hasMatchedOption("--interview-date")) {
            LocalDate interview = day(given, "--interview-date").orElseThrow();
            if (interview.isBefore(environment.today())) {
                throw new Misuse("--interview-date " + interview + " lies in the past");
            }
            Config.change(environment.home(), Setting.INTERVIEW_DATE, List.of(interview.toString()));
            config = environment.config();
        }
    }

    private static int number(Arguments given, String option, int otherwise, int least) {
        int number = given.matchedOptionValue(option, otherwise);
        if (number < least || number > 999) {
            throw new Misuse(option + " lies between " + least + " and 999");
        }
        return number;
    }

    private Optional<LocalDate> day(Arguments given, String option) {
        String text = given.matchedOptionValue(option, "");
        if (text.isEmpty() && !given.hasMatchedOption(option)) {
            return Optional.empty();
        }
        return Optional.of(DayOption.of(option, text, environment.today()));
    }

    private DayOfPractice day(LocalDate date) throws IOException {
        return new DayOfPractice(environment, date, config.interviewDate().orElse(null), portion, seed, asked);
    }

    private void warnOfTheClock(DayOfPractice day) {
        LocalDate latest = day.practice().latest();
        LocalDate today = environment.today();
        if (latest != null && latest.isAfter(today)) {
            environment.tell("pmdrill: the clock says " + today + ", and you practised on " + latest
                    + "; what is due is counted from " + today);
        }
    }

    private int status(DayOfPractice day) {
        List<Item> open = day.open();
        environment.print(DailySheet.status(open, day));
        return open.isEmpty() ? Exit.DONE : Exit.UNFINISHED;
    }

    private int print(DayOfPractice day, Arguments given) throws IOException {
        int width = given.matchedOptionValue("--width", width());
        if (width < 20 || width > 500) {
            throw new Misuse("--width lies between 20 and 500");
        }
        DailySheet sheet = new DailySheet(environment.conversations(), width);
        sheet.items(day);
        Optional<LocalDate> answered = day(given, "--answers-for");
        if (answered.isPresent()) {
            sheet.answers(day(answered.get()), day.open());
        }
        environment.out().print(sheet);
        return Exit.DONE;
    }

    private int width() {
        return Math.max(20, Math.min(500, environment.columns() - 2));
    }

    private int hold(DayOfPractice day, Arguments given) throws IOException {
        List<Assignment> open =
                day.assignments().stream().filter(a -> !a.isDone()).toList();
        if (open.isEmpty()) {
            DailySheet sheet = new DailySheet(environment.conversations(), width());
            sheet.nothing(day);
            environment.out().print(sheet);
            return Exit.DONE;
        }
        List<Question> questions = new ArrayList<>();
        Map<String, Again> again = new HashMap<>();
        Map<String, Integer> attempts = new HashMap<>();
        for (Assignment assignment : open) {
            String id = assignment.question().id().toString();
            questions.add(assignment.question());
            attempts.put(id, day.practice().times(id) + 1);
            Again before = assignment.again();
            if (before != null) {
                again.put(id, before);
            }
        }
        Options options = new Options(
                portion.focus(),
                config.decimal(Setting.PACE, 1),
                !given.hasMatchedOption("--no-clock"),
                // A day is short: one follow-up, where a question has any.
                1,
                given.hasMatchedOption("--aloud"));
        Plan plan = new Plan(TITLE, questions, day.bank().rubrics(), options, day.drawn(), again)
                .with(CardIntervals.of(questions, day.practice(), day.spacing()));
        return new SessionRunner(environment, day.bank(), given.hasMatchedOption("--plain"))
                .begin(plan, attempts, null, DayLines.plan(day));
    }

    /** What the day after holds, once today's is done. */
    private int tellTomorrow(DayOfPractice day) throws IOException {
        DailySheet sheet = new DailySheet(environment.conversations(), width());
        sheet.tomorrow(day.tomorrow());
        environment.out().print(sheet);
        return Exit.DONE;
    }

    /** A daily drill of this day that was left; it goes on first. */
    private Optional<Path> left(LocalDate date) throws IOException {
        List<Path> ofToday = Journals.of(environment.home(), message -> {})
                .files(environment.zone().start(date), environment.zone().start(date.plusDays(1)));
        return SavedSessions.left(environment, ofToday, TITLE);
    }
}
